/** A line as drawn, in pixels from the plot's upper left corner, from left to right. */
export type DrawnLine = readonly { readonly x: number; readonly y: number }[]

interface LabelPlace {
  readonly x: number
  /** The label's middle. */
  readonly y: number
  readonly anchor: 'start' | 'middle' | 'end'
}

interface Box {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

const EM_PER_LETTER = 0.56
const STEP = 4
/** Nearer than this, a label touches its own line. */
const CLEAR = 2

/**
 * Each line's name beside the line, where it is farthest from all the others: where lines meet, names
 * that follow them to their ends would stand one above the other beside a single line.
 */
export function labelsBeside(
  lines: readonly DrawnLine[],
  names: readonly string[],
  { width, height, font }: { width: number; height: number; font: number },
): LabelPlace[] {
  const placed: Box[] = []
  const half = font * 0.55
  return names.map((name, k) => {
    const wide = name.length * font * EM_PER_LETTER
    const own = lines[k]!
    const others = lines.filter((_, n) => n !== k)
    let best: { score: number; place: LabelPlace; box: Box } | undefined
    for (let x = 0; x <= width; x += STEP) {
      const at = heightAt(own, x)
      const apart = Math.min(...others.map((line) => Math.abs(heightAt(line, x) - at)))
      for (const anchor of ['start', 'middle', 'end'] as const)
        for (const side of [-1, 1]) {
          const y = at + side * (half + font * 0.35)
          const left = x - { start: 0, middle: wide / 2, end: wide }[anchor]
          const box = { left, right: left + wide, top: y - half, bottom: y + half }
          if (left < 0 || box.right > width || box.top < -font * 0.3 || box.bottom > height)
            continue
          if (placed.some((other) => meet(box, other))) continue
          const toOwn = distance(box, own)
          const toOthers = Math.min(...others.map((line) => distance(box, line)))
          // Through its own line, or nearer to another's.
          const faults = Number(toOwn < CLEAR) + Number(toOthers <= toOwn)
          const score = Math.min(toOthers, 2 * font) + 3 * Math.min(apart, font) - faults * height
          if (!best || score > best.score) best = { score, place: { x, y, anchor }, box }
        }
    }
    if (!best) throw new Error(`There is no room for the line’s name “${name}”.`)
    placed.push(best.box)
    return best.place
  })
}

const meet = (a: Box, b: Box) =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom

function heightAt(line: DrawnLine, x: number): number {
  const after = line.findIndex((point) => point.x >= x)
  if (after <= 0) return line.at(after)!.y
  const [a, b] = [line[after - 1]!, line[after]!]
  return a.y + ((b.y - a.y) * (x - a.x)) / (b.x - a.x)
}

/** How far a line stays above or below a box; negative where it runs through. */
function distance({ left, right, top, bottom }: Box, line: DrawnLine): number {
  let nearest = Infinity
  for (let x = left; x <= right; x += STEP) {
    const y = heightAt(line, x)
    nearest = Math.min(nearest, Math.max(top - y, y - bottom))
  }
  return nearest
}
