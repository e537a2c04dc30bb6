import type { StepsStrings } from '../en/steps.ts'

export default {
  date: 'Date',
  fromModel: 'Calculé par notre modèle ; ses chiffres reposent sur nos hypothèses.',
  sources: 'Chiffres publiés :',
  table: 'L’image en tableau',
  footnotes: 'Sources de ce chapitre',
  'the-cupboard': {
    title:
      'Marge américaine au-dessus du seuil de réserve, en milliers d’obus, pour trois tailles du stock',
    note: 'Sur chaque ligne, le stock de départ ; le seuil est de {floor}. Il est atteint plus ou moins tôt, entre autres selon {phrase}.',
    unit: 'Obus au-dessus du seuil',
    spoken: 'Plus le stock de départ est grand, plus il est ramené tard au seuil : {dates}.',
    when: 'avec {stock}, en {month}',
    held: 'stock de {stock}',
    millions: '{stock} M',
  },
} satisfies StepsStrings
