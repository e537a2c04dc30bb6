import { expect, test } from 'vitest'
import { conflicts } from '../../src/data/conflicts.ts'
import { KINDS, kindOf, PARTIES } from '../../src/data/figureKinds.ts'
import { fact, facts } from '../../src/data/published.ts'

test('every published figure has a kind and a party; words are statements, numbers are not', () => {
  for (const each of Object.values(facts)) {
    const { kind, party } = kindOf(each)
    expect(KINDS, each.id).toContain(kind)
    expect(PARTIES, each.id).toContain(party)
    expect(kind === 'statement', each.id).toBe(each.unit === 'statement')
  }
})

test('figures of a conflict exist, and each stands in one group', () => {
  const ids = conflicts.flat()
  for (const id of ids) fact(id)
  expect(new Set(ids).size).toBe(ids.length)
})

test('a note that names another figure in a conflict has both in one group', () => {
  for (const { id, note } of Object.values(facts)) {
    const others = [...(note?.split('CONFLICT')[1] ?? '').matchAll(/[a-z0-9]+(?:-[a-z0-9]+)+/g)]
      .map(([word]) => word)
      .filter((word) => Object.hasOwn(facts, word))
    for (const other of others)
      expect(
        conflicts.some((ids) => ids.includes(id) && ids.includes(other)),
        `${id} and ${other}: src/data/conflicts.ts`,
      ).toBe(true)
  }
})
