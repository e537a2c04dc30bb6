import type { TickerStrings } from '../en/ticker.ts'

export default {
  credit: 'Chiffres publiés, sans modèle · données du {date}',
  title: 'Obus tirés et produits depuis l’ouverture de cette page, au rythme du début de 2023',
  sentence:
    'Au rythme publié pour le début de 2023, l’Ukraine tirait un obus de 155 mm toutes les {firedLow} à {firedHigh} secondes ; les États-Unis et l’Europe en produisaient, ou pouvaient en produire, un toutes les {madeLow} à {madeHigh}.',
  rows: { fired: 'tirés par l’Ukraine', made: 'produits par les États-Unis et l’Europe' },
  inMinutes: 'En {minutes} minutes',
  since: 'Depuis l’ouverture de cette page : {minutes}\u00A0min\u00A0{seconds}\u00A0s',
  start: 'Lancer le compteur',
  pause: 'Mettre en pause',
  resume: 'Reprendre',
  between: '{low} à {high}',
  axis: 'obus',
  picture: 'Deux barres, les obus tirés et les obus produits pendant la même durée. {sentence}',
  note: 'Barre foncée : le rythme publié le plus bas. Barre claire : jusqu’au plus élevé. Pour l’Europe, on compte ce que les usines pouvaient produire, car personne n’a publié ce qu’elles produisaient. Le compteur s’arrête quand la page est masquée.',
  tableCaption: 'Obus de 155 mm, au rythme publié pour le début de 2023',
  heads: { what: 'Quoi', month: 'Obus par mois', minutes: 'Obus en {minutes} minutes' },
  tableRows: {
    fired: 'Tirés par l’Ukraine',
    us: 'Produits par les États-Unis',
    europe: 'Ce que l’Europe pouvait produire',
  },
  figures: 'Les chiffres publiés de ce compteur',
} satisfies TickerStrings
