import { beforeEach, expect, test, vi } from 'vitest'
import { changeOf, howsOf } from '../../src/components/explore/leverHow.ts'
import { Explorer } from '../../src/components/reader/explorer.svelte.ts'
import { parameters } from '../../src/data/parameters.ts'
import { changesOf, withChanges } from '../../src/model/changes.ts'
import { Generator } from '../../src/model/ensemble/generator.ts'

const EDITS = 200

beforeEach(() => {
  vi.stubGlobal('requestAnimationFrame', () => 0)
})

test('200 edits at random, then as many steps back, give the start exactly; forward again, the end', () => {
  const explorer = new Explorer()
  const start = explorer.scenario
  const source = new Generator(29, 'edits')
  const random = () => source.share()
  const pick = <T>(all: readonly T[]): T => all[Math.floor(random() * all.length)]!
  for (let n = 0; n < EDITS; n++) {
    const { id, min, max } = pick(parameters)
    const standing = changesOf(explorer.scenario, id)
    const isDropped = standing.length > 0 && random() < 0.3
    const how = pick(howsOf(id))
    const value = how === 'factor' ? random() * 2 : min + random() * (max - min)
    const next = isDropped ? [] : [...standing, changeOf(how, value, undefined)].slice(-3)
    // A slider that is dragged passes through others before it is let go.
    explorer.draft(withChanges(explorer.scenario, id, []))
    explorer.draft(withChanges(explorer.scenario, id, next))
    explorer.commit()
  }
  const [end, query] = [explorer.scenario, explorer.query]
  for (let n = 0; n < EDITS; n++) explorer.undo()
  expect(explorer.scenario).toBe(start)
  expect(explorer.query).toBe('')
  expect(explorer.canUndo).toBe(false)
  for (let n = 0; n < EDITS; n++) explorer.redo()
  expect(explorer.scenario).toBe(end)
  expect(explorer.query).toBe(query)
})
