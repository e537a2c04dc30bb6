import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { claimTable, withClaimTable } from '../../scripts/claimTable.ts'
import { baseline } from '../../src/data/baseline.ts'
import counted from '../../src/data/claimsInRuns.json' with { type: 'json' }
import { ENSEMBLE_SEED } from '../../src/data/ensemble.ts'
import { languages, type Language } from '../../src/data/languages.ts'
import { versions } from '../../src/data/versions.ts'
import { claimsInRuns } from '../../src/model/confidence/claimsInRuns.ts'
import { CONFIDENCE_ROWS } from '../../src/model/confidence/rows.ts'
import { drawnParameters } from '../../src/model/ensemble/drawnParameters.ts'
import { runEnsemble } from '../../src/model/ensemble/ensemble.ts'
import { outcomesOf } from '../../src/model/outcomes.ts'
import { run } from '../../src/model/run.ts'
import { chaptersOf, proseOf } from './chapters.ts'

const GUNS_SHORT = [
  'a lack of guns means less fire',
  'ce sont les canons qui manquent, et l’on tire moins',
]
const LATE_IS_ENOUGH = [
  'works in most runs',
  'suffit encore en 2023 dans la plupart des simulations',
]

/** What holds in fewer than 90 of 100 runs, with the words by which its chapter says so. */
const TOLD: Readonly<Record<string, readonly string[]>> = {
  'shelf-comes-down': [
    'In most runs it lasts longer',
    'Dans la plupart des simulations, il tient plus longtemps',
  ],
  'lower-floor-later': ['In most runs a lower floor', 'Ce gain vaut dans la plupart'],
  'secret-stock': ['With slow release', 'Si les obus sortent lentement'],
  'eighteen-months-too-late': [
    'In most runs the shelf gains months',
    'Dans la plupart des simulations, le stock tient des mois de plus',
  ],
  'tripled-moves-weeks': [
    'months longer in most runs',
    'plusieurs mois dans la plupart des simulations',
  ],
  'shifts-against-lines': ['longer shifts beat faster building', 'mieux vaut travailler davantage'],
  'the-wait-doubles': ['With fewer orders', 'Avec moins de commandes'],
  'contracts-hardly-move-the-shelf': [
    'If less is asked of the shelf',
    'Si l’on puise moins dans le stock',
  ],
  'all-together-costs': ['With a year’s delay', 'Avec un délai d’un an'],
  'shells-bind-not-guns': GUNS_SHORT,
  'a-third-of-guns-away': GUNS_SHORT,
  'slow-repair-binds': ['With little planned fire', 'Avec peu de tirs prévus'],
  'early-keeps-the-shelf': ['even the early rise fails', 'même partir tôt ne suffit pas'],
  'late-does-not': LATE_IS_ENOUGH,
}

test('what holds in fewer than 90 of 100 runs is told with its condition in each language', () => {
  const rare = counted.claims.filter(({ holdsIn }) => holdsIn < 0.9 * counted.members)
  expect(Object.keys(TOLD).toSorted()).toEqual(rare.map(({ id }) => id).toSorted())
  const textOf = (language: Language, number: number) => {
    const chapter = chaptersOf(language).find(({ matter }) => matter.number === number)!
    return `${chapter.matter.claim} ${proseOf(chapter, '0')}`
  }
  for (const { id, chapter } of rare)
    for (const [k, language] of languages.entries())
      expect(textOf(language, chapter), id).toContain(TOLD[id]![k])
})

test('the committed counts are those of the model, as far as the first runs tell', () => {
  const { members, first } = counted
  const request = { baseline, seed: ENSEMBLE_SEED, members, first, upTo: first }
  const measured = claimsInRuns(CONFIDENCE_ROWS, request)
  expect(counted.versions).toEqual(versions)
  expect(counted.claims.map(({ id, holdsInFirst }) => [id, holdsInFirst])).toEqual(
    measured.map(({ id, holdsInFirst }) => [id, holdsInFirst]),
  )
})

test('a member’s parameters, run alone, give what the ensemble gives of that member', () => {
  const request = { baseline, seed: ENSEMBLE_SEED, members: 12 }
  const { outcomes } = runEnsemble({ ...request, scenario: {}, keepEvery: 1000 })
  const alone = drawnParameters(request).map((drawn) => outcomesOf(run(drawn)))
  alone.forEach((one, i) =>
    expect(one['ukraine.shortfall']).toBeCloseTo(outcomes['ukraine.shortfall'][i]!, 3),
  )
})

test('the table in the docs is the one of the committed counts', () => {
  const doc = readFileSync('docs/confidence.md', 'utf8')
  expect(withClaimTable(doc, claimTable(counted.claims, counted.members))).toBe(doc)
})
