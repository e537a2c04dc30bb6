import { parseHTML } from 'linkedom'
import { expect, test } from 'vitest'
import { copied, stretched } from '../../src/components/embed/copiedMarks.ts'
import { pictureOf } from '../../src/components/embed/picture.ts'
import { PICTURE_FORMS } from '../../src/components/embed/pictureForms.ts'
import { pngAtSize } from '../../src/components/embed/pngAtSize.ts'

const words = {
  title: 'Stocks & shells',
  sentence: 'It is down to 500 rounds.',
  credit: 'Model, not forecast',
  address: 'https://host.test/en/?a=1&b=2#x',
  name: 'The site',
}
const colours = { paper: '#fff', ink: '#111', soft: '#555', us: '#00f', line: '#ccc' }

const placeOf = (html: string) =>
  parseHTML(`<html><body><div>${html}</div></body></html>`).document.querySelector(
    'div',
  ) as unknown as Element
const ONE_COLUMN = { ...PICTURE_FORMS.landscape, columns: 1 } as const
const drawnFrom = (html: string) => pictureOf(placeOf(html), words, colours, [], ONE_COLUMN).svg

test('a path is stretched across alone, whatever its commands', () => {
  expect(stretched('M10,20L30,40', 2)).toBe('M20 20L60 40')
  expect(stretched('M10 20l3.5-4 .5 2', 2)).toBe('M20 20l7 -4 1 2')
  expect(stretched('M10,20h0.01', 2)).toBe('M20 20h0.02')
  expect(stretched('M10,20H30V5', 2)).toBe('M20 20H60V5')
  expect(stretched('0,0 10,10', 2).trim()).toBe('0 0 20 10')
})

test('without charts the sentence is the picture, and the credit stands in it', () => {
  const { svg, height } = pictureOf(null, words, colours)
  expect(height).toBe(675)
  expect(svg).toContain('It is down to 500 rounds.')
  expect(svg).toContain('The site · Model, not forecast')
  expect(svg).toContain('>https://host.test/en/?a=1&amp;b=2#x<')
  expect(svg).toContain('Stocks &amp; shells')
})

test('an address longer than a line breaks before its changes, and loses none', () => {
  const changes = Array.from({ length: 9 }, (_, i) => `us.parameter${i}=100000_2023-03-01`)
  const address = `https://host.test/en/?${changes.join('&')}#your-plan`
  const { svg } = pictureOf(null, { ...words, address }, colours)
  const lines = [...svg.matchAll(/font-size="14"[^>]*>([^<]+)</g)].map(([, text]) => text!)
  expect(lines.join('').replaceAll('&amp;', '&')).toBe(address)
  for (const line of lines) expect(line.replaceAll('&amp;', '&').length).toBeLessThanOrEqual(129)
})

test('a stretched drawing has its true places, its words stand beside it, and colours are values', () => {
  const svg = placeOf(`<svg data-plot width="100%" height="100" font-size="0.8125rem" class="plot">
    <svg viewBox="0 0 1000 100" preserveAspectRatio="none" role="img" data-panel="a">
      <title>No hint</title>
      <path stroke="var(--us)" d="M0,0L1000,100"></path><rect data-live width="9" height="9"></rect>
      <line x1="0" x2="500" y1="50" y2="50"></line></svg>
    <g aria-hidden="true"><text x="100%" dx="0.4em" y="50" fill="var(--ink)" class="end">US &amp; them</text></g>
  </svg>`).querySelector('svg')!
  expect(copied(svg, colours, 500)).toBe(
    '<svg width="100%" height="100" font-size="13" overflow="visible">' +
      '<g><path stroke="#00f" d="M0 0L500 100"></path><line x1="0" x2="250" y1="50" y2="50"></line></g>' +
      '<g><text x="100%" dx="0.4em" y="50" fill="#111">US &amp; them</text></g></svg>',
  )
})

