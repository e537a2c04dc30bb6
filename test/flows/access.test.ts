// An automatic check of accessibility finds nothing in any kind of page.
import { expect, test } from 'vitest'
import { faultsOf } from '../site/axe.ts'
import { openPage } from '../site/page.ts'

test.each([
  ['the story', '/en/'],
  ['the widgets', '/fr/widgets/'],
  ['the scores', '/en/scores/'],
  ['the corrections', '/fr/corrections/'],
  ['the newsroom', '/en/embed/'],
  ['a plan alone', '/en/chapter/your-plan/'],
  ['a page of plain text', '/fr/accessibility/'],
])('%s', async (_, path) => {
  const { page } = await openPage(path)
  expect(await faultsOf(page)).toEqual([])
})

test('an embed (a heading of the first level is for its host to give)', async () => {
  const { page } = await openPage('/embed/v1/fr/depletion/')
  expect(await faultsOf(page, 'html', ['page-has-heading-one'])).toEqual([])
})

test('an address that is not there', async () => {
  const { page, expectComplaint } = await openPage('/en/nowhere/')
  expectComplaint(/status of 404/)
  expect(await faultsOf(page)).toEqual([])
})
