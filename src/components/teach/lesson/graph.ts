import * as Plot from '@observablehq/plot'
import type { Language } from '../../../data/languages.ts'
import { LESSON_CASES, type CaseId, type LessonCase } from '../../../data/lessons/cases.ts'
import { fill, formatNumber } from '../../../data/strings/format.ts'
import type { TeachStrings } from '../../../data/strings/en/teach.ts'
import { fillTub } from '../../../model/bathtub.ts'
import { plotText } from '../../charts/steps/plotText.ts'

const WIDTH = 640
const HEIGHT = 210
const FONT = 13
/** Shells and masks are counted in thousands on paper. */
export const SCALE = { water: 1, shells: 1000, masks: 1000 } as const

/** A grid in black and white to draw a level into, from the dot on; with the level, if it is a key. */
export function graphOf(
  of: CaseId,
  hasLevel: boolean,
  title: string,
  language: Language,
  words: TeachStrings,
): string {
  const each: LessonCase = LESSON_CASES[of]
  const scale = SCALE[each.medium]
  const level = fillTub(each).level.map((value) => value / scale)
  const { unit, time } = words.graph[each.medium]
  const steps = level.length - 1
  const top = each.grid.top / scale
  const shown = (value: number) => formatNumber(value, language, 1)
  const spoken = hasLevel
    ? fill(words.graph.level, { levels: level.map(shown).join(language === 'fr' ? ' ; ' : ', ') })
    : fill(words.graph.axes, { start: `${shown(level[0]!)} ${unit}` })
  const range = (last: number, every: number) =>
    Array.from({ length: Math.floor(last / every) + 1 }, (_, k) => k * every)
  const every = each.grid.every / scale
  const points = level.map((value, k) => ({ k, value }))
  return plotText(`${title}. ${spoken}`, {
    width: WIDTH,
    height: HEIGHT,
    marginLeft: FONT * 3.4,
    marginRight: FONT * 5.4,
    marginTop: FONT * 1.8,
    marginBottom: FONT * 1.9,
    x: { domain: [0, steps], axis: null },
    y: { domain: [0, top], axis: null },
    color: { type: 'identity' },
    marks: [
      Plot.ruleX(range(steps, 1), { stroke: 'var(--line)' }),
      Plot.ruleY(range(top, every), { stroke: 'var(--line)' }),
      Plot.ruleY([0], { stroke: 'var(--ink)', strokeWidth: 1.5 }),
      Plot.ruleX([0], { stroke: 'var(--ink)', strokeWidth: 1.5 }),
      Plot.axisY({
        ticks: range(top, every),
        label: null,
        tickSize: 0,
        fontSize: FONT,
        fill: 'var(--ink)',
        tickFormat: shown,
      }),
      Plot.axisX({
        ticks: range(steps, 1).slice(1),
        label: null,
        tickSize: 0,
        fontSize: FONT,
        fill: 'var(--ink)',
        tickFormat: shown,
      }),
      Plot.text([unit], {
        frameAnchor: 'top-left',
        dx: -FONT * 3.2,
        dy: -FONT * 1.6,
        textAnchor: 'start',
        fontSize: FONT,
        fill: 'var(--ink)',
      }),
      Plot.text([time], {
        frameAnchor: 'bottom-right',
        dx: FONT * 0.8,
        dy: FONT * 1.3,
        textAnchor: 'start',
        fontSize: FONT,
        fill: 'var(--ink)',
      }),
      ...(hasLevel
        ? [Plot.lineY(points, { x: 'k', y: 'value', stroke: 'var(--ink)', strokeWidth: 2.5 })]
        : []),
      Plot.dot(points.slice(0, 1), { x: 'k', y: 'value', r: 5, fill: 'var(--ink)' }),
    ],
  })
}
