import type { Language } from '../../../data/languages.ts'
import type { RunsStrings } from '../../../data/strings/en/exploreRuns.ts'
import { fill, formatAmount, formatCompact, settled } from '../../../data/strings/format.ts'
import type { UnitWords } from '../../../data/strings/en/units.ts'
import { of100, runsBy } from '../../../model/ensemble/counts.ts'
import type { EnsembleResult } from '../../../model/ensemble/ensemble.ts'
import { middleRuns } from '../../../model/ensemble/middle.ts'
import { dayOf, isoOf } from '../../../model/time.ts'

interface Words {
  readonly strings: RunsStrings['counts']
  readonly rounds: UnitWords
  readonly language: Language
}

interface Asked {
  /** By the end of which a shelf may be down to its floor. */
  readonly year: number
  /** Rounds that are missing at most. */
  readonly under: number
  readonly lastDay: number
}

/** In how many of 100 runs, as a clause. */
export function countClause(count: number, strings: RunsStrings['counts']): string {
  if (count === 100) return strings.every
  return count === 0 ? strings.none : fill(strings.some, { count: String(count) })
}

/** What is counted in the runs, in sentences. */
export function countSentences(
  { outcomes, measured, members }: EnsembleResult,
  { year, under, lastDay }: Asked,
  { strings, rounds, language }: Words,
): string[] {
  const shortfall = measured.shortfall!
  const end = isoOf(lastDay).slice(0, 4)
  const bare = runsBy(outcomes['us.bareDay'], dayOf(`${year}-12-31`))
  const fewer = shortfall.filter((each) => each < under).length
  const { low, high } = middleRuns(shortfall)
  const clause = (count: number) => countClause(of100(count, members), strings)
  return [
    fill(strings.bare, { year: String(year), count: clause(bare) }),
    fill(strings.missing, {
      amount: formatAmount(under, rounds, language),
      end,
      count: clause(fewer),
    }),
    fill(strings.reach, {
      end,
      low: formatCompact(settled(low!), language),
      high: formatAmount(settled(high!), rounds, language),
    }),
  ]
}

/** For the end of each year: in how many of 100 runs each producer's shelf is down to its floor. */
export function countRows({ outcomes, members }: EnsembleResult, lastDay: number) {
  const last = Number(isoOf(lastDay).slice(0, 4))
  const years = Array.from({ length: last - 2021 }, (_, i) => 2022 + i)
  return years.map((year) => {
    const by = Math.min(dayOf(`${year}-12-31`), lastDay)
    return {
      year,
      us: of100(runsBy(outcomes['us.bareDay'], by), members),
      europe: of100(runsBy(outcomes['europe.bareDay'], by), members),
    }
  })
}
