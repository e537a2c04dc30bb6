import { LETTER, linesOf } from '../charts/lettering.ts'
import type { Chain, FlowLink } from './stockChains.ts'

/** What is written where: `y` is the first line’s foot. */
export interface Label {
  readonly name: string
  readonly lines: readonly string[]
  readonly x: number
  readonly y: number
  /** The foot of the line that says how much, below the words. */
  readonly amountY: number
}
export interface DrawnStock {
  readonly y: number
  readonly height: number
  readonly label: Label
}
export interface DrawnFlow {
  readonly lane: number
  readonly y: number
  /** Where its line begins and ends; a cloud stands at an end that is no stock’s. */
  readonly top: number
  readonly bottom: number
  readonly cloud: 'top' | 'bottom' | null
  readonly label: Label
}
export interface ChainLayout {
  readonly width: number
  readonly height: number
  readonly stocks: readonly DrawnStock[]
  readonly flows: readonly DrawnFlow[]
}

export const WIDTH = 340
export const FONT = 13
export const LINE = 17
const [LANE, PAD, GAP] = [16, 8, 10]

/**
 * A chain from top to bottom, so that it can be read on a phone: stocks as boxes; between two of them
 * each flow in a lane and a row of its own, its words beside it, so that no line crosses words.
 */
export function chainLayout(
  { stocks, links }: Chain,
  wordsOf: (link: FlowLink) => string,
  docOf: (name: string) => string,
): ChainLayout {
  const drawnStocks: DrawnStock[] = []
  const drawnFlows: DrawnFlow[] = []
  const waiting = new Set(links)
  let y = PAD

  const rowsOf = (from: string | null, to: string | null) => {
    const here = [...waiting].filter(
      (link) =>
        (from !== null && link.from === from && (link.to === null || link.to === to)) ||
        (to !== null && link.to === to && link.from === null),
    )
    here.forEach((link) => waiting.delete(link))
    const top = y
    const x = PAD + here.length * LANE + 4
    const rows = here.map((link, lane) => {
      const lines = linesOf(wordsOf(link), (WIDTH - x - PAD) / FONT)
      const label = labelled(link.flow.name, lines, x, y + GAP + LINE)
      const middle = y + GAP + LINE / 2 + 4
      y += GAP + LINE * (lines.length + 2)
      return { link, label, lane: PAD + (lane + 0.5) * LANE, middle }
    })
    if (here.length > 0) y += GAP
    for (const { link, label, lane, middle } of rows)
      drawnFlows.push({
        lane,
        y: middle,
        top: link.from === null ? middle - 10 : top,
        bottom: link.to === null ? middle + 14 : y,
        cloud: link.from === null ? 'top' : link.to === null ? 'bottom' : null,
        label,
      })
  }

  stocks.forEach((stock, k) => {
    rowsOf(stocks[k - 1]?.name ?? null, stock.name)
    const lines = linesOf(docOf(stock.name), (WIDTH - 4 * PAD) / FONT)
    const height = LINE * (lines.length + 2) + 2 * PAD
    const label = labelled(stock.name, lines, 2 * PAD, y + PAD + LINE - 4)
    drawnStocks.push({ y, height, label })
    y += height
  })
  rowsOf(stocks.at(-1)!.name, null)
  if (waiting.size > 0)
    throw new Error(`No place for ${[...waiting].map(({ flow }) => flow.name).join(', ')}.`)
  return { width: WIDTH, height: y + PAD, stocks: drawnStocks, flows: drawnFlows }
}

const labelled = (name: string, lines: readonly string[], x: number, y: number): Label => ({
  name,
  lines,
  x,
  y,
  amountY: y + LINE * (lines.length + 1),
})

/** A label’s box, by the broadest letters that may stand in for ours. */
export const boxOf = ({ name, lines, x, y, amountY }: Label) => ({
  left: x,
  right: x + Math.max(name.length * 0.65, ...lines.map((line) => line.length * LETTER)) * FONT,
  top: y - FONT,
  bottom: amountY + 4,
})
