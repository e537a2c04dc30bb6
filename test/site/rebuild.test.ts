import { expect, test } from 'vitest'
import { refillFigures } from '../../src/components/widgets/rebuild/rebuildProps.ts'
import { awake } from './awake.ts'
import { openPage } from './page.ts'

test('twice the output halves the years, in the sentence and in the bars', async () => {
  const { page } = await openPage('/en/widgets/')
  const widget = page.locator('[data-widget="Rebuild"]')
  await awake(widget)
  const sentence = widget.locator('[data-result]')
  const width = async () =>
    parseFloat((await widget.locator('svg[data-bar="javelin"] .pale').getAttribute('width'))!)
  expect(await sentence.textContent()).toContain('Javelin, 3.3 to 7 years')
  const before = await width()

  await widget.locator('input[inputmode][name="multiple"]').fill('2')
  await page.keyboard.press('Enter')
  expect(await sentence.textContent()).toContain('At 2 times that output')
  expect(await sentence.textContent()).toContain('Javelin, 1.7 to 3.5 years')
  expect(await width()).toBeCloseTo(before / 2, 1)
})

test('a munition whose gifts nobody counted has no bar, and says so', async () => {
  const { page } = await openPage('/fr/widgets/', { js: false })
  const widget = page.locator('[data-widget="Rebuild"]')
  expect(await widget.locator('svg[data-bar]').count()).toBe(3)
  expect(await widget.textContent()).toContain('nous n’avons trouvé aucun décompte publié des dons')
  expect(await widget.locator('table tbody tr').count()).toBe(5)
})

test('each number stands on a source card on the page of scores', async () => {
  const { page } = await openPage('/en/scores/')
  const cards = page.locator('#rebuild details.figures li')
  expect(await cards.count()).toBe(refillFigures.length)
  expect(await cards.locator('cite').count()).toBe(refillFigures.length)
})
