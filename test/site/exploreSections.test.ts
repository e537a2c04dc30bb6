// What stands below the instrument, opened by links and by hand, on a phone and a desk, in both languages.
import { mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Locator } from 'playwright-core'
import { expect, test } from 'vitest'
import { readSet, writeSet } from '../../src/components/explore/compare/scenarioSet.ts'
import { runFile } from '../../src/components/explore/takeAway/runFiles.ts'
import { baseline } from '../../src/data/baseline.ts'
import { ENSEMBLE_SEED } from '../../src/data/ensemble.ts'
import { formatCompact, formatNumber, settled } from '../../src/data/strings/format.ts'
import * as en from '../../src/data/strings/en/index.ts'
import * as fr from '../../src/data/strings/fr/index.ts'
import { readQuery, writeQuery } from '../../src/model/address.ts'
import { solve } from '../../src/model/answers/solve.ts'
import { of100, runsBy } from '../../src/model/ensemble/counts.ts'
import { runEnsemble } from '../../src/model/ensemble/ensemble.ts'
import { lastDayOf, shortfallOf } from '../../src/model/outcomesByDay.ts'
import { run } from '../../src/model/run.ts'
import { dayOf } from '../../src/model/time.ts'
import { faultsOf } from './axe.ts'
import { openPage } from './page.ts'

const words = { en, fr }
const views = [
  { lang: 'en', theme: 'dark', viewport: { width: 390, height: 844 } },
  { lang: 'fr', theme: 'light', viewport: { width: 1280, height: 800 } },
] as const

const scenarioOf = (query: string) => readQuery(baseline, query).scenario
const missingIn = (query: string, lang: 'en' | 'fr') => {
  const scenario = scenarioOf(query)
  return formatCompact(settled(shortfallOf(run(baseline, scenario), lastDayOf(scenario))), lang)
}

const OWN = 'us.fixedOutput=120000_2023-03-01'
const SENT = 'us.reserveFloor=500000'
const MARKUP = '<img src=x onerror=alert(1)>'

