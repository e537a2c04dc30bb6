// How far off the model is, as a reader sees it: the scores are those of the committed fits, worst first.
import type { Locator } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { scoreName } from '../../src/components/widgets/backtest/backtestSentence.ts'
import full from '../../src/data/calibration/full.json' with { type: 'json' }
import hindcast from '../../src/data/calibration/hindcast.json' with { type: 'json' }
import { languages, type Language } from '../../src/data/languages.ts'
import { fact } from '../../src/data/published.ts'
import type { ScoredSeries } from '../../src/data/strings/en/backtest.ts'
import en from '../../src/data/strings/en/backtest.ts'
import { fill, formatShare } from '../../src/data/strings/format.ts'
import fr from '../../src/data/strings/fr/backtest.ts'
import type { SeriesScore } from '../../src/model/fit/report.ts'
import { beyondWindow, openAWidget } from './aWidget.ts'
import { faultsOf } from './axe.ts'
import { openPage } from './page.ts'

const words = { en, fr }
const reports = { hindcast, fit: full }
type Mode = keyof typeof reports

const scoresOf = (mode: Mode) => reports[mode].scores as unknown as readonly SeriesScore[]
/** A series without a figure of its own, bounds alone, comes after all others. */
const errorOf = ({ errors }: SeriesScore) => errors?.medianAbsolutePercent ?? -1
const worstFirst = (mode: Mode) => scoresOf(mode).toSorted((a, b) => errorOf(b) - errorOf(a))
const percent = (value: number, language: Language) => formatShare(value / 100, language)

/** Name, median error, both naive guesses and which of them are marked as nearer. */
const expectedRows = (mode: Mode, language: Language) =>
  worstFirst(mode).map((score) => {
    const guesses = [score.noChange, score.straightLine]
    return {
      name: scoreName(score, words[language]),
      error: score.errors ? percent(score.errors.medianAbsolutePercent, language) : '–',
      guesses: guesses.map((guess) =>
        guess
          ? percent(guess.errors.medianAbsolutePercent, language) + (guess.wins ? ' ◂' : '')
          : '–',
      ),
      nearer: guesses.map((guess) => guess?.wins ?? false),
    }
  })

const rowsOf = (widget: Locator) =>
  widget.locator('table[data-scores] tbody tr').evaluateAll((rows) =>
    rows.map((row) => {
      const [name, , error] = [...row.children].map((cell) => {
        const own = cell.cloneNode(true) as HTMLElement
        own.querySelector('.last')?.remove()
        return own.textContent.trim()
      })
      const guesses = [...row.children].slice(-2)
      return {
        name: name!,
        error: error!,
        guesses: guesses.map((cell) => cell.textContent.trim()),
        nearer: guesses.map((cell) => cell.classList.contains('wins')),
      }
    }),
  )

/** What the result sentence owes the reader: error, goal, coverage with the end of the range it should reach, and each series that a guess wins. */
function owed(mode: Mode, language: Language): string[] {
  const { core, coverage, naiveWins } = reports[mode]
  const { least, most } = hindcast.coverage.goal
  return [
    percent(core.medianAbsolutePercent, language),
    percent(full.core.goal, language),
    formatShare(coverage.points / coverage.of, language),
    ...(coverage.share <= most ? [formatShare(least, language)] : []),
    ...(coverage.share >= least && coverage.share <= most ? [formatShare(most, language)] : []),
    ...naiveWins.map(({ series }) => words[language].series[series as ScoredSeries]),
  ]
}