test('captions, charts and keys stand one below the other; what has no chart stays away', () => {
  const svg = drawnFrom(`
    <figure><figcaption>Made<span data-value>, 20 rounds</span></figcaption>
      <svg data-plot width="100%" height="100"><rect width="50%" height="9"></rect></svg></figure>
    <figure><figcaption>Fired</figcaption><svg data-plot data-gutter="5" width="100%" height="50"></svg>
      <p data-key>rounds <span><svg width="11" height="11"><rect fill="var(--us)"></rect></svg> does</span></p></figure>
    <figure><figcaption>A list</figcaption><ul></ul></figure>`)
  const places = [...svg.matchAll(/<(text|svg) x="0" y="([\d.]+)"[^>]*>(?:([^<]+)<)?/g)].map(
    ([, tag, y, text]) => [tag, Number(y), text],
  )
  expect(places).toEqual([
    ['text', 15, 'Made'],
    ['svg', 21, undefined],
    ['text', 142, 'Fired'],
    ['svg', 148, undefined],
    ['text', 216, 'rounds'],
  ])
  expect(svg).toMatch(/text-anchor="end"[^>]*>20 rounds</)
  // 1,120 pixels at the largest scale; less five rem where names stand beside the chart.
  expect(
    [...svg.matchAll(/<svg x="0" y="\d+" width="([\d.]+)"/g)].map(([, width]) => width),
  ).toEqual(['896', '816'])
  expect(svg).toMatch(/<rect fill="#00f">/)
  expect(svg).not.toContain('A list')
})

test('many charts make a higher picture, not smaller charts', () => {
  const figure = '<figure><svg data-plot width="100%" height="200"></svg></figure>'
  const { svg, height } = pictureOf(placeOf(figure.repeat(5)), words, colours, [], ONE_COLUMN)
  expect(height).toBeGreaterThan(0.75 * 1030)
  expect(svg).toContain('scale(0.75)')
})

const FIGURES =
  '<figure><figcaption>A</figcaption><svg data-plot width="100%" height="200"></svg></figure>'
const SAID = {
  ...words,
  headline: { label: 'In their words:', text: '“Too late?”' },
  key: 'Dots: published figures.',
  sources: 'Sources: A, B.',
}

test('each form has its measures, the headline and whose it is, key, sources, name, licence line and address', () => {
  for (const [id, form] of Object.entries(PICTURE_FORMS)) {
    const { svg, width, height } = pictureOf(placeOf(FIGURES.repeat(2)), SAID, colours, [], form)
    expect(width, id).toBe(form.width)
    if (form.height > 0) expect(height, id).toBe(form.height)
    for (const each of [
      'In their words:',
      '“Too late?”',
      'Stocks &amp; shells',
      'Dots: published figures.',
      'Sources: A, B.',
      'The site · Model, not forecast',
    ])
      expect(svg, id).toContain(each)
  }
  const { svg } = pictureOf(null, SAID, colours, [], PICTURE_FORMS.column)
  expect(svg).toMatch(/^<svg [^>]*width="85mm" height="[\d.]+mm"/)
})

test('a landscape has two charts side by side', () => {
  const { svg } = pictureOf(placeOf(FIGURES.repeat(2)), words, colours)
  expect([...svg.matchAll(/translate\((\d+) /g)].map(([, x]) => x)).toEqual(['40', '620'])
})

test('how far runs reach stands after the result, in smaller letters', () => {
  const range = 'In 80 of 100 runs, 400 to 600.'
  const { svg } = pictureOf(
    null,
    { ...words, sentence: `${words.sentence} ${range}`, range },
    colours,
  )
  expect(svg).toMatch(/font-size="38"[^>]*>It is down to 500 rounds\.</)
  expect(svg).toMatch(/font-size="16"[^>]*>In 80 of 100 runs, 400 to 600\.</)
})

test('a PNG for print says its size: the chunk stands after the header, with its checksum', () => {
  const head = new Uint8Array(33).fill(1)
  const png = pngAtSize(new Uint8Array([...head, 2, 3]), 11_811)
  expect([...png.slice(33, 54)]).toEqual([
    0, 0, 0, 9, 0x70, 0x48, 0x59, 0x73, 0, 0, 0x2e, 0x23, 0, 0, 0x2e, 0x23, 1, 0x78, 0xa5, 0x3f,
    0x76,
  ])
  expect([...png.slice(54)]).toEqual([2, 3])
})
