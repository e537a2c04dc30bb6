import { baseline } from '../../data/baseline.ts'
import inRuns from '../../data/claimsInRuns.json' with { type: 'json' }
import type { Language } from '../../data/languages.ts'
import { fill, formatNumber } from '../../data/strings/format.ts'
import { testQueries } from '../../data/testQueries.ts'
import type { Figures } from '../../model/confidence/row.ts'
import { CONFIDENCE_ROWS } from '../../model/confidence/rows.ts'
import { UNCERTAIN } from '../../model/sensitivity.ts'
import { stringsOf } from '../layout/stringsOf.ts'
import { figureText } from '../prose/figureText.ts'
import { storyLink } from './storyLink.ts'

/** What every test of the model measured on the baseline. */
const tests = CONFIDENCE_ROWS.filter(({ check }) => check === undefined).map((row) => ({
  id: row.id,
  figures: row.run(baseline, UNCERTAIN).figures,
}))
const claims = inRuns.claims
  .map(({ id, holdsIn }) => {
    const row = CONFIDENCE_ROWS.find((each) => each.id === id)!
    return { id: row.id, chapter: row.chapter!, holdsIn, figures: row.check!(baseline)[1] }
  })
  .toSorted((a, b) => a.chapter - b.chapter)

/** What steps of one day do to dates (days) and totals (per cent). */
export const stepFigures = tests.find(({ id }) => id === 'step-length')!.figures

const filled = (text: string, figures: Figures, language: Language) =>
  fill(
    text,
    Object.fromEntries(
      Object.entries(figures).map(([name, value]) => [name, figureText(value, language)]),
    ),
  )

const wordsOf = (language: Language) => {
  const { confidence, confidenceClaims, confidenceSurprises } = stringsOf(language)
  return { ...confidence, ...confidenceClaims, ...confidenceSurprises }
}

/** A row a test: what was tried, what came out, and its scenario in the story where it has one. */
export function testRows(language: Language) {
  const { tests: words } = stringsOf(language).method
  return tests.map(({ id, figures }) => {
    const { tried, conclude } = wordsOf(language)[id]
    const query = testQueries[id]
    return [
      filled(tried, figures, language),
      filled(conclude, figures, language),
      query ? { text: words.try, href: storyLink(language, query) } : '–',
    ]
  })
}

/** A row a claim of a chapter, with the runs in which it holds. */
export const claimRows = (language: Language) =>
  claims.map(({ id, chapter, holdsIn, figures }) => {
    return [
      formatNumber(chapter, language),
      filled(wordsOf(language)[id].tried, figures, language),
      formatNumber(holdsIn, language),
    ]
  })
