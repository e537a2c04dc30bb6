// What a reader does first: moves a slider, sees all that follows, and comes back to it.
import { expect, test } from 'vitest'
import type { Scenario } from '../../src/model/scenario.ts'
import {
  addressHas,
  expectDrawn,
  isReady,
  linesOf,
  openWidget,
  resultOf,
  runOf,
  slider,
  tableOf,
} from '../site/widget.ts'

test('a slider moves picture, sentence, table and address, and a reload keeps the scenario', async () => {
  const { page } = await openWidget('/en/')
  const before = { result: await resultOf(page), table: await tableOf(page) }
  const range = slider(page, 'us.fixedOutput')
  await range.focus()
  await page.keyboard.press('End')
  const value = Number(await range.inputValue())
  const scenario: Scenario = {
    interventions: [{ parameter: 'us.fixedOutput', value, from: '2023-03-01' }],
  }
  await addressHas(page, `us.fixedOutput=${value}_2023-03-01`)
  await expect.poll(async () => (await resultOf(page)).sentence).not.toBe(before.result.sentence)
  await expect.poll(() => tableOf(page)).not.toEqual(before.table)
  expectDrawn(await linesOf(page), runOf(scenario))
  const table = await tableOf(page)

  await page.reload()
  await isReady(page)
  expect(Number(await range.inputValue())).toBe(value)
  await expect.poll(() => tableOf(page)).toEqual(table)
  expectDrawn(await linesOf(page), runOf(scenario))
})
