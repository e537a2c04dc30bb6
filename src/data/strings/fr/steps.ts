import type { StepsStrings } from '../en/steps.ts'

export default {
  date: 'Date',
  fromModel: 'Calculé par notre modèle ; ses chiffres reposent sur nos hypothèses.',
  sources: 'Chiffres publiés :',
  table: 'Le graphique en tableau',
  footnotes: 'Sources de ce chapitre',
  'the-cupboard': {
    title: 'Stock américain en millions d’obus, pour trois tailles de départ',
    note: 'Ce qui dépasse le seuil, {floor}, peut être donné. Le stock y tombe plus ou moins tôt, entre autres selon {phrase}.',
    unit: 'Obus en stock',
    spoken: 'Plus le stock de départ est grand, plus il y tombe tard : {dates}.',
    when: 'avec {stock}, en {month}',
    floor: 'seuil de réserve',
  },
} satisfies StepsStrings