test.each(views)(
  'compare, ask, runs, challenges and files, in $lang, $viewport.width pixels wide',
  async ({ lang, theme, viewport }) => {
    const set = writeSet(baseline, [
      { name: 'Été', scenario: scenarioOf(SENT) },
      { name: MARKUP, scenario: {} },
    ])
    const { page } = await openPage(`/${lang}/explore/?${OWN}#${set}`, { lang, theme, viewport })
    const section = (id: string) => page.locator(`[data-section="${id}"]`)
    const open = async (id: string) => {
      await section(id).locator('> summary').click()
      await section(id).locator('button').first().waitFor()
      return section(id)
    }
    const lines = (of: Locator) => of.locator('path[data-series]').count()

    // A link of several scenarios opens them, with the sender's names as plain text.
    const compare = section('compare')
    const names = compare.locator('[data-kept] input')
    await names.nth(1).waitFor()
    const namesNow = () =>
      names.evaluateAll((all) => all.map((each) => (each as HTMLInputElement).value))
    expect(await namesNow()).toEqual(['Été', MARKUP])
    expect(await compare.locator('[data-senders]').count()).toBe(2)
    expect(await compare.locator('img, script').count()).toBe(0)
    const missing = compare.locator('[data-compared] tbody tr').first().locator('td')
    expect(await missing.allTextContents()).toEqual(
      [SENT, '', OWN, ''].map((query) => missingIn(query, lang)),
    )
    expect(await lines(compare)).toBe(4)
    await compare.locator('input[value="apart"]').check()
    expect(await compare.locator('svg[data-panel]').count()).toBe(4)
    await compare.locator('input[value="difference"]').check()
    expect(await lines(compare)).toBe(3)

    // Kept, named, removed and brought back; the link holds what is kept.
    await compare.locator('[data-keep]').click()
    await names.nth(2).fill('Mine')
    await names.nth(2).blur()
    await compare.locator('[data-kept] li').first().locator('button').last().click()
    expect(await namesNow()).toEqual([MARKUP, 'Mine'])
    await compare.locator('[data-undo-kept]').click()
    expect(await namesNow()).toEqual(['Été', MARKUP, 'Mine'])
    const link = await compare.locator('[data-snippet="set-link"]').inputValue()
    const read = readSet(baseline, new URL(link).hash)
    expect(read.faults).toEqual([])
    expect(read.scenarios.map(({ scenario }) => writeQuery(baseline, scenario))).toEqual(
      [SENT, '', OWN].map((query) => writeQuery(baseline, scenarioOf(query))),
    )
    await expect.poll(() => new URL(page.url()).hash).toBe(new URL(link).hash)

    // A question is answered for these settings, and says when it no longer is.
    const ask = await open('ask')
    await ask.locator('[data-ask]').click()
    const answer = ask.locator('[data-answer-of]')
    await answer.waitFor()
    const { answer: expected } = solve({
      baseline,
      scenario: scenarioOf(OWN),
      goal: { kind: 'notBareBefore', producer: 'us', date: '2024-06-01' },
      lever: { id: 'us.fixedOutput', how: 'from', from: '2023-03-01', rampMonths: 6 },
    })
    const from = formatNumber(expected.intervals[0]!.from as number, lang)
    expect(await answer.locator('.sentence').textContent()).toContain(from)
    await ask.locator('input[name="goal.kind"][value="shortfallAtMost"]').check()
    expect(await ask.locator('[data-stale]').count()).toBe(1)
    // What takes seconds is waited for in one language, and stopped in the other.
    await ask.locator('input[value="matters"]').check()
    await ask.locator('[data-ask]').click()
    if (lang === 'en') await expect.poll(() => ask.locator('[data-rank]').count()).toBe(10)
    else {
      await ask.locator('form button[type="button"]').click()
      expect(await ask.locator('form [role="status"]').textContent()).toBe(
        words[lang].exploreAsk.cancelled,
      )
    }

    // Runs are counted in a worker, refined, and told as so many of 100.
    const runs = await open('runs')
    await runs.locator('select[name="runs.members"]').selectOption('300')
    await runs.locator('[data-counted="300"]:not([data-stale])').waitFor()
    const { outcomes } = runEnsemble({
      baseline,
      scenario: scenarioOf(OWN),
      seed: ENSEMBLE_SEED,
      members: 300,
      keepEvery: 4,
    })
    const count = of100(runsBy(outcomes['us.bareDay'], dayOf('2023-12-31')), 300)
    const counted = () => runs.locator('[data-counts] li').first().textContent()
    await expect.poll(counted).toMatch(new RegExp(`\\b${count}\\b`))
    await runs.locator('input[value="lines"]').check()
    await expect.poll(() => runs.locator('path[data-lines]').getAttribute('d')).toMatch(/^M/)
    await runs.locator('input[name="vary.need"]').first().uncheck()
    await runs.locator('[data-counted="300"]:not([data-stale])').waitFor()

    // A challenge says whether the run meets it.
    const challenges = await open('challenges')
    const states = challenges.locator('label [data-state]')
    expect(
      await states.evaluateAll((all) => all.map((each) => (each as HTMLElement).dataset.state)),
    ).toEqual(['met', 'met', 'met', 'otherwise', 'otherwise', 'otherwise'])
    await challenges.locator('input[value="sign-for-more"]').check()
    await expect.poll(() => new URL(page.url()).searchParams.get('challenge')).toBe('sign-for-more')
    await challenges.locator('[data-challenge] details summary').click()
    expect(await challenges.locator('[data-verdict]').textContent()).toMatch(/20.*18/)

    // The file is the run's.
    const takeAway = await open('takeAway')
    const downloading = page.waitForEvent('download')
    await takeAway.locator('[data-file="french"]').click()
    const saved = join(mkdtempSync(join(tmpdir(), 'run-')), 'run.csv')
    await (await downloading).saveAs(saved)
    const text = readFileSync(saved, 'utf8')
    const query = writeQuery(baseline, scenarioOf(OWN))
    const own = await takeAway.locator('[data-snippet="run-link"]').inputValue()
    expect(new URL(own).search).toBe(`?${query}`)
    const file = runFile('french', {
      run: run(baseline, scenarioOf(OWN)),
      query,
      link: own,
      words: words[lang].exploreTakeAway.file,
    })
    expect(text === file.text).toBe(true)

    // So it is from the dialog of every widget that shows a run.
    if (lang === 'fr') {
      await page.locator('[data-share]').click()
      const writing = page.waitForEvent('download')
      await page.locator('[data-whole-run] button').nth(1).click()
      await (await writing).saveAs(saved)
      const numbers = (each: string) => each.slice(each.indexOf('\ndate;'))
      expect(numbers(readFileSync(saved, 'utf8')) === numbers(text)).toBe(true)
      await page.keyboard.press('Escape')
    }

    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0)
    expect(await faultsOf(page, '[data-sections]')).toEqual([])
  },
)

test('a link that nobody wrote on purpose gets sentences, and nothing else happens', async () => {
  const junk = [
    `#set=${btoa(MARKUP)}.us.stock0.-99999999-.${MARKUP}*.x*.y*.z*.w`,
    '#set=%E0%A4%A&<script>window.hit=1</script>',
    `?challenge=${encodeURIComponent(MARKUP)}&us.stock0=${encodeURIComponent(MARKUP)}`,
  ]
  for (const link of junk) {
    const { page } = await openPage(`/en/explore/${link}`)
    const said = page.locator('[data-faults] li, [data-unknown]')
    await said.first().waitFor()
    for (const sentence of await said.allTextContents()) expect(sentence).toMatch(/^\p{Lu}.*\.$/u)
    expect(await page.locator('[data-sections] :is(img, script)').count()).toBe(0)
    expect(await page.evaluate(() => 'hit' in window)).toBe(false)
  }
})
