// Whatever hands have done to a page, an automatic check of access finds nothing on it. More of it:
// `WALK_STEPS=500 npm test -- test/site/accessAfterInput.test.ts`.
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { Generator } from '../../src/model/ensemble/generator.ts'
import { Dice } from '../model/dice.ts'
import { faultsOf } from './axe.ts'
import { framesLater } from './later.ts'
import { openPage } from './page.ts'
import { uncovered } from './uncovered.ts'

const STEPS = Number(process.env.WALK_STEPS ?? 60)
/** A limit only ends what will never end. */
const MOST_MILLISECONDS = 120_000 + 3_000 * STEPS

const KEYS = ['Tab', 'Tab', 'Tab', 'Shift+Tab', 'Enter', 'Space', 'ArrowRight', 'ArrowUp', 'Escape']
const CONTROLS = 'button, input:not([type="file"]), summary, a.cited, [data-map], [data-draw]'

/** Presses on a control that can be seen, and lets go somewhere else along it. */
async function point(page: Page, dice: Dice): Promise<void> {
  const control = page.locator(CONTROLS).and(page.locator(':visible:enabled'))
  const count = await control.count()
  const box = await control
    .nth(dice.whole(0, count - 1))
    .evaluate((each) => {
      each.scrollIntoView({ block: 'center', behavior: 'instant' })
      const { x, y, width, height } = each.getBoundingClientRect()
      return { x, y, width, height }
    })
    .catch(() => null)
  if (!box) return
  const y = box.y + box.height / 2
  await page.mouse.move(box.x + box.width * dice.between(0.1, 0.9), y)
  await page.mouse.down()
  if (dice.chance(0.5)) await page.mouse.move(box.x + box.width * dice.between(0.1, 0.9), y)
  await page.mouse.up()
}

test.each(['/en/', '/fr/explore/', '/embed/v1/fr/depletion/'])(
  `%s after ${STEPS} acts of hands at random`,
  async (path) => {
    const generator = new Generator(18, path)
    const dice = new Dice(() => generator.share())
    const theme = dice.pick(['light', 'dark'] as const)
    const lang = path.includes('/fr/') ? 'fr' : 'en'
    const { page } = await openPage(path, { lang, theme, reducedMotion: true })
    // Nobody leaves.
    await page.evaluate(() =>
      addEventListener('click', (event) => {
        const link = (event.target as Element).closest('a')
        if (link && (link.pathname !== location.pathname || !link.hash)) event.preventDefault()
      }),
    )
    for (let step = 0; step < STEPS; step++) {
      if (dice.chance(0.5)) await point(page, dice)
      else await page.keyboard.press(dice.pick(KEYS))
      await framesLater(page, 1)
    }
    await expect.poll(() => page.locator('[aria-busy="true"], [data-busy]').count()).toBe(0)
    await uncovered(page)
    const isDialog = (await page.locator('dialog[open]').count()) > 0
    const but = path.startsWith('/embed') ? ['page-has-heading-one'] : []
    expect(await faultsOf(page, isDialog ? 'dialog[open]' : 'html', but), theme).toEqual([])
  },
  MOST_MILLISECONDS,
)
