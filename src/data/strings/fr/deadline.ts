import type { DeadlineStrings } from '../en/deadline.ts'

export default {
  title: 'Jusqu’à quand pouvait-on décider ?',
  decisions: {
    'us.fixedOutput': '{amount} dans les usines américaines',
    'europe.fixedOutput': '{amount} dans les usines européennes',
    other: '« {label} » à {amount}',
  },
  over: ', à atteindre en {months} mois',
  inTime: 'C’est assez tôt {count}',
  at: 'Si l’on décide en {month}, l’objectif est atteint {count}',
  without: 'Sans cette décision, l’objectif est atteint {count}',
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
    '{aim}, il aurait fallu décider en {last} au plus tard : {decision} ; en {after}, c’est trop tard',
  untilEnd: '{aim}, on peut décider jusqu’en {last}, dernier mois simulé : {decision}',
  notAllEarlier: 'Certains mois antérieurs n’atteignent pas l’objectif.',
  none: '{aim}, la décision n’aurait suffi en aucun mois à partir de février 2022, dans ce modèle : {decision}',
  notNeeded: '{aim}, cette décision n’est pas nécessaire, dans ce modèle : {decision}',
  cost: {
    notBareBefore:
      'De {from} à {to}, chaque mois de retard rapproche de {cost} jours la date où le stock tombe à son seuil de réserve.',
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
