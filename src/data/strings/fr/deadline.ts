import type { DeadlineStrings } from '../en/deadline.ts'

export default {
  title: 'Jusqu’à quand la décision atteint encore l’objectif',
  asked: 'Objectif : {goal} Décision : {decision}.',
  decision: '{label} : {amount}, d’un coup',
  decisionOver: '{label} : {amount}, atteints en {months} mois',
  short: {
    all: 'n’importe quel mois',
    none: 'aucun mois',
    until: 'jusqu’en {last}',
    several: 'jusqu’en {last}, mais pas tous les mois qui précèdent',
  },
  picture: 'Ce que donne la décision, selon son mois. {sentence}',
  cell: '{date}, {amount} : {verdict}',
  cursor: 'Les flèches déplacent le repère ; Entrée retient la quantité.',
  tableCaption: 'Les mois de la décision et ce que donne chacun',
  mapCaption: 'Les quantités, et le dernier mois qui atteint encore l’objectif',
  heads: {
    date: 'Décidé en',
    cost: 'Coût d’un mois de retard',
    amount: 'Quantité',
    last: 'Dernier mois',
  },
  until:
    'Prise en {last} au plus tard, elle atteint encore l’objectif ; prise en {after}, elle ne l’atteint plus.',
  untilEnd: 'Même prise en {last}, dernier mois simulé, elle atteint encore l’objectif.',
  notAllEarlier: 'Certains mois antérieurs ne l’atteignent pas.',
  none: 'Quel que soit le mois à partir de février 2022, cette décision n’atteint pas l’objectif, dans ce modèle.',
  notNeeded: 'L’objectif est atteint sans cette décision.',
  cost: {
    notBareBefore:
      'De {from} à {to}, chaque mois de retard rapproche de {cost} jours la date où le stock est ramené à son seuil de réserve.',
    rebuiltBy:
      'De {from} à {to}, chaque mois de retard repousse de {cost} jours la reconstitution du stock.',
    shortfallAtMost: 'De {from} à {to}, chaque mois de retard coûte {cost} obus.',
    between: '{low} à {high}',
    nothing: 'De {from} à {to}, un mois de retard ne change rien.',
  },
  map: {
    title: 'La date et la quantité ensemble',
    dates: 'mois de la décision',
    amounts: 'quantité',
    meets: 'atteint l’objectif',
    fails: 'ne l’atteint pas',
  },
} satisfies DeadlineStrings
