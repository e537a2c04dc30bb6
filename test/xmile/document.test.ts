import { readFileSync } from 'node:fs'
import { DOMParser } from 'linkedom'
import { describe, expect, test } from 'vitest'
import { parameters } from '../../src/data/parameters.ts'
import { SERIES } from '../../src/model/columns.ts'
import { completeScenario } from '../../src/model/scenario.ts'
import { dayOf, DAYS_PER_MONTH, DEFAULT_END } from '../../src/model/time.ts'
import { xmileName, xmileNameOfSeries } from '../../src/model/xmile/names.ts'
import { xmileOf } from '../../src/model/xmile/xmileOf.ts'
import { starting } from '../model/starting.ts'
import { nearScenarios } from './scenarios.ts'

function read(text: string) {
  const { documentElement } = new DOMParser().parseFromString(text, 'text/xml')
  const root = documentElement as unknown as Element
  const texts = (parent: Element, name: string) =>
    [...parent.querySelectorAll(name)].map((element) => element.textContent)
  const variables = [...root.querySelector('variables')!.children].map((element) => ({
    tag: element.tagName,
    name: element.getAttribute('name')!,
    eqn: texts(element, 'eqn'),
    points: [texts(element, 'xpts'), texts(element, 'ypts')],
    doc: texts(element, 'doc'),
    units: texts(element, 'units'),
    inflows: texts(element, 'inflow'),
    outflows: texts(element, 'outflow'),
  }))
  return { root, texts, variables }
}

const baseline = read(xmileOf(completeScenario(starting)))

test('the head is that of XMILE 1.0', () => {
  const { root, texts } = baseline
  expect([root.tagName, root.getAttribute('version'), root.getAttribute('xmlns')]).toEqual([
    ...['xmile', '1.0', 'http://docs.oasis-open.org/xmile/ns/XMILE/v1.0'],
  ])
  expect([...root.children].map(({ tagName }) => tagName)).toEqual([
    ...['header', 'sim_specs', 'model_units', 'model'],
  ])
  expect(texts(root, 'header > vendor')).toHaveLength(1)
  expect(texts(root, 'header > product')).toHaveLength(1)
  const specs = root.querySelector('sim_specs')!
  expect([specs.getAttribute('method'), specs.getAttribute('time_units')]).toEqual([
    'euler',
    'days',
  ])
  expect([texts(specs, 'start'), texts(specs, 'stop'), texts(specs, 'dt')]).toEqual([
    ...[['0'], [`${dayOf(DEFAULT_END)}`], ['7']],
  ])
})

describe.each([
  ['the baseline', baseline],
  ...nearScenarios
    .slice(0, 10)
    .map((scenario, i) => [`scenario ${i}`, read(xmileOf(scenario))] as const),
] as const)('in %s', (_, { root, texts, variables }) => {
  test('each variable has one doc, one unit and one equation, each line days and values', () => {
    for (const { tag, name, eqn, points, doc, units } of variables) {
      expect(['stock', 'flow', 'aux', 'gf']).toContain(tag)
      const counts = [doc, units, eqn, ...points].map((texts) => texts.length)
      expect([name, counts]).toEqual([name, tag === 'gf' ? [0, 0, 0, 1, 1] : [1, 1, 1, 0, 0]])
      expect(doc.join(), name).toMatch(tag === 'gf' ? /^$/ : /\.$/)
      expect(eqn.join(), name).not.toMatch(/undefined|NaN|null/)
    }
  })

  test('names differ by more than case, and are plain', () => {
    const names = variables.map(({ name }) => name.toLowerCase())
    expect(new Set(names).size).toBe(names.length)
    for (const name of names) expect(name).toMatch(/^[a-z][a-z0-9_]*$/)
  })

  test('each choice within another equation stands in brackets of its own, without which PySD refuses it', () => {
    for (const { name, eqn } of variables)
      for (const [before] of eqn.join().matchAll(/.?.?\bIF\b/g))
        expect(before, name).toMatch(/^(IF|.?\(IF)$/)
  })

  test('lines have rising days and a value for each', () => {
    for (const { tag, points } of variables)
      if (tag === 'gf') {
        const [xs, ys] = points.map(([list]) => list!.split(',').map(Number)) as [
          number[],
          number[],
        ]
        expect(xs).toEqual(xs.toSorted((a, b) => a - b))
        expect(ys.length).toBe(xs.length)
      }
  })

  test('a flow leaves at most one stock and enters at most one, and moves at least one', () => {
    const entered = variables.flatMap(({ inflows }) => inflows)
    const left = variables.flatMap(({ outflows }) => outflows)
    const flows = variables.filter(({ tag }) => tag === 'flow').map(({ name }) => name)
    expect(new Set(entered).size).toBe(entered.length)
    expect(new Set(left).size).toBe(left.length)
    expect([...new Set([...entered, ...left])].toSorted()).toEqual(flows.toSorted())
  })

  test('every unit is made of declared ones', () => {
    const declared = [...root.querySelectorAll('model_units > unit')].flatMap((unit) => [
      unit.getAttribute('name'),
      ...texts(unit, 'alias'),
    ])
    const used = variables.flatMap(({ units }) => units.flatMap((unit) => unit!.split('/')))
    expect([...new Set(used)].filter((unit) => unit !== '1' && !declared.includes(unit))).toEqual(
      [],
    )
  })
})

test('every series of a run is a variable, a different one each', () => {
  const names = SERIES.map((id) => xmileNameOfSeries[id])
  expect(new Set(names).size).toBe(SERIES.length)
  expect(
    names.filter((name) => !baseline.variables.some((variable) => variable.name === name)),
  ).toEqual([])
})

describe('each parameter of the table is there, with its unit and every number of its baseline', () => {
  test.each(parameters.filter(({ id }) => !id.endsWith('.fixedOutput')))('$id', ({ id, unit }) => {
    const named = (name: string) => baseline.variables.find((variable) => variable.name === name)
    const variable = named(xmileName(id))!
    expect(variable.units).toEqual([unit.replace(/^(share|ratio)$/, 'dimensionless')])
    const schedule = starting[id]!
    const values = typeof schedule === 'number' ? [schedule] : schedule.map(([, value]) => value)
    const written = `${variable.eqn} ${named(`${xmileName(id)}_line`)?.points[1]}`
    expect(written.match(/[\d.]+/g)!.map(Number)).toEqual(expect.arrayContaining(values))
  })
})

test('the constants of the equations are those of the code', () => {
  const eqn = (name: string) =>
    baseline.variables.find((variable) => variable.name === name)!.eqn.map(Number)
  expect(eqn('days_per_month')).toEqual([DAYS_PER_MONTH])
  expect(eqn('months_per_year')).toEqual([12])
})

test('there are choices within choices', () => {
  const nested = baseline.variables.filter(({ eqn }) => /\(IF/.test(eqn.join()))
  expect(nested.length).toBeGreaterThan(0)
})

test('the version that docs/xmile.md says has read it is the one that is run', () => {
  const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8')
  const { devDependencies } = JSON.parse(read('package.json')) as {
    devDependencies: Record<string, string>
  }
  const version = devDependencies['@sdeverywhere/compile']
  expect(read('docs/xmile.md')).toContain(`\`@sdeverywhere/compile\` ${version},`)
})

test('text is escaped', () => {
  expect(xmileOf(completeScenario(starting))).toMatch(/<eqn>IF TIME &gt;= /)
})
