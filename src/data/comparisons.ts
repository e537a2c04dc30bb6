import type { ComparisonRow } from './types.ts'

export const comparisons: readonly ComparisonRow[] = [
  {
    series: 'us-output',
    model: 'us.production',
    factor: 1,
    likeWithLike: true,
    reason: {
      en: 'The reported rate is of 155 mm projectiles made in a month, and so is the model’s.',
      fr: 'Le rythme annoncé est celui des projectiles de 155 mm fabriqués en un mois, comme dans le modèle.',
    },
  },
]
