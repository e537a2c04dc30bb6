import type { SectionsStrings } from '../en/exploreSections.ts'

export default {
  heading: 'Aller plus loin, avec ces réglages',
  titles: {
    compare: 'Comparer des scénarios',
    ask: 'Partir du but',
    runs: 'De nombreuses simulations',
    challenges: 'Défis',
    takeAway: 'Emporter la simulation',
  },
  loading: 'Chargement…',
  failed: 'Cette partie n’a pu être chargée : {reason}. Fermez-la et rouvrez-la pour réessayer.',
} satisfies SectionsStrings
