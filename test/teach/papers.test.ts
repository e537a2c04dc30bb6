// What the papers for teachers and pupils say: the same in both languages, no number typed, and what they claim of numbers holds.
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { filledPaper } from '../../src/components/teach/lesson/filled.ts'
import { inlineOf, plainOf } from '../../src/components/teach/lesson/inline.ts'
import { authoredScenario, outcomeOf } from '../../src/components/prose/runOutcome.ts'
import { languages, type Language } from '../../src/data/languages.ts'
import { LESSON_CASES, type CaseId } from '../../src/data/lessons/cases.ts'
import en from '../../src/data/lessons/en/index.ts'
import fr from '../../src/data/lessons/fr/index.ts'
import { LEVER_OUTPUT, LEVER_RUNS } from '../../src/data/lessons/lever.ts'
import { MINUTES, PAPERS, SHORT_MINUTES, type PaperId } from '../../src/data/lessons/lessons.ts'
import { SHELF_SCRIPT, shelfTable } from '../../src/data/lessons/script.ts'
import { fact } from '../../src/data/published.ts'
import { baseline } from '../../src/data/baseline.ts'
import { fillTub } from '../../src/model/bathtub.ts'
import { dayOf } from '../../src/model/time.ts'
import { unboundNumbers } from '../words/numberWords.ts'
import { textsIn } from '../words/strings.ts'
import { forbiddenWords, typeFaults } from '../words/style.ts'

const papers = { en, fr }
const ids = PAPERS.map(({ id }) => id)

/** Digits that are typed: the number of a step, and the one of a formula. */
const TYPED = [/^\d\. (?:(?:and|et) \d\. )?/, /(?:step|étape) \d\b/g, /n \+ 1|1 − k/g]
/** Kinds, pictures and figures: names in code. */
const NAMES = /› (?:kind|of|fact|minutes|widths › \d+)$/
/** A paper’s texts as they are written. */
const textsOf = (language: Language, id: PaperId) =>
  textsIn(wordsOf(papers[language][id]), id).filter(([path]) => !NAMES.test(path))
const wordsOf = (value: unknown): unknown =>
  JSON.parse(JSON.stringify(value), (_, each) =>
    typeof each === 'number' || typeof each === 'boolean' ? String(each) : each,
  )
/** Rows that are numbered to be written in, and words in the three languages. */
const isWords = (text: string) => !/^\d*$/.test(text) && !/^(?:true|false)$/.test(text)

/** What a paper is built of, without its words. */
const shapeOf = (language: Language, id: PaperId) =>
  papers[language][id].blocks.map((block) => {
    switch (block.kind) {
      case 'list':
      case 'steps':
      case 'ticks':
        return [block.kind, block.items.length]
      case 'table':
        return [block.kind, block.head.length, block.rows.length, block.widths]
      case 'challenges':
        return [block.kind, Object.keys(block.hints)]
      case 'graph':
        return [block.kind, block.of, block.level]
      case 'heading':
        return [block.kind, block.minutes]
      case 'subheading':
      case 'text':
      case 'code':
        return [block.kind]
      default:
        return Object.values(block)
    }
  })
const placesOf = (language: Language, id: PaperId) =>
  textsOf(language, id)
    .flatMap(([, text]) => text.match(/\{\w+\}/g) ?? [])
    .sort()

