import { baseline as startingValues } from '../../../data/baseline.ts'
import { parameterRow } from '../../../model/parameterRow.ts'
import type { DepletionStrings } from '../../../data/strings/en/depletion.ts'
import { fill, formatAmount, formatMonth, plural, settled } from '../../../data/strings/format.ts'
import { bareDayOf, shortfallOf, totalOn } from '../../../model/outcomesByDay.ts'
import { limitWord } from '../../../model/limits.ts'
import { changedIn } from '../../../model/planOf.ts'
import { run as runOf, type Run } from '../../../model/run.ts'
import type { Scenario } from '../../../model/scenario.ts'
import { dayOf, isoOf } from '../../../model/time.ts'
import { heldBelow } from '../../sentences/heldBelow.ts'
import { monthMoved } from '../../sentences/monthMoved.ts'
import { capitalised, sentences } from '../../sentences/joined.ts'
import type { SentenceInput } from '../../sentences/sentenceInput.ts'
import { actOf, type ActWords } from '../../sentences/act.ts'

interface DepletionInput extends Omit<SentenceInput<DepletionStrings>, 'rangeWords'> {
  readonly scenario: Scenario
  readonly acts: ActWords['acts']
  /** What the button says that sets this scenario, if one does. */
  readonly tried?: string | undefined
}

/** The result in a sentence that begins with what the reader did: what Ukraine fires more or less, how long America's shelf lasts. */
export function depletionSentence(input: DepletionInput): string {
  const { isBaseline, strings, scenario } = input
  if (isBaseline)
    return fill(strings.isBaseline, { fired: plannedPart(input), shelf: shelfPart(input) })
  const effects = fill(strings.both, { fired: firedPart(input), shelf: shelfPart(input) })
  return sentences(
    capitalised(`${actOf(scenario, input, input.tried)}${trapPart(input)}${effects}`),
    boundPart(input),
  )
}

const endOf = (lastDay: number) => isoOf(lastDay).slice(0, 4)
const monthOf = (day: number, { language }: DepletionInput) => formatMonth(isoOf(day), language)
const amountOf = (value: number, { rounds, language }: DepletionInput) =>
  formatAmount(settled(value), rounds, language)

/** Rounds below which a difference is none: the model knows no finer. */
const NONE = 1000
/** Rounds fired more or less that are told as about as many: a thousandth of all. */
const ABOUT = 10_000

function plannedPart(input: DepletionInput): string {
  const { run, lastDay, strings } = input
  return fill(strings.fired.planned, {
    count: amountOf(shortfallOf(run, lastDay), input),
    end: endOf(lastDay),
  })
}

function firedPart(input: DepletionInput): string {
  const { run, baseline, lastDay, strings, scenario } = input
  const end = endOf(lastDay)
  // Where the plan itself is another, firing more is not missing less.
  if (changedIn(scenario).includes('need')) {
    const missing = shortfallOf(run, lastDay)
    const count = amountOf(missing, input)
    const before = amountOf(shortfallOf(baseline, lastDay), input)
    const { noneShort, asShort, short } = strings.fired
    const form = missing < NONE ? noneShort : count === before ? asShort : short
    return fill(form, { count, before, end })
  }
  const total = (each: Run) => totalOn(each, 'ukraine.firedTotal', lastDay)
  const more = total(run) - total(baseline)
  if (Math.abs(more) < ABOUT) return fill(strings.fired.same, { end })
  return fill(more > 0 ? strings.fired.more : strings.fired.fewer, {
    count: amountOf(Math.abs(more), input),
    end,
  })
}

function shelfPart(input: DepletionInput): string {
  const { run, baseline, isBaseline, lastDay, language, strings } = input
  const { shelf } = strings
  if (run.columns.us.releasable[0]! <= 0) return shelf.noRoom
  const [bare, before] = [bareDayOf(run, lastDay), bareDayOf(baseline, lastDay)]
  const [comes, came] = [bare <= lastDay, before <= lastDay]
  const places = {
    month: comes ? monthOf(bare, input) : '',
    before: came ? monthOf(before, input) : '',
    end: endOf(lastDay),
  }
  if (isBaseline) return fill(comes ? shelf.bare : shelf.stays, places)
  if (!comes) return fill(came ? shelf.noLonger : shelf.stays, places)
  if (!came) return fill(shelf.nowBare, places)
  const moved = monthMoved(before, bare)
  if (moved.in === 'same' || moved.in === 'close') return fill(shelf[moved.in], places)
  const count = Math.abs(moved.by)
  const isLater = moved.by > 0
  const forms = moved.in === 'weeks' ? shelf.weeks : isLater ? shelf.longer : shelf.shorter
  return fill(plural(count, language, forms), {
    ...places,
    count: String(count),
    when: isLater ? shelf.later : shelf.earlier,
  })
}

/** Output that is held no longer grows: where that is why more is missing, it is said. */
function trapPart(input: DepletionInput): string {
  const { run, baseline, scenario, lastDay, strings } = input
  const traps = heldBelow(run, baseline, scenario, lastDay).map(({ producer, free }) =>
    fill(strings.trap[producer], { free: amountOf(free, input) }),
  )
  return traps.join('')
}

/** Where no higher American output changes what is missing: what limits instead. */
function boundPart(input: DepletionInput): string {
  const { run, scenario, lastDay, strings } = input
  const move = scenario.interventions?.find(
    ({ parameter, value }) => parameter === 'us.fixedOutput' && typeof value === 'number',
  )
  if (!move) return ''
  const { max } = parameterRow('us.fixedOutput')
  const interventions = scenario.interventions!.map((each) =>
    each === move ? { ...each, value: max } : each,
  )
  const most = runOf(startingValues, { ...scenario, interventions })
  const [now, least] = [run, most].map((each) => amountOf(shortfallOf(each, lastDay), input))
  if (now !== least) return ''
  if (shortfallOf(run, lastDay) < NONE) return strings.bound.need
  return fill(strings.bound[limitSince(run, dayOf(move.from), lastDay)], {
    month: formatMonth(move.from, input.language),
  })
}

/** What keeps most of the missing rounds from being fired: that it was before a day, or a limit since. */
function limitSince(run: Run, from: number, lastDay: number): keyof DepletionStrings['bound'] {
  const missing = { need: 0, before: 0, guns: 0, authority: 0, way: 0 }
  const { need, 'ukraine.fired': fired } = run.columns.shared
  const { days } = run.tables
  for (let k = 0; k < days.length && days[k]! <= lastDay; k++) {
    const word =
      days[k]! < from
        ? 'before'
        : limitWord(run.limits, 'ukraine.limit', k) === 'guns'
          ? 'guns'
          : limitWord(run.limits, 'us.drawLimit', k) === 'authority'
            ? 'authority'
            : 'way'
    missing[word] += need[k]! - fired[k]!
  }
  const [most] = Object.entries(missing).toSorted(([, a], [, b]) => b - a)
  return most![0] as keyof typeof missing
}
