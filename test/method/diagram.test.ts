import { describe, expect, test } from 'vitest'
import { boxOf, chainLayout, WIDTH } from '../../src/components/method/chainLayout.ts'
import { docOf, headingOf } from '../../src/components/method/docOf.ts'
import { flowLinks, flowsOfStock, stockChains } from '../../src/components/method/stockChains.ts'
import { languages } from '../../src/data/languages.ts'
import { equations } from '../../src/model/equations.ts'

const all = [...equations.producer, ...equations.shared]
const namesOf = (kind: string) =>
  all.flatMap((each) => (each.kind === kind ? [each.name] : [])).toSorted()
const layouts = languages.flatMap((language) =>
  stockChains().map((chain) =>
    chainLayout(
      chain,
      ({ flow, fedBy }) => `${docOf(flow.name, language)} Depends on ${fedBy.join(', ')}.`,
      (name) => docOf(name, language),
    ),
  ),
)

test('every stock and every flow of the model’s table is drawn exactly once', () => {
  const drawn = layouts.slice(0, layouts.length / languages.length)
  const stocks = drawn.flatMap((layout) => layout.stocks.map(({ label }) => label.name))
  const flows = drawn.flatMap((layout) => layout.flows.map(({ label }) => label.name))
  expect(stocks.toSorted()).toEqual(namesOf('stock'))
  expect(flows.toSorted()).toEqual(namesOf('flow'))
})

test('the table in words has the links of the drawing', () => {
  const told = all
    .filter(({ kind }) => kind === 'stock')
    .flatMap((stock) => {
      const { in: inflows, out } = flowsOfStock(stock)
      return [
        ...inflows.map((flow) => `${flow} > ${stock.name}`),
        ...out.map((flow) => `${stock.name} > ${flow}`),
      ]
    })
  const drawn = flowLinks.flatMap(({ flow, from, to }) => [
    ...(from === null ? [] : [`${from} > ${flow.name}`]),
    ...(to === null ? [] : [`${flow.name} > ${to}`]),
  ])
  expect(told.toSorted()).toEqual(drawn.toSorted())
})

test('a flow knows the stocks behind it, through what stands between', () => {
  const giving = flowLinks.find(({ flow }) => flow.name === 'giving')!
  expect(giving).toMatchObject({ from: 'stock', to: null })
  expect(giving.fedBy).toEqual(['book', 'capacity', 'shift', 'stock', 'ukraine.stock'])
})

test('no two labels overlap, and none leaves the drawing', () => {
  for (const { stocks, flows, height } of layouts) {
    const boxes = [...stocks, ...flows].map(({ label }) => ({ of: label.name, ...boxOf(label) }))
    for (const [i, a] of boxes.entries()) {
      expect(a.right, a.of).toBeLessThanOrEqual(WIDTH)
      expect(a.bottom, a.of).toBeLessThanOrEqual(height)
      for (const b of boxes.slice(i + 1))
        expect(a.top >= b.bottom || b.top >= a.bottom, `${a.of} and ${b.of}`).toBe(true)
    }
  }
})

describe.each(languages)('in %s', (language) => {
  test('every variable and every heading of the equations has its words', () => {
    for (const { name } of all) expect(docOf(name, language), name).toMatch(/\.$/)
    for (const number of Object.keys(equations.headings))
      expect(headingOf(Number(number), language)).toBeTruthy()
  })
})
