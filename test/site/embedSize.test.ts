import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, expect, inject, test } from 'vitest'

const KIB = 1024
/** KiB of a whole file, compressed by gzip. */
const LIMIT = 80
const folder = join(inject('siteDir'), 'embed/v1')
const sizes: string[] = []

const widgets = readdirSync(join(folder, 'en'))

afterAll(() => console.log(`Embeds, KiB as they travel (en, fr): ${sizes.join('; ')}`))

test.each(widgets)('%s travels as one file within its limit', (widget) => {
  const weights = ['en', 'fr'].map(
    (language) =>
      gzipSync(readFileSync(join(folder, language, widget, 'index.html')), { level: 9 }).length /
      KIB,
  )
  sizes.push(`${widget} ${weights.map((weight) => weight.toFixed(1)).join(' ')}`)
  expect(Math.max(...weights)).toBeLessThanOrEqual(LIMIT)
})
