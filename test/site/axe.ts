import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { AxeResults } from 'axe-core'
import type { Page } from 'playwright-core'
import { expect } from 'vitest'

export const AXE_TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** Axe, as it puts itself into a page. */
type AxePage = Window & { axe: { run: (...all: unknown[]) => Promise<AxeResults> } }

/**
 * What an automatic check of accessibility finds in a part of the page (frames inside it left out: see
 * `faultsIn`), one line a fault; `but` names rules that do not hold here. Axe runs in the page itself:
 * Playwright's builder carries all that it has looked at to a second page and back, which takes three
 * times as long for the story.
 */
export async function faultsOf(
  page: Page,
  part = 'html',
  but: readonly string[] = [],
): Promise<string[]> {
  await page.evaluate(axe)
  const rules = Object.fromEntries(but.map((rule) => [rule, { enabled: false }]))
  const options = { runOnly: AXE_TAGS, resultTypes: ['violations'], rules }
  const { violations, passes } = await page.evaluate(
    ([place, how]) => (window as unknown as AxePage).axe.run(place, how),
    [part, options] as const,
  )
  expect(passes.length).toBeGreaterThan(5)
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(
      ({ target, failureSummary }) => `${id} (${help}) ${target.join(' ')}: ${failureSummary}`,
    ),
  )
}
