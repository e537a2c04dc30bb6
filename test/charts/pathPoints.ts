export type PathPoint = readonly [x: number, y: number]

/** The points of a path as `linePath` writes it: a start, and steps from one to the next. */
export function pointsOf(path: string): PathPoint[] {
  const numbers = (path.match(/-?(?:\d+\.?\d*|\.\d+)/g) ?? []).map(Number)
  const points: PathPoint[] = []
  for (let i = 0, x = 0, y = 0; i < numbers.length; i += 2) {
    x += numbers[i]!
    y += numbers[i + 1]!
    points.push([inTenths(x), inTenths(y)])
  }
  return points
}

/** How high a line through points is at a place; beyond its ends, as they are. */
export function heightAt(points: readonly PathPoint[], x: number): number {
  const next = points.findIndex(([right]) => right >= x)
  if (next < 0) return points.at(-1)![1]
  if (next === 0) return points[0]![1]
  const [x0, y0] = points[next - 1]!
  const [x1, y1] = points[next]!
  return y0 + ((y1 - y0) * (x - x0)) / (x1 - x0)
}

const inTenths = (sum: number) => Math.round(sum * 10) / 10
