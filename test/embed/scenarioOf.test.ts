import { describe, expect, test } from 'vitest'
import { scenarioOf } from '../../src/components/embed/scenarioOf.ts'
import { starting } from '../model/starting.ts'

const HOSTS = ['here.test', 'site.test:8080']
const read = (text: string) => scenarioOf(text, HOSTS, starting)
const SCENARIO = 'us.fixedOutput=60000_2023-03-01'

describe('a scenario is read', () => {
  test.each([
    ['', ''],
    [`https://here.test/en/?${SCENARIO}#turn-up-production`, SCENARIO],
    [`http://site.test:8080/fr/explore/?m=1&${SCENARIO}`, `m=1&${SCENARIO}`],
    [`?${SCENARIO}`, SCENARIO],
    [` ${SCENARIO} `, SCENARIO],
    [`https://here.test/embed/v1/en/depletion/?${SCENARIO}&theme=dark&utm_source=x`, SCENARIO],
    ['https://here.test/en/?goal=a_b&lever=c', 'goal=a_b&lever=c'],
    ['https://here.test/en/', ''],
  ])('of %o', (text, query) => expect(read(text)).toMatchObject({ query }))
})

describe('what is none is refused, by name', () => {
  test.each([
    ['https://elsewhere.test/?us.stock0=1', 'foreign', 'elsewhere.test'],
    ['www.elsewhere.test/?us.stock0=1', 'foreign', 'www.elsewhere.test'],
    ['https://here.test.evil.test/?us.stock0=1', 'foreign', 'here.test.evil.test'],
    ['javascript:alert(1)', 'foreign', ''],
    ['https://', 'foreign', 'https://'],
    ['any words', 'none', ''],
    ['us.stock0', 'none', ''],
    ['us.stock0="><script>', 'none', ''],
  ])('%o', (text, fault, host) => expect(read(text)).toEqual({ query: '', fault, host }))
})

test('what is no setting is said, and left out', () => {
  const { query, notices } = read(`?${SCENARIO}&nosuch=1`) as Extract<
    ReturnType<typeof read>,
    { notices: unknown }
  >
  expect(query).toBe(SCENARIO)
  expect(notices).toMatchObject([{ kind: 'unknown', key: 'nosuch' }])
})
