import type { SeriesStrings } from '../en/series.ts'

export default {
  drawn: {
    'us.releasable': {
      label: 'Marge américaine au-dessus du seuil de réserve',
      short: 'Marge américaine',
    },
    'europe.releasable': {
      label: 'Marge européenne au-dessus du seuil de réserve',
      short: 'Marge européenne',
    },
    'ukraine.stock': { label: 'Stock en Ukraine', short: 'Stock ukrainien' },
    'us.production': { label: 'Production américaine', short: 'Prod. américaine' },
    'europe.production': { label: 'Production européenne', short: 'Prod. européenne' },
    'ukraine.arrivals+elsewhere': {
      label: 'Obus qui arrivent en Ukraine',
      short: 'Arrivées',
    },
    'ukraine.fired': { label: 'Obus tirés par l’Ukraine', short: 'Obus tirés' },
    need: { label: 'Tirs prévus' },
  },
  limits: {
    need: { label: 'rien : tout est tiré' },
    guns: { label: 'trop peu de canons' },
    stock: { label: 'trop peu d’obus' },
  },
} satisfies SeriesStrings
