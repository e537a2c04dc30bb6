import { earlyMade, earlyRate, perMonth } from '../../../data/earlyRates.ts'
import type { Language } from '../../../data/languages.ts'
import { LESSON_CASES, type CaseId } from '../../../data/lessons/cases.ts'
import { CHECKED } from '../../../data/lessons/curricula.ts'
import { LEVER_OUTPUT, LEVER_RUNS, type LeverRun } from '../../../data/lessons/lever.ts'
import { MINUTES, POINTS, PREPARE_MINUTES, SHORT_MINUTES } from '../../../data/lessons/lessons.ts'
import { SHELF_SCRIPT } from '../../../data/lessons/script.ts'
import { fact } from '../../../data/published.ts'
import { site } from '../../../data/site.ts'
import { fill, formatCompact, formatDate, formatNumber } from '../../../data/strings/format.ts'
import { versions } from '../../../data/versions.ts'
import { fillTub } from '../../../model/bathtub.ts'
import { ratio } from '../../../model/rates.ts'
import { stringsOf } from '../../layout/stringsOf.ts'
import { authoredScenario, outcomeOf, outcomeWords, rangeClause } from '../../prose/runOutcome.ts'

type Places = Readonly<Record<string, string>>

/** What the lever’s runs come to: a month and rounds missing, each with how far runs reach. */
export function leverOutcome(run: LeverRun, language: Language) {
  const { query } = LEVER_RUNS.find(({ id }) => id === run)!
  const { story, widget } = stringsOf(language)
  const speech = { language, ranges: widget.ranges }
  const scenario = authoredScenario(query)
  const outcome = (id: 'us.bareDate' | 'ukraine.shortfall') => {
    const tell = (outcome: ReturnType<typeof outcomeOf>) =>
      outcomeWords(id, outcome, 'month', language, story.runCard.never)
    const best = outcomeOf(id, scenario)
    return { value: tell(best), range: rangeClause(id, best, query, tell, speech) }
  }
  return { month: outcome('us.bareDate'), missing: outcome('ukraine.shortfall') }
}

/** The names that texts call the lever’s runs by. */
const RUN_NAMES: readonly (readonly [LeverRun, string])[] = [
  ['none', 'base'],
  ['atOnce', 'triple'],
  ['floor', 'half'],
]

function runPlaces(language: Language): Places {
  return Object.fromEntries(
    RUN_NAMES.flatMap(([run, name]) => {
      const { month, missing } = leverOutcome(run, language)
      return [
        [`${name}Month`, month.value],
        [`${name}MonthRange`, month.range],
        [`${name}Missing`, missing.value],
        [`${name}MissingRange`, missing.range],
      ]
    }),
  )
}

function casePlaces(language: Language): Places {
  const shown = (value: number) => formatNumber(value, language)
  return Object.fromEntries(
    (Object.keys(LESSON_CASES) as CaseId[]).flatMap((id) => {
      const { inflow, outflow } = LESSON_CASES[id]
      const { level } = fillTub(LESSON_CASES[id])
      const low = Math.min(...level)
      const name = id === 'bathtub' ? 'tub' : id
      return [
        [`${name}In0`, shown(inflow[0])],
        [`${name}InN`, shown(inflow.at(-1)!)],
        [`${name}Out`, shown(outflow[0]!)],
        [`${name}Low`, shown(low)],
        [`${name}Week`, shown(level.indexOf(low))],
        [`${name}End`, shown(level.at(-1)!)],
      ]
    }),
  )
}

/** How output goes on in the exercise with shells, and when it meets use. */
function sequencePlaces(language: Language): Places {
  const { inflow, outflow } = LESSON_CASES.shells
  const step = inflow[1]! - inflow[0]!
  const last = inflow.at(-1)!
  return {
    shellsStep: formatNumber(step, language),
    shellsMonths: formatNumber((outflow[0]! - last) / step, language),
  }
}

function minutePlaces(language: Language): Places {
  const shown = (value: number) => formatNumber(value, language)
  const total = (steps: Readonly<Record<string, number>>) =>
    shown(Object.values(steps).reduce((sum, minutes) => sum + minutes, 0))
  const named = (steps: Readonly<Record<string, number>>, after: string) =>
    Object.entries(steps).map(([step, minutes]) => [`${step}${after}`, shown(minutes)])
  return Object.fromEntries([
    ...Object.entries(MINUTES).map(([lesson, steps]) => [lesson, total(steps)]),
    ...named(MINUTES.lesson50, ''),
    ...named(MINUTES.lesson20, '20'),
    ...named(MINUTES.lesson90, '90'),
    ...named(POINTS, ''),
    ['points', total(POINTS)],
    ['short', shown(SHORT_MINUTES)],
    ['prepare', shown(PREPARE_MINUTES)],
  ])
}

function figurePlaces(language: Language): Places {
  const { between } = stringsOf(language).story.sourceCard
  const value = (id: string) => formatNumber(fact(id).value!, language)
  const range = (
    { low, high }: { readonly low: number; readonly high: number },
    shown: (value: number) => string,
  ) => fill(between, { low: shown(low), high: shown(high) })
  const rounds = (each: number) => formatCompact(each, language)
  const [fired, made] = [earlyRate('fired'), earlyMade()]
  return {
    build: value('rhm-unterluess-build'),
    germanStock: value('de-155-stock-2023-06'),
    reznikov: value('ua-155-fire-2023-03-reznikov'),
    needed: value('ua-155-min-need-2023-03'),
    usMade: value('us-155-2023-03'),
    breton: formatCompact(perMonth(fact('eu-cap-2023-03-breton')), language),
    fired: range(fired, rounds),
    made: range(made, rounds),
    ratio: range(ratio(fired, made), (each) => formatNumber(each, language, 1)),
    tripled: formatNumber(LEVER_OUTPUT.rounds, language),
    ramp: formatNumber(LEVER_OUTPUT.months, language),
    halfFloor: formatNumber(LEVER_OUTPUT.floor, language),
  }
}

const made = new Map<Language, Places>()

/** All that the papers’ `{places}` can print, in a language; counted once, as runs take a while. */
export function lessonPlaces(language: Language): Places {
  const known = made.get(language)
  if (known) return known
  const places = {
    ...minutePlaces(language),
    ...casePlaces(language),
    ...sequencePlaces(language),
    ...figurePlaces(language),
    ...runPlaces(language),
    checked: formatDate(CHECKED, language),
    date: formatDate(versions.data, language),
    model: formatNumber(versions.model, language),
    licence: site.licences.words.name,
    script: SHELF_SCRIPT,
  }
  made.set(language, places)
  return places
}
