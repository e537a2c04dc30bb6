// Each widget's picture, as it is built for those who embed it, to be looked at by whoever changes how
// it is drawn: `npm test -- test/site/goldenPictures -u` keeps today's in test/golden/widgets.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseHTML } from 'linkedom'
import { expect, inject, test } from 'vitest'
import { classesOf, lookOf } from '../../src/components/embed/pictureLook.ts'

const built = join(inject('siteDir'), 'embed/v1/en')
const golden = join(import.meta.dirname, '../golden/widgets')

const widgets = readdirSync(built)
/** What a picture need not show: where the reader looks. */
const LEFT_OUT = ['cursor']

test('every kind of mark in a widget’s drawing has a look in its picture', () => {
  let seen = 0
  const unknown = widgets.flatMap((widget) => {
    const { document } = parseHTML(readFileSync(join(built, widget, 'index.html'), 'utf8'))
    const marks = [...document.querySelectorAll('.plot svg')].flatMap((svg) => [
      ...svg.querySelectorAll(':scope > :is(line, path, polygon, rect)'),
    ])
    seen += marks.length
    return marks.flatMap((mark) => {
      const classes = classesOf(mark as unknown as Element)
      const isKnown = LEFT_OUT.some((each) => classes.has(each)) || lookOf(classes, {}) !== null
      return isKnown ? [] : [`${widget}: ${mark.outerHTML.slice(0, 80)}`]
    })
  })
  expect(unknown).toEqual([])
  expect(seen).toBeGreaterThan(200)
})

test.each(widgets)('%s is drawn as it was looked at', async (widget) => {
  const picture = readFileSync(join(built, widget, 'picture.svg'), 'utf8')
  const lines = picture.replace(/(\/>|<\/(?:text|g)>)</g, '$1\n<')
  await expect(lines).toMatchFileSnapshot(join(golden, `${widget}.svg`))
})