describe.each(ids)('%s', (id) => {
  test('is built alike in both languages, with the same places to fill and the same links', () => {
    expect(shapeOf('fr', id)).toEqual(shapeOf('en', id))
    expect(placesOf('fr', id)).toEqual(placesOf('en', id))
    const links = (language: Language) =>
      textsOf(language, id).flatMap(([, text]) => inlineOf(text).flatMap(({ to }) => to ?? []))
    expect(links('fr')).toEqual(links('en'))
  })

  test.each(languages)(
    'in %s, types no number, and keeps the house’s words and signs',
    (language) => {
      for (const [path, raw] of textsOf(language, id)) {
        if (!isWords(raw)) continue
        const text = plainOf(raw)
        const left = TYPED.reduce((rest, what) => rest.replace(what, ''), text)
        const digits = unboundNumbers(left.replace(/\{\w+\}/g, ''), language, 'page')
        expect(
          digits.filter((number) => /^\d/.test(number)),
          `${path}: ${text}`,
        ).toEqual([])
        expect(forbiddenWords(text, language), path).toEqual([])
        // Quotation marks within quotation marks, and an ellipsis to write on.
        const faults = typeFaults(text.replace(/[‘’“”]/g, '’'), language)
        expect(
          faults.filter((fault) => !/^[’']|…/.test(fault)),
          path,
        ).toEqual([])
      }
      expect(filledPaper(id, language).blocks.length).toBe(papers[language][id].blocks.length)
    },
  )
})

test('the lessons last what they are called by', () => {
  const sum = (steps: Readonly<Record<string, number>>) =>
    Object.values(steps).reduce((total, minutes) => total + minutes, 0)
  expect(Object.values(MINUTES).map(sum)).toEqual([50, 20, 90])
  expect(SHORT_MINUTES).toBeLessThan(50)
})

test.each(['bathtub', 'shells', 'cistern', 'masks'] as const)(
  '%s: more flows in at every step, and the level falls to the end, less and less',
  (id) => {
    const { net, level, inflow } = fillTub(LESSON_CASES[id])
    for (let k = 1; k < inflow.length; k++) {
      expect(inflow[k]!).toBeGreaterThan(inflow[k - 1]!)
      expect(net[k]!).toBeGreaterThan(net[k - 1]!)
    }
    expect(net.at(-1)!).toBeLessThan(0)
    expect(Math.max(...level)).toBeLessThanOrEqual(LESSON_CASES[id].grid.top)
  },
)

test('masks: delivering twice as much and using a quarter less both turn the store, the one later and higher', () => {
  const levels = (id: CaseId) => fillTub(LESSON_CASES[id]).level
  const { masks, masksMore, masksLess } = LESSON_CASES
  expect(masksMore.inflow.map((value, k) => value / masks.inflow[k]!)).toEqual([
    ...[1, 1, 1],
    ...new Array(9).fill(2),
  ])
  expect(masksLess.outflow[0]! / masks.outflow[0]!).toBe(0.75)
  expect(levels('masksLess')[1]!).toBeGreaterThan(levels('masks')[1]!)
  expect(levels('masksMore')[3]!).toBe(levels('masks')[3]!)
  for (const id of ['masksMore', 'masksLess'] as const)
    expect(levels(id).at(-1)!).toBeGreaterThan(Math.min(...levels(id)))
  expect(levels('masksMore').at(-1)!).toBeGreaterThan(levels('masksLess').at(-1)!)
})

test('the lever: output tripled moves the month by weeks, the floor by months; either cuts what is missing by a quarter or more', () => {
  const of = (id: (typeof LEVER_RUNS)[number]['id']) => {
    const scenario = authoredScenario(LEVER_RUNS.find((each) => each.id === id)!.query)
    return {
      day: dayOf(outcomeOf('us.bareDate', scenario) as string),
      missing: outcomeOf('ukraine.shortfall', scenario) as number,
    }
  }
  const [none, atOnce, floor] = [of('none'), of('atOnce'), of('floor')]
  expect(atOnce.day - none.day).toBeGreaterThan(6)
  expect(atOnce.day - none.day).toBeLessThan(60)
  expect(floor.day - none.day).toBeGreaterThan(120)
  for (const each of [atOnce, floor]) expect(each.missing).toBeLessThan(0.75 * none.missing)
  expect(LEVER_OUTPUT.rounds).toBe(3 * fact('us-155-2023-03').value!)
  expect(LEVER_OUTPUT.floor).toBe(0.5 * (baseline['us.reserveFloor'] as number))
})

const python = ['python3', 'python'].find((name) => {
  try {
    execFileSync(name, ['--version'], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
})

test('the script for a notebook has at most 15 lines', () => {
  expect(SHELF_SCRIPT.trimEnd().split('\n').length).toBeLessThanOrEqual(15)
})

test.skipIf(!python)('the script, run on its table, comes to the levels of the exercise', () => {
  const cwd = mkdtempSync(join(tmpdir(), 'shelf-'))
  writeFileSync(join(cwd, 'shelf.csv'), shelfTable())
  writeFileSync(join(cwd, 'shelf.py'), SHELF_SCRIPT)
  const printed = execFileSync(python!, ['shelf.py'], { cwd, encoding: 'utf8' })
  rmSync(cwd, { recursive: true })
  const { inflow, outflow, level } = fillTub(LESSON_CASES.shells)
  const rows = inflow.map((made, k) => [k + 1, made, outflow[k], level[k + 1]].join(' '))
  expect(printed.trim().split(/\r?\n/).slice(1)).toEqual(rows)
})
