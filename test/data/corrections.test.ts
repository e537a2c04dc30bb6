import { expect, test } from 'vitest'
import { checkCorrections } from '../../scripts/checkCorrections.ts'

const right = {
  date: '2027-03-01',
  data: ['2026-11-22'],
  widgets: ['Depletion'],
  en: 'It was two, and is three.',
  fr: 'C’était deux, c’est trois.',
}

test('a correction with its dates, widgets and words is taken over', () => {
  expect(checkCorrections([right])).toEqual({ errors: [], corrections: [right] })
})

test.each([
  ['no list', {}, 'corrections.yaml: '],
  ['an impossible day', [right, { ...right, date: '2027-02-30' }], 'row 2: date'],
  ['data without a date', [{ ...right, data: ['latest'] }], 'row 1: data.0'],
  ['no words in French', [{ ...right, fr: undefined }], 'row 1: fr'],
  ['a column that is not known', [{ ...right, note: 'x' }], 'note'],
])('%s stops the build, with file, row and value', (_, raw, named) => {
  const { errors } = checkCorrections(raw)
  expect(errors).toHaveLength(1)
  expect(errors[0]).toContain('src/data/corrections.yaml')
  expect(errors[0]).toContain(named)
})
