import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, inject, test } from 'vitest'
import { awake, visit, hosted } from './host.ts'

interface Published {
  /** Below the site's address, as an article has it. */
  readonly address: string
  /** The sentence with the numbers that it must show for ever. */
  readonly shows: string
}

const published = JSON.parse(
  readFileSync(join(import.meta.dirname, '../fixtures/published-embeds.json'), 'utf8'),
) as Published[]

describe('a published embed shows the numbers it was published with', () => {
  test.each(published)('$address', async ({ address, shows }) => {
    const url = new URL(address, inject('siteUrl')).href
    const response = await fetch(url, { redirect: 'manual' })
    expect(response.status).toBe(200)
    const { frames } = await visit(
      hosted(
        `<iframe title="An embed" sandbox="allow-scripts" width="700" height="700" src="${url.replace(/&/g, '&amp;')}"></iframe>`,
      ),
    )
    const frame = await awake(frames[0]!)
    // What the result hangs on is found a moment after the widget woke.
    await expect.poll(() => frame.locator('[data-result]').textContent()).toBe(shows)
    expect(await frame.locator('[data-notices]').count()).toBe(0)
  })
})
