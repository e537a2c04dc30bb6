import type { DeadlineStrings } from '../deadline.ts'

export default {
  title: 'Jusqu’à quand la décision atteint encore l’objectif',
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
