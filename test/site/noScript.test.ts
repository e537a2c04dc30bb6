// Without script: what the page says is still there.
import { describe, expect, test } from 'vitest'
import { inputOf } from '../../src/components/charts/runInput.ts'
import { drawPanel, type PanelSpec } from '../../src/components/charts/timeline.ts'
import contractsEntry from '../../src/components/widgets/contracts/contractsProps.ts'
import { factoryPanels } from '../../src/components/widgets/factory/factoryPicture.ts'
import { JOINT_START } from '../../src/components/widgets/joint/jointLevers.ts'
import { JOINT_PANELS } from '../../src/components/widgets/joint/jointPicture.ts'
import { baseline } from '../../src/data/baseline.ts'
import { readQuery } from '../../src/model/address.ts'
import { alone } from '../../src/model/jointBuying.ts'
import { run, type Run } from '../../src/model/run.ts'
import { dayOf } from '../../src/model/time.ts'
import { openPage } from './page.ts'
import { expectDrawn, isReady, linesOf, resultOf, runOf, tableOf, widget } from './widget.ts'

const LAST_DAY = dayOf('2026-12-31')

describe.each(['en', 'fr'] as const)('Without script (%s)', (language) => {
  test('picture, sentence and table show the baseline, and no dead control does', async () => {
    const { page } = await openPage(`/${language}/`, { js: false })
    expectDrawn(await linesOf(page), runOf())
    const { sentence, earliest, latest } = await resultOf(page)
    expect(sentence.length).toBeGreaterThan(60)
    expect([earliest, latest]).toEqual([
      expect.stringMatching(/^20\d\d-/),
      expect.stringMatching(/^20\d\d-|^$/),
    ])
    // A row a year: a quarter each needs script.
    expect(await tableOf(page)).toHaveLength(5)
    const table = widget(page).locator('details.table')
    await table.locator('summary').click()
    expect(await table.locator('table').isVisible()).toBe(true)
    const controls = widget(page).locator('.controls input:visible, .controls button:visible')
    expect(await controls.count()).toBe(0)
    expect(await widget(page).locator('.controls noscript').innerText()).toMatch(/\w{3}/)
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0)
  })

  test('what is folded is of the run that its widget opens with', async () => {
    const { page } = await openPage(`/${language}/`, { js: false })
    const joint = run(baseline, JOINT_START)
    const contracts = contractsEntry.props(language)
    const plants = run(baseline, readQuery(baseline, contracts.startQuery).scenario)
    const drawn = (spec: PanelSpec, shown: Run, besides: Run, figures: typeof contracts) =>
      drawPanel(spec, inputOf(shown, LAST_DAY), inputOf(besides, LAST_DAY), figures.observed, {
        marks: figures.marks,
      }).lines.map(({ path }) => path)
    const linesIn = (name: string, panel: string) =>
      page
        .locator(
          `[data-widget="${name}"] [data-further] svg[data-panel="${panel}"] path[data-series]`,
        )
        .evaluateAll((lines) => lines.map((line) => line.getAttribute('d')))
    expect(await linesIn('Joint', 'missing')).toEqual(
      drawn(JOINT_PANELS[1], joint, run(baseline, alone(JOINT_START)), {
        ...contracts,
        observed: [],
        marks: [],
      }),
    )
    const wait = factoryPanels('europe').find(({ id }) => id === 'wait')!
    expect(await linesIn('Contracts', 'wait')).toEqual(
      drawn(wait, plants, run(baseline), contracts),
    )
  })

  test('the language link leads to the other language', async () => {
    const { page } = await openPage(`/${language}/`, { js: false })
    await page.locator('a.language').click()
    await page.waitForURL(language === 'en' ? /\/fr\/$/ : /\/en\/$/)
  })
})

describe('The bare address goes to the story', () => {
  test('without script', async () => {
    const { page } = await openPage('/', { js: false })
    await page.waitForURL(/\/en\/$/)
  })

  test('with script, and a link keeps its scenario and place', async () => {
    const { page } = await openPage('/?us.stock0=1800000#turn-up-production')
    await page.waitForURL(/\/en\//)
    const { pathname, search, hash } = new URL(page.url())
    expect([pathname, search, hash]).toEqual(['/en/', '?us.stock0=1800000', '#turn-up-production'])
    await isReady(page)
    await expect
      .poll(async () => (await linesOf(page))[0]!.points[0]![1])
      .not.toBe(await firstHeight())
  })
})

/** Where the baseline's first line begins. */
async function firstHeight(): Promise<number> {
  const { page } = await openPage('/en/', { js: false })
  return (await linesOf(page))[0]!.points[0]![1]
}
