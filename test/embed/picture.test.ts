import { parseHTML } from 'linkedom'
import { expect, test } from 'vitest'
import { coloursIn, pictureOf, scaledPath } from '../../src/components/embed/picture.ts'
import { wrapped } from '../../src/components/embed/pictureText.ts'

const words = {
  title: 'Stocks & shells',
  sentence: 'It is down to 500 rounds.',
  credit: 'Model, not forecast',
  address: 'https://host.test/en/?a=1&b=2#x',
}
const colours = { paper: '#fff', ink: '#111', soft: '#555', us: '#00f', line: '#ccc' }

test('colours are read by their names from the light theme alone', () => {
  const style = ':root { --paper: #fffdf8; --us: #0067a8 }\n@media x { :root { --paper: #000 } }'
  expect(coloursIn(style)).toEqual({ paper: '#fffdf8', us: '#0067a8' })
})

test('a path is scaled coordinate by coordinate, whatever its commands', () => {
  expect(scaledPath('M10,20L30,40', 2, 0.5)).toBe('M20 10L60 20')
  expect(scaledPath('M10 20l3.5-4 .5 2', 2, 10)).toBe('M20 200l7 -40 1 20')
  expect(scaledPath('M10,20h0.01', 2, 10)).toBe('M20 200h0.02')
  expect(scaledPath('M10,20H30V5', 2, 10)).toBe('M20 200H60V50')
  expect(scaledPath('0,0 10,10', 2, 3).trim()).toBe('0 0 20 30')
})

test('lines are broken between words', () => {
  expect(wrapped('aaaa bbbb cccc', 100, 20)).toEqual(['aaaa bbbb', 'cccc'])
})

test('without marks the sentence is the picture, and the credit stands in it', () => {
  const svg = pictureOf(null, words, colours)
  expect(svg).toContain('It is down to 500 rounds.')
  expect(svg).toContain('Model, not forecast · https://host.test/en/?a=1&amp;b=2#x')
  expect(svg).toContain('Stocks &amp; shells')
})

test('marks and their words are taken over at the picture’s scale', () => {
  const { document } = parseHTML(`<html><body><div><figure><figcaption>Made</figcaption>
    <div class="plot"><svg viewBox="0 0 1000 100"><path class="line us short" d="M0,0L1000,100"></path></svg>
    <span class="tick" style="top:50px">20</span><span class="end us" style="top:10px">US</span></div></figure></div></body></html>`)
  const svg = pictureOf(document.querySelector('div') as unknown as Element, words, colours)
  const [, d] = /<path d="([^"]*)"/.exec(svg) ?? []
  expect(d).toMatch(/^M0 0L990 [\d.]+$/)
  expect(svg).toContain('stroke-dasharray="5 3"')
  for (const text of ['>Made<', '>20<', '>US<']) expect(svg).toContain(text)
})
