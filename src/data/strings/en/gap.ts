import type { GapStrings } from '../gap.ts'

export default {
  title: '155 mm rounds a month, in thousands, as published for early 2023',
  groups: { asked: 'asked for', fired: 'fired', made: 'made, or could be made' },
  note: 'Each dot is one published figure. Yearly figures are divided by twelve. For Europe, what plants could make was published, not what they made.',
  table: 'The figures of this picture',
  heads: { figure: 'Figure', rounds: 'Rounds a month', source: 'Source' },
} satisfies GapStrings
