import { challenges } from '../../../data/challenges.ts'
import type { Language } from '../../../data/languages.ts'
import type { Block } from '../../../data/lessons/block.ts'
import { LESSON_CASES, type CaseId, type LessonCase } from '../../../data/lessons/cases.ts'
import { COURSES } from '../../../data/lessons/curricula.ts'
import en from '../../../data/lessons/en/index.ts'
import fr from '../../../data/lessons/fr/index.ts'
import { LEVER_RUNS } from '../../../data/lessons/lever.ts'
import type { PaperId } from '../../../data/lessons/lessons.ts'
import { fact, publisherIn, source } from '../../../data/published.ts'
import { fill, formatNumber } from '../../../data/strings/format.ts'
import { ADDRESS_KEYS } from '../../../model/addressKeys.ts'
import { fillTub } from '../../../model/bathtub.ts'
import { anchorOf } from '../../dataPage/anchorOf.ts'
import { challengeText, verdictText } from '../../explore/challenges/challengeText.ts'
import { stringsOf } from '../../layout/stringsOf.ts'
import { inMarks } from '../../prose/claimWords.ts'
import { dateWords } from '../../prose/factWords.ts'
import { graphOf, SCALE } from './graph.ts'
import { leverOutcome, lessonPlaces } from './places.ts'

const papers = { en, fr }
const [CHALLENGE] = ADDRESS_KEYS.explore

/** A block as it is printed: every place filled, every table and picture made. */
export type Filled =
  | Extract<
      Block,
      { kind: 'subheading' | 'text' | 'code' | 'list' | 'steps' | 'ticks' | 'lines' | 'side' }
    >
  | { readonly kind: 'heading'; readonly text: string }
  /** `numbers`: narrow columns of numbers. */
  | (Extract<Block, { kind: 'table' }> & { readonly blank: boolean; readonly numbers: boolean })
  | { readonly kind: 'graph'; readonly svg: string; readonly text: string }
  | {
      readonly kind: 'quote'
      readonly text: string
      readonly by: string
      readonly language: string
    }

export interface FilledPaper {
  readonly title: string
  readonly summary: string
  readonly blocks: readonly Filled[]
}

/** A place that nothing fills stops the build. */
function filler(language: Language): (text: string) => string {
  const places = lessonPlaces(language)
  return (text) => {
    const filled = fill(text, places)
    const left = /\{\w+\}/.exec(filled)
    if (left) throw new Error(`Nothing fills ${left[0]} in “${text}” (src/data/lessons).`)
    return filled
  }
}

type Table = Extract<Filled, { kind: 'table' }>

function flowsTable(of: CaseId, hasLevel: boolean, language: Language): Table {
  const each: LessonCase = LESSON_CASES[of]
  const words = stringsOf(language).teach
  const names = words.flows[each.medium]
  const { inflow, outflow, level } = fillTub(each)
  const shown = (value: number) => formatNumber(value / SCALE[each.medium], language, 1)
  const row = (name: string, values: readonly number[]) => [name, ...values.map(shown)]
  return {
    kind: 'table',
    caption: fill(words.flows.caption, {
      start: `${shown(each.start)} ${words.graph[each.medium].unit}`,
    }),
    head: [names.time, ...inflow.map((_, k) => formatNumber(k + 1, language))],
    rows: [
      row(names.in, inflow),
      row(names.out, outflow),
      ...(hasLevel ? [row(names.level, level.slice(1))] : []),
    ],
    blank: false,
    numbers: true,
  }
}

function leverTable(hasRuns: boolean, language: Language): Table {
  const { lever } = stringsOf(language).teach
  const print = filler(language)
  const { after } = stringsOf(language).widget.ranges
  const cell = ({ value, range }: { value: string; range: string }) =>
    hasRuns ? `${value}${fill(after, { clause: range })}` : ''
  return {
    kind: 'table',
    caption: print(lever.caption),
    head: lever.head.map(print),
    rows: LEVER_RUNS.map(({ id }) => {
      const { month, missing } = leverOutcome(id, language)
      return [print(lever.names[id]), cell(month), cell(missing)]
    }),
    blank: !hasRuns,
    numbers: false,
    widths: [34, 33, 33],
  }
}

function challengeTable(hints: Readonly<Record<string, string>>, language: Language): Table {
  const all = stringsOf(language)
  const speech = { words: { ...all, challenges: all.exploreChallenges }, language }
  return {
    kind: 'table',
    caption: all.teach.challenges.caption,
    head: all.teach.challenges.head,
    rows: challenges.map((each) => [
      `[${all.exploreChallenges.texts[each.id].title}](explore/?${CHALLENGE}=${each.id}). ${challengeText(each, speech)}`,
      filler(language)(hints[each.id]!),
      verdictText(each, speech),
    ]),
    blank: false,
    numbers: false,
    widths: [36, 30, 34],
  }
}

function curriculaTable(language: Language): Table {
  const words = stringsOf(language).teach.curricula
  return {
    kind: 'table',
    caption: words.caption,
    head: words.head,
    rows: COURSES.map(({ country, title, reference, copy, meets }) => [
      words.countries[country],
      title,
      words.meets[meets],
      reference ?? words.noReference,
      copy ? words.copy : words.unchecked,
    ]),
    blank: false,
    numbers: false,
    widths: [11, 33, 24, 20, 12],
  }
}

function quoteOf(id: string, language: Language): Filled {
  const { quote, quoteLanguage, said, date, source: from } = fact(id)
  if (quote === null) throw new Error(`The figure “${id}” has no quotation.`)
  return {
    kind: 'quote',
    text: inMarks(quote, quoteLanguage!),
    by: `[${publisherIn(source(from), language)}, ${dateWords((said ?? date).text, language)}](data/#${anchorOf(id)})`,
    language: quoteLanguage!,
  }
}

function filledBlock(block: Block, language: Language): Filled {
  const print = filler(language)
  const words = stringsOf(language).teach
  switch (block.kind) {
    case 'heading': {
      const text = print(block.text)
      const { minutes } = block
      if (minutes === undefined) return { kind: 'heading', text }
      return { kind: 'heading', text: fill(words.step, { text, minutes: print(`{${minutes}}`) }) }
    }
    case 'subheading':
    case 'text':
    case 'code':
      return { kind: block.kind, text: print(block.text) }
    case 'list':
    case 'steps':
    case 'ticks':
      return { kind: block.kind, items: block.items.map(print) }
    case 'table':
      return {
        ...block,
        caption: print(block.caption),
        head: block.head.map(print),
        rows: block.rows.map((row) => row.map(print)),
        blank: block.blank ?? false,
        numbers: false,
      }
    case 'flows':
      return flowsTable(block.of, block.level ?? false, language)
    case 'graph': {
      const text = print(block.text)
      return {
        kind: 'graph',
        svg: graphOf(block.of, block.level ?? false, text, language, words),
        text,
      }
    }
    case 'lever':
      return leverTable(block.runs ?? false, language)
    case 'challenges':
      return challengeTable(block.hints, language)
    case 'curricula':
      return curriculaTable(language)
    case 'quote':
      return quoteOf(block.fact, language)
    default:
      return block
  }
}

/** A paper as it is printed in a language. */
export function filledPaper(id: PaperId, language: Language): FilledPaper {
  const { title, summary, blocks } = papers[language][id]
  const print = filler(language)
  return {
    title: print(title),
    summary: print(summary),
    blocks: blocks.map((block) => filledBlock(block, language)),
  }
}

/** What stands at the foot of every sheet: from which model and data its numbers come. */
export const footOf = (language: Language): string =>
  filler(language)(stringsOf(language).teach.foot)
