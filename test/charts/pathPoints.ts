export type PathPoint = readonly [x: number, y: number]

/** The points of a path of straight lines, in absolute places or in steps, as a chart or the build wrote it. */
export function pointsOf(path: string, digits = 1): PathPoint[] {
  const points: PathPoint[] = []
  let [x, y] = [0, 0]
  for (const [, command = '', rest = ''] of path.matchAll(/([a-z])([^a-z]*)/gi)) {
    const numbers = (rest.match(/-?(?:\d+\.?\d*|\.\d+)/g) ?? []).map(Number)
    const isStep = command === command.toLowerCase()
    const sideways = !/v/i.test(command)
    const upDown = !/h/i.test(command)
    while (numbers.length > 0) {
      if (sideways) x = numbers.shift()! + (isStep ? x : 0)
      if (upDown) y = numbers.shift()! + (isStep ? y : 0)
      points.push([rounded(x, digits), rounded(y, digits)])
    }
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

/** Steps that are added up leave traces of binary fractions. */
const rounded = (sum: number, digits: number) => Number(sum.toFixed(digits))

/** How many square pixels the closed shapes of a path cover. */
export function areaOf(path: string): number {
  return path
    .split(/z/i)
    .map((shape) => pointsOf(shape, 2))
    .reduce((sum, corners) => {
      const twice = corners.reduce((all, [x, y], i) => {
        const [nextX, nextY] = corners[(i + 1) % corners.length]!
        return all + x * nextY - nextX * y
      }, 0)
      return sum + Math.abs(twice) / 2
    }, 0)
}
