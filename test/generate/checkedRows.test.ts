// What the generator refuses, each with a sentence that names the row.
import { describe, expect, test } from 'vitest'
import { checkedRows } from '../../scripts/generate/checkedRows.ts'
import { planStep } from '../../scripts/generate/stepPlan.ts'
import { equations, type Equations, type Variable } from '../../src/model/equations.ts'
import { INFIX, writeInfix } from '../../src/model/infix/writeInfix.ts'
import type { LimitId } from '../../src/model/limits.ts'

/** The table with one row changed. */
function changed(name: string, change: Partial<Variable>): Equations {
  const rows = (list: readonly Variable[]) =>
    list.map((row) => (row.name === name ? { ...row, ...change } : row))
  return { ...equations, producer: rows(equations.producer), shared: rows(equations.shared) }
}

const refusal = (name: string, change: Partial<Variable>) => () =>
  checkedRows(changed(name, change))

test('the table as it stands is refused in nothing', () => {
  expect(checkedRows(equations).size).toBeGreaterThan(150)
})

describe('refused', () => {
  test('a name that is nothing', () => {
    expect(refusal('shipped', { eqn: 'exports + draw' })).toThrow(
      'us.shipped: its equation reads "exports", which is no row and no parameter.',
    )
  })

  test('an equation that cannot be read', () => {
    expect(refusal('shipped', { eqn: 'export + ' })).toThrow('shipped: A value is missing in')
    expect(refusal('request', { eqn: 'MAX(0, need' })).toThrow('request: ")" is missing in')
  })

  test('a wrong unit', () => {
    expect(refusal('lead', { unit: 'years' })).toThrow(/^Units: us\.lead = MIN.*found months\.$/)
    expect(refusal('desired', { eqn: 'MIN(signed, visible)' })).toThrow(/^Units: us\.desired = /)
    expect(refusal('giving', { eqn: 'draw * draw' })).toThrow(/^Units: us\.giving = /)
  })

  test('equations that read each other in a circle', () => {
    expect(refusal('own', { eqn: 'MIN(production, export)' })).toThrow(
      'us.own: equations read each other in a circle: us.own → us.export → us.own.',
    )
    expect(refusal('request', { eqn: 'request' })).toThrow(
      'request: equations read each other in a circle: request → request.',
    )
  })

  test('two rows of one name', () => {
    expect(refusal('own', { name: 'export' })).toThrow(
      'us.export: there are two rows of this name.',
    )
  })

  test('a change that is not made of flows', () => {
    expect(refusal('book', { change: 'signing * 2' })).toThrow(
      'us.book: its change "us.signing * 2" is not a sum of flows.',
    )
    expect(refusal('book', { change: 'signed - filling' })).toThrow(
      'us.book: its change names "us.signed", which is no flow.',
    )
  })

  test('a series that no run has', () => {
    expect(refusal('own', { series: 'owned' as never })).toThrow(
      'us.own: no run has a series "us.owned".',
    )
  })
})

describe('limits', () => {
  const codeOf = (id: LimitId, table = equations) => {
    const plan = planStep(checkedRows(table), { series: [], limits: [id], last: [], peaks: [] })
    return writeInfix(plan.limits[0]!.value, INFIX)
  }

  test('the first argument that equals the minimum has won', () => {
    expect(codeOf('ukraine.limit')).toBe(
      'IF ukraine.fired = need THEN 0 ELSE (IF ukraine.fired = ukraine.firedByGuns THEN 1 ELSE 2)',
    )
  })

  test('another rule may come before', () => {
    expect(codeOf('us.productionLimit')).toMatch(
      /^IF us\.fixedInForce > 0\.5 THEN 3 ELSE \(IF us\.grown = /,
    )
  })

  test.each([
    [
      'LEAST_OF(offered, "request", "shelf")',
      'us.drawLimit: "shelf" is none of its words (request, floor, authority).',
    ],
    [
      'LEAST_OF(offered, "request")',
      'us.drawLimit: it has 1 words for the 2 arguments of us.offered.',
    ],
    [
      'LEAST_OF(price, "request", "floor")',
      'us.drawLimit: "us.price" is not a MIN, so nothing in it is least.',
    ],
    ['draw', 'us.drawLimit: its equation comes to no word.'],
  ])('%s is refused', (eqn, sentence) => {
    expect(() => codeOf('us.drawLimit', changed('drawLimit', { eqn }))).toThrow(sentence)
  })
})

describe('a plan', () => {
  const plan = planStep(checkedRows(equations), {
    series: ['us.releasable'],
    limits: [],
    last: ['ukraine.firedTotal'],
    peaks: [],
  })

  test('leaves out what nothing wanted is worked out from', () => {
    const names = plan.start.map(({ name }) => name)
    expect(names).toContain('europe.stock')
    expect(names).not.toContain('us.produced')
    expect(names).not.toContain('elsewhereTotal')
  })

  test('works out what a row reads before that row', () => {
    const known = new Set([
      ...plan.start.map(({ name }) => name),
      ...plan.constants.map(({ name }) => name),
    ])
    for (const name of [...plan.numbers, ...plan.tables, 'dt']) known.add(name)
    for (const { statements } of [...plan.groups, ...plan.advance])
      for (const { name, value } of statements) {
        const reads =
          writeInfix(value, { ...INFIX, name: (read) => `<${read}>` }).match(/<[^<>]+>/g) ?? []
        for (const read of reads) expect([...known]).toContain(read.slice(1, -1))
        known.add(name)
      }
  })

  test('no equation reads a stock that has already gone on to the next row', () => {
    const moved = new Set<string>()
    for (const { statements, changes } of plan.advance) {
      for (const { value } of statements)
        for (const stock of moved)
          expect(writeInfix(value, INFIX)).not.toMatch(new RegExp(`(?<![\\w.])${stock}(?![\\w.])`))
      for (const { name } of changes) moved.add(name)
    }
    expect(moved.size).toBeGreaterThan(20)
  })
})
