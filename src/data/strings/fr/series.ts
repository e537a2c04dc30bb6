import type { SeriesStrings } from '../en/series.ts'

export default {
  drawn: {
    'us.releasable': {
      label: 'Marge américaine au-dessus du seuil de réserve',
    },
    'europe.releasable': {
      label: 'Marge européenne au-dessus du seuil de réserve',
    },
    'ukraine.stock': { label: 'Stock en Ukraine' },
    'us.production': { label: 'Production américaine' },
    'europe.production': { label: 'Production européenne' },
    'ukraine.arrivals+elsewhere': {
      label: 'Obus qui arrivent en Ukraine',
    },
    'ukraine.fired': { label: 'Obus tirés par l’Ukraine' },
    need: { label: 'Tirs prévus' },
  },
  limits: {
    need: { label: 'rien : tout est tiré' },
    guns: { label: 'trop peu de canons' },
    stock: { label: 'trop peu d’obus' },
  },
} satisfies SeriesStrings
