import { expect, test } from 'vitest'
import { asideOf, LINE, placeOf } from '../../src/components/charts/notePlace.ts'
import { drawPanel, xScale, yScale, type Note } from '../../src/components/charts/timeline.ts'

const days = Float64Array.from({ length: 101 }, (_, k) => k)
const HEIGHT = 150
const LETTER = 8
const BREADTH = 200

/** A panel with one line, and a note of two lines of words at a row of it. */
function drawn(line: (row: number) => number, row: number) {
  const values = days.map(line)
  const input = { days, values: () => values, endDay: 100 }
  const spec = {
    id: 'stocks',
    height: HEIGHT,
    lines: [{ series: ['us.releasable'] as const, tone: 'us' as const, dash: 'solid' as const }],
  }
  const panel = drawPanel(spec, input, null, [])
  const note: Note = {
    onLine: true,
    x: xScale(input)(row),
    y: yScale(panel)(values[row]!),
    tone: 'us',
    lines: ['US floor', 'May 2023'],
  }
  return { panel, note }
}

const lines = {
  'that rises': (row: number) => row,
  'that falls': (row: number) => 100 - row,
  'with a peak': (row: number) => 50 - Math.abs(row - 50),
  'with a step': (row: number) => (row < 50 ? 10 : 90),
}

test.each(Object.entries(lines))('words beside a line %s stand clear of it', (_, line) => {
  for (const row of [10, 30, 50, 70, 90]) {
    const { panel, note } = drawn(line, row)
    const { back, top } = placeOf(note, panel, [])
    const at = (note.x / 1000) * BREADTH + asideOf(note, { back, top }) * 13
    const left = at - back * note.lines[0]!.length * LETTER
    const right = left + note.lines[0]!.length * LETTER
    expect(left).toBeGreaterThanOrEqual(-LETTER)
    expect(right).toBeLessThanOrEqual(BREADTH + LETTER)
    panel.strokes!((x, y) => {
      const across = (x / 1000) * BREADTH
      const isStruck = across > left && across < right && y > top && y < top + 2 * LINE
      expect(isStruck, `row ${row}: the line at ${across} px, ${y} px high`).toBe(false)
    })
  }
})

test('words stay beside a place that moves: no step of it flips them over', () => {
  const { note } = drawn(lines['that rises'], 50)
  for (const back of [0, 0.5, 1]) {
    const asides = days.map((day) => asideOf({ ...note, x: day * 10 }, { back, top: 0 }))
    const steps = asides.slice(1).map((aside, k) => Math.abs(aside - asides[k]!))
    expect(Math.max(...steps)).toBeLessThan(0.2)
  }
})

test('words of two notes never stand beside each other, wherever their places move to', () => {
  const { panel, note } = drawn(lines['that rises'], 50)
  const first = placeOf(note, panel, [])
  expect(Math.abs(placeOf(note, panel, [first]).top - first.top)).toBeGreaterThanOrEqual(2 * LINE)
})

test('words stay where they stood, also where more room is, until a line runs through them or they leave their leader', () => {
  const { panel, note } = drawn(lines['that falls'], 30)
  const found = placeOf(note, panel, [])
  const kept = { ...found, top: found.top + 4 }
  expect(placeOf(note, panel, [], kept)).toBe(kept)
  expect(placeOf(note, panel, [], { ...found, top: note.y - LINE })).toEqual(found)
  const atEnd = { ...note, x: 990 }
  expect(placeOf(atEnd, panel, [], { back: 0, top: found.top }).back).toBe(1)
})