describe.each(languages)('in %s', (language) => {
  const views = [
    { width: 360, height: 740 },
    { width: 1280, height: 800 },
  ]

  test.each(views)(
    'at $width px: the table is that of the data, worst series first, the keyboard works all of it, nothing is wider than the window, no text below 12 px',
    async (viewport) => {
      const { page, widget, data, sentence } = await openAWidget('Backtest', {
        lang: language,
        viewport,
      })
      const smallestText = () =>
        widget.evaluate((element) =>
          Math.min(
            ...[...element.querySelectorAll('*')]
              .filter((each) => each.getClientRects().length > 0 && !each.closest('svg'))
              .map((each) => parseFloat(getComputedStyle(each).fontSize)),
          ),
        )
      const expectShown = async (mode: Mode) => {
        await expect.poll(() => data('mode')).toBe(mode)
        expect(await beyondWindow(widget), mode).toEqual([])
        expect(await smallestText(), mode).toBeGreaterThanOrEqual(12)
        expect(await rowsOf(widget)).toEqual(expectedRows(mode, language))
        for (const part of owed(mode, language)) expect(await sentence()).toContain(part)
      }
      await expectShown('hindcast')

      // From the head of the widget each control is met in turn.
      await widget.locator('input[name="backtest"]:checked').focus()
      await page.keyboard.press('ArrowDown')
      await expectShown('fit')
      await page.keyboard.press('Tab')
      const focused = () => page.evaluate(() => document.activeElement?.getAttribute('name'))
      expect(await focused()).toBe('series')
      const series = widget.locator('select[name="series"]')
      // Typed, as the arrow keys of a closed list differ from system to system.
      const chosen = worstFirst('fit').at(-1)!
      await page.keyboard.press('End')
      await expect.poll(() => series.inputValue()).toBe(String(worstFirst('fit').length - 1))
      expect(await widget.locator('h4').textContent()).toBe(scoreName(chosen, words[language]))
      expect(
        await widget
          .locator('.picture-place figure:has([data-score]) figcaption')
          .allTextContents(),
      ).toEqual(chosen.points.map(({ id }) => fact(id)[language]))
      await page.keyboard.press('Shift+Tab')
      await page.keyboard.press('ArrowUp')
      await expectShown('hindcast')
      const worst = scoreName(worstFirst('hindcast')[0]!, words[language])
      expect(await widget.locator('h4').textContent()).toBe(
        fill(words[language].worst, { series: worst }),
      )
      await widget.locator('.scroll').focus()
      expect(await focused()).toBeNull()
      expect(await page.evaluate(() => document.activeElement?.className)).toContain('scroll')
    },
  )

  test('an automatic check of accessibility finds nothing', async () => {
    const theme = language === 'en' ? 'light' : 'dark'
    const { page, widget } = await openAWidget('Backtest', {
      lang: language,
      theme,
      viewport: views[0]!,
    })
    expect(await faultsOf(page, '#backtest')).toEqual([])
    await widget.locator('input[value="fit"]').check()
    expect(await faultsOf(page, '#backtest')).toEqual([])
    await page.getByRole('link', { name: words[language].table }).click()
    await page.locator('.figures li').first().waitFor()
    expect(await faultsOf(page)).toEqual([])
  })

  test('without script the sentence, the table and the picture of the worst series stand, and every figure’s source', async () => {
    const { page } = await openPage(`/${language}/widgets/`, { js: false, lang: language })
    const section = page.locator('#backtest')
    expect(await rowsOf(section)).toEqual(expectedRows('hindcast', language))
    const result = await section.locator('[data-result]').textContent()
    for (const part of owed('hindcast', language)) expect(result).toContain(part)
    const worst = worstFirst('hindcast')[0]!
    expect(await section.locator('svg[data-score]').count()).toBe(worst.points.length)
    expect(await section.locator('select[name="series"]').isVisible()).toBe(false)

    const figures = new Set(
      [...scoresOf('hindcast'), ...scoresOf('fit')].flatMap(({ points }) =>
        points.map(({ id }) => fact(id)[language]),
      ),
    )
    await section.getByRole('link', { name: words[language].table }).click()
    const cards = page.locator('main > .figures li:visible')
    await cards.first().waitFor()
    const named = await cards.locator('.what').allTextContents()
    expect(new Set(named.map((name) => name.trim()))).toEqual(figures)
    expect(await cards.locator('cite').count()).toBe(await cards.count())
  })
})

test('where a naive guess is nearer, the hindcast has at least one such series to tell of', () => {
  // Holds the tests above to something: they would pass on a table in which no guess ever wins.
  expect(expectedRows('hindcast', 'en').some(({ nearer }) => nearer.includes(true))).toBe(true)
})
