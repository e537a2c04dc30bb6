// Each widget's picture, as it is built for those who embed it, to be looked at by whoever changes how
// it is drawn: `npm test -- test/site/goldenPictures -u` keeps today's in test/golden/widgets.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Resvg } from '@resvg/resvg-js'
import { describe, expect, inject, test } from 'vitest'
import { languages } from '../../src/data/languages.ts'
import { fontFileOf } from '../../src/components/share/fontOf.ts'

const built = join(inject('siteDir'), 'embed/v1/en')
const golden = join(import.meta.dirname, '../golden/widgets')

const widgets = readdirSync(built)
test.each(widgets)('%s is drawn as it was looked at', async (widget) => {
  const picture = readFileSync(join(built, widget, 'picture.svg'), 'utf8')
  const lines = picture
    .replace(/<style>.*?<\/style>\n/s, '')
    .replace(/(\/>|<\/(?:text|g|svg)>)</g, '$1\n<')
  await expect(lines).toMatchFileSnapshot(join(golden, `${widget}.svg`))
})

describe('where only DejaVu is installed', () => {
  const fontFiles = ['400', '700'].map((weight) =>
    fontFileOf(`@fontsource/dejavu-sans/files/dejavu-sans-latin-${weight}-normal.woff`),
  )

  test.each(languages.flatMap((lang) => widgets.map((widget) => [lang, widget] as const)))(
    'no word of the %s picture of %s runs over an edge',
    (lang, widget) => {
      const picture = readFileSync(
        join(inject('siteDir'), `embed/v1/${lang}/${widget}/picture.svg`),
        'utf8',
      )
      const [, ground, width, height] = /(<rect width="(\d+)" height="(\d+)" fill="[^"]*"\/>)/.exec(
        picture,
      )!
      const drawn = new Resvg(picture.replace(ground!, ''), {
        font: {
          fontFiles,
          loadSystemFonts: false,
          defaultFontFamily: 'DejaVu Sans',
          sansSerifFamily: 'DejaVu Sans',
        },
      })
      const box = drawn.getBBox()!
      expect(box.x).toBeGreaterThanOrEqual(20)
      expect(box.x + box.width).toBeLessThanOrEqual(Number(width))
      expect(box.y + box.height).toBeLessThanOrEqual(Number(height) - 10)
    },
  )
})
