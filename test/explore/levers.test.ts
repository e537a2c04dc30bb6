import { describe, expect, test } from 'vitest'
import { bindingsIn } from '../../src/components/explore/bindings.ts'
import { figureValue } from '../../src/components/explore/figureValue.ts'
import { isFound } from '../../src/components/explore/found.ts'
import { LEVER_GROUPS } from '../../src/components/explore/leverGroups.ts'
import { changeOf, howAtStart, howsOf } from '../../src/components/explore/leverHow.ts'
import { stringsOf } from '../../src/components/layout/stringsOf.ts'
import { baseline } from '../../src/data/baseline.ts'
import { languages } from '../../src/data/languages.ts'
import { parameters } from '../../src/data/parameters.ts'
import { fact } from '../../src/data/published.ts'
import { lastDayOf } from '../../src/model/outcomesByDay.ts'
import { run } from '../../src/model/run.ts'
import { withChanges } from '../../src/model/changes.ts'

test('every parameter is a lever of one group', () => {
  const all = Object.values(LEVER_GROUPS).flat()
  expect(all.toSorted()).toEqual(parameters.map(({ id }) => id).toSorted())
})

test('a lever offers what it begins with', () => {
  for (const { id } of parameters) expect(howsOf(id), id).toContain(howAtStart(id))
})

test('the model runs each lever in each way that is offered', () => {
  for (const { id, best, min, max } of parameters)
    for (const how of howsOf(id)) {
      const value = how === 'factor' ? 1.1 : typeof best === 'number' ? best : (min + max) / 2
      const scenario = withChanges({}, id, [changeOf(how, value, undefined)])
      expect(() => run(baseline, scenario), `${id} ${how}`).not.toThrow()
    }
})

describe('a lever is found', () => {
  test('by the beginning of each word, whatever its accents and case', () => {
    expect(isFound('reser us', 'US reserve floor')).toBe(true)
    expect(isFound('ECHEANCE', 'L’échéance des contrats')).toBe(true)
  })
  test('not by a word that it lacks', () => {
    expect(isFound('reserve missile', 'US reserve floor')).toBe(false)
  })
})

test('a figure becomes a value where it is one of the lever’s, in its unit', () => {
  const year = fact('eu-target-2024-03-2m')
  expect(figureValue(year, 'europe.orders')).toBe(Math.round(year.value! / 12 / 1000) * 1000)
  expect(figureValue(fact('us-deliv-oig-pda'), 'us.stock0')).toBeNull()
  expect(figureValue(fact('us-155-2026-02'), 'us.buildTime')).toBeNull()
})

test.each(languages)('what limits a run has a name, and a lever that moves it (%s)', (language) => {
  const { binds } = stringsOf(language).explore
  const all = bindingsIn(run(baseline), lastDayOf({}))
  expect(all.length).toBe(Object.keys(binds.limits).length)
  for (const { limit, spells, words } of all) {
    expect(binds.limits[limit]).toBeTruthy()
    expect(spells.length, limit).toBeGreaterThan(0)
    for (const { word, lever } of words) {
      expect(binds.words[word as keyof typeof binds.words], word).toBeTruthy()
      expect(lever, `${limit} ${word}`).toBeDefined()
    }
  }
})
