import { parseHTML } from 'linkedom'
import { expect, test } from 'vitest'
import { pictureOf } from '../../src/components/embed/picture.ts'
import { scaledPath } from '../../src/components/embed/pictureMarks.ts'
import { wrapped } from '../../src/components/embed/pictureText.ts'

const words = {
  title: 'Stocks & shells',
  sentence: 'It is down to 500 rounds.',
  credit: 'Model, not forecast',
  address: 'https://host.test/en/?a=1&b=2#x',
}
const colours = { paper: '#fff', ink: '#111', soft: '#555', us: '#00f', line: '#ccc' }

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

const drawnFrom = (plot: string) => {
  const { document } = parseHTML(
    `<html><body><div><figure><div class="plot">${plot}</div></figure></div></body></html>`,
  )
  return pictureOf(document.querySelector('div') as unknown as Element, words, colours)
}

test('a bar’s name stands at its end', () => {
  const svg =
    drawnFrom(`<svg viewBox="0 0 1000 20"><rect class="solid us" x="0" y="5" width="500" height="10"></rect></svg>
    <span class="end us" style="--at:50.00cqw">4 years</span>`)
  expect(svg).toMatch(/<rect x="0" y="[\d.]+" width="495" height="[\d.]+" fill="#00f"\/>/)
  expect(svg).toMatch(/<text x="503" [^>]*>4 years</)
})

test('what limits stands in its spell, or beside the strip where it is wider than each of its own', () => {
  const spell = (left: number, width: number, words: string) =>
    `<span class="word stock" style="left:${left}%;width:${width}%">${words}</span>`
  const svg = drawnFrom(
    `<svg viewBox="0 0 1000 20"></svg>${spell(0, 2, 'rounds')}${spell(5, 40, 'rounds')}${spell(50, 1, 'guns')}`,
  )
  expect(svg.match(/>rounds</g)).toHaveLength(1)
  expect(svg).toMatch(/<text x="247.5" [^>]*text-anchor="middle">rounds</)
  expect(svg).toMatch(/<text x="1011" [^>]*>guns</)
})

test('numbers of an axis that would cover each other are left out, the lowest first in', () => {
  const tick = (top: number) => `<span class="tick" style="top:${top}px">${top}</span>`
  const svg = drawnFrom(
    `<svg viewBox="0 0 1000 1000"></svg>${[1000, 990, 500, 0].map(tick).join('')}`,
  )
  expect([...svg.matchAll(/font-size="13"[^>]*>(\d+)</g)].map(([, words]) => words)).toEqual([
    '1000',
    '500',
    '0',
  ])
})

test('a drawing that is placed in shares of its width is taken over, with its key', () => {
  const { document } = parseHTML(`<html><body><div><div class="plot"><svg width="100%" height="200">
      <rect class="met" x="50%" width="50%" y="0" height="200"></rect>
      <line class="goal" x1="0" x2="100%" y1="100" y2="100"></line>
      <svg viewBox="0 0 1000 200"><path class="line us" d="M0,0L1000,200"></path></svg></svg></div>
    <div class="axis"><span style="left:10%">▲</span></div>
    <p class="meets-key">rounds <span>▲ baseline</span> <span><svg><rect class="blank"></rect></svg> does not</span></p></div></body></html>`)
  const svg = pictureOf(document.querySelector('div') as unknown as Element, words, colours)
  expect(svg).toMatch(/<rect x="495" y="0" width="495"/)
  expect(svg).toMatch(/<line x1="0" x2="990" y1="([\d.]+)" y2="\1"/)
  expect(svg).toMatch(/<path d="M0 0L990 /)
  expect(svg).not.toContain('▲')
  for (const text of ['>rounds<', '>baseline<', '>does not<']) expect(svg).toContain(text)
})
