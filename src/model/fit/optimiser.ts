import { Generator } from '../ensemble/generator.ts'

interface Search {
  /** How many places each coordinate can take: 0 to `places − 1`. */
  readonly places: readonly number[]
  readonly seed: number
  readonly population: number
  readonly generations: number
}

interface Found {
  readonly at: readonly number[]
  readonly cost: number
}

/** Differential evolution's CR and F: how often a coordinate is taken from the mutant, and the weight of the difference in it. */
const CROSSOVER = 0.8
const DIFFERENCE_WEIGHT = 0.6

/**
 * The lowest cost on a grid, from `start` on: differential evolution (rand/1/bin) with seeded draws,
 * then one coordinate after another to the neighbouring places until no step helps. The same seed
 * finds the same place on every machine: whole-number places, no function that rounds differently.
 */
export function lowest(
  cost: (at: readonly number[]) => number,
  start: readonly number[],
  { places, seed, population, generations }: Search,
): Found {
  const random = new Generator(seed, 'lowest')
  const below = (count: number) => Math.floor(random.share() * count)
  const members: Found[] = Array.from({ length: population }, (_, i) => {
    const at = i === 0 ? start : places.map(below)
    return { at, cost: cost(at) }
  })
  for (let generation = 0; generation < generations; generation++)
    for (let i = 0; i < population; i++) {
      const [a, b, c] = [below(population), below(population), below(population)].map(
        (other) => members[other]!.at,
      )
      const sure = below(places.length)
      const at = members[i]!.at.map((own, j) => {
        if (j !== sure && random.share() >= CROSSOVER) return own
        return reflected(
          Math.floor(a![j]! + DIFFERENCE_WEIGHT * (b![j]! - c![j]!) + 0.5),
          places[j]!,
        )
      })
      const trial = { at, cost: cost(at) }
      if (trial.cost <= members[i]!.cost) members[i] = trial
    }
  return descend(cost, lowestOf(members), places)
}

const lowestOf = (members: readonly Found[]): Found =>
  members.reduce((lower, member) => (member.cost < lower.cost ? member : lower))

/** A place outside the grid, reflected back inside at its edge. */
function reflected(place: number, places: number): number {
  const last = places - 1
  if (last === 0) return 0
  const folded = Math.abs(place) % (2 * last)
  return folded <= last ? folded : 2 * last - folded
}

function descend(
  cost: (at: readonly number[]) => number,
  from: Found,
  places: readonly number[],
): Found {
  let best = from
  for (let stride = 8; stride >= 1; stride /= 2)
    for (let moved = true; moved;) {
      moved = false
      for (let j = 0; j < places.length; j++)
        for (const step of [-stride, stride]) {
          const place = best.at[j]! + step
          if (place < 0 || place >= places[j]!) continue
          const at = best.at.with(j, place)
          const there = { at, cost: cost(at) }
          if (there.cost >= best.cost) continue
          best = there
          moved = true
        }
    }
  return best
}
