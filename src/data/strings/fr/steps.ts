import type { StepsStrings } from '../en/steps.ts'

export default {
  date: 'Date',
  fromModel: 'Calculé par notre modèle ; ses chiffres reposent sur nos hypothèses.',
  sources: 'Chiffres publiés :',
  table: 'L’image en tableau',
  footnotes: 'Sources de ce chapitre',
  'the-cupboard': {
    title: 'Marge américaine au-dessus du seuil de réserve, pour trois tailles du stock',
    note: 'Sur chaque ligne, la marge de départ, pour un stock de {high}, {best} ou {low} ; le seuil est de {floor}. Le stock y est ramené plus ou moins tôt, entre autres selon {phrase}.',
    unit: 'Milliers d’obus au-dessus du seuil',
    spoken: 'Plus le stock de départ est grand, plus il est ramené tard au seuil : {dates}.',
    when: 'avec {stock}, en {month}',
    millions: '{stock} M',
  },
} satisfies StepsStrings
