// What mail programs, messengers and editors do to a link: it says the same when it arrives.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readQuestion } from '../src/components/question/question.ts'
import { readSettings } from '../src/components/embed/settings.ts'
import { readChoice } from '../src/components/widgets/bathtub/tubChoice.ts'
import { STARTING_QUESTION } from '../src/components/widgets/whatWouldItTake/startingQuestion.ts'
import { baseline } from '../src/data/baseline.ts'
import { versions } from '../src/data/versions.ts'
import { readQuery, writeQuery } from '../src/model/address.ts'

const WAYS: Readonly<Record<string, (query: string) => string>> = {
  'copied from the source of a page': (query) => query.replaceAll('&', '&amp;'),
  'copied from it twice': (query) => query.replaceAll('&', '&amp;amp;'),
  'as numbers of signs': (query) => query.replaceAll('&', '&#38;'),
  'encoded as a whole': (query) => encodeURIComponent(query),
  'encoded as a whole by two programs': (query) => encodeURIComponent(encodeURIComponent(query)),
  'each sign encoded': (query) =>
    query.replace(/[_*.-]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`),
  'with a full stop after it': (query) => `${query}.`,
  'in brackets': (query) => `${query})`,
  'in quotation marks': (query) => `${query}%E2%80%9D`,
  'broken by a mail program': (query) => query.replace(/(?<=\d)_/, '%20%0A_'),
  'with an invisible sign': (query) => `${query}%E2%80%8B`,
  'with a typographer’s dashes': (query) => query.replace(/(?<=\d)-(?=\d)/g, '–'),
}

const golden = JSON.parse(
  readFileSync(join(import.meta.dirname, `golden/links/${versions.data}.json`), 'utf8'),
) as { readonly links: readonly { readonly query: string }[] }

test.each(Object.keys(WAYS))('%s, a link says what it said, and nothing is noted', (way) => {
  const sent = WAYS[way]!
  for (const { query } of golden.links) {
    const { scenario, notices } = readQuery(baseline, `?${sent(query)}`)
    expect(writeQuery(baseline, scenario)).toBe(query)
    expect(notices).toEqual([])
  }
  const question = 'goal=us.notBareBefore_2024-06-01&lever=europe.orders_2022-06-01'
  expect(readQuestion(sent(question), STARTING_QUESTION, false)).toEqual(
    readQuestion(question, STARTING_QUESTION, false),
  )
  const choice = 'case=own_150_75_50_3'
  expect(readChoice(sent(choice))).toEqual(readChoice(choice))
})

test('an embed’s settings arrive through entities and a second encoding', () => {
  const settings = 'us.stock0=1800000&controls=none&theme=dark&title=Shells+and+time'
  for (const way of ['copied from the source of a page', 'encoded as a whole'])
    expect(readSettings(WAYS[way]!(settings))).toEqual(readSettings(settings))
})

test('what cannot be told apart stays as it is, and is said', () => {
  for (const query of [
    'us.stock0=12a',
    'us.fixedOutput=60000__2023-03-01',
    'us.stock0',
    '%E0%A4%A=1',
  ])
    expect(readQuery(baseline, query).notices).toHaveLength(1)
})
