import { describe, expect, test } from 'vitest'
import { moodleXml } from '../../src/components/teach/check/moodleXml.ts'
import { baseline } from '../../src/data/baseline.ts'
import { CHECK_ITEMS, CHECK_SETS } from '../../src/data/checkItems.ts'
import { HANDS_UP } from '../../src/data/handsUp.ts'
import { languages } from '../../src/data/languages.ts'
import en from '../../src/data/strings/en/teachCheck.ts'
import fr from '../../src/data/strings/fr/teachCheck.ts'
import { fillTub } from '../../src/model/bathtub.ts'
import { itemsOf, rightOption, squarePaths, timesOf } from '../../src/model/checkItems.ts'
import { handsUpQuestion } from '../../src/model/handsUp.ts'
import { kindOfDrawing } from '../../src/model/prediction.ts'
import { run } from '../../src/model/run.ts'
import { moodleFaults } from './moodleFaults.ts'

const strings = { en, fr }

describe.each(HANDS_UP)('the question %s', (id) => {
  const { tub, curves } = handsUpQuestion(id, run(baseline))

  test('has one curve that is the level, and three that nobody takes for it', () => {
    const [right, ...others] = curves.toSorted((a) => (a.kind === 'follows' ? -1 : 1))
    expect(right!.levels).toEqual(tub.level)
    const span = Math.max(...tub.level) - Math.min(...tub.level)
    for (const { kind, levels } of others) {
      expect(kindOfDrawing(levels, tub), kind).not.toBe('follows')
      // On a wall a tenth of the picture is seen from the last row.
      const widest = Math.max(...levels.map((value, k) => Math.abs(value - tub.level[k]!)))
      expect(widest / Math.max(...curves.flatMap((each) => each.levels)), kind).toBeGreaterThan(0.1)
      expect(span).toBeGreaterThan(0)
      expect(Math.min(...levels), kind).toBeGreaterThanOrEqual(0)
    }
  })
})

test('on the American shelf output rises all year while the stock falls from its beginning to its end', () => {
  const { tub } = handsUpQuestion('shelf', run(baseline))
  for (const [k, value] of tub.inflow.entries())
    if (k > 0) expect(value).toBeGreaterThanOrEqual(tub.inflow[k - 1]!)
  expect(tub.level.at(-1)!).toBeLessThan(tub.level[0]!)
  // What is printed adds up.
  for (const [k, net] of tub.net.entries()) expect(tub.level[k + 1]! - tub.level[k]!).toBe(net)
})

test('the letters of the right curves differ from question to question, so that no letter is a habit', () => {
  const places = HANDS_UP.map((id) =>
    handsUpQuestion(id, run(baseline)).curves.findIndex(({ kind }) => kind === 'follows'),
  )
  expect(new Set(places).size).toBe(HANDS_UP.length)
})

test('both sets of the check ask for the same, in words before pictures, with another surface', () => {
  const [before, after] = CHECK_SETS.map(itemsOf)
  expect(before!.map(({ kind }) => kind)).toEqual(['words', 'square', 'crossing'])
  expect(after!.map(({ kind }) => kind)).toEqual(before!.map(({ kind }) => kind))
  expect(new Set(CHECK_ITEMS.map(({ id }) => id)).size).toBe(CHECK_ITEMS.length)
})

test.each(CHECK_ITEMS)('$id: the key follows from the flows, and the options differ', (item) => {
  const { level, outflow, wanted, net } = fillTub(item.flows)
  // Nothing runs dry, so that the words about the outflow hold.
  expect(outflow).toEqual(wanted)
  expect(rightOption(item)).toBeGreaterThanOrEqual(0)
  if (item.kind === 'words')
    expect(item.options[rightOption(item)]).toBe(level.at(-1)! > level[0]! ? 'rises' : 'falls')
  if (item.kind === 'square') {
    const paths = squarePaths(item)
    expect(paths[item.options[rightOption(item)]!]).toEqual(level)
    expect(Math.min(...Object.values(paths).flat())).toBeGreaterThanOrEqual(0)
  }
  if (item.kind === 'crossing') {
    const times = timesOf(item)
    expect(new Set(Object.values(times)).size).toBe(3)
    expect(Math.max(...level)).toBe(level[times.crossing])
    expect(net[times.crossing - 1]!).toBeGreaterThan(0)
    expect(net[times.crossing]!).toBeLessThan(0)
  }
})

test.each(languages)('the bank of questions in %s is Moodle XML as it is described', (language) => {
  const page = `https://example.org/${language}/teach/check/`
  const xml = moodleXml({ strings: strings[language], language, page })
  expect(moodleFaults(xml)).toEqual([])
  expect(xml.match(/<question type="multichoice">/g)).toHaveLength(CHECK_ITEMS.length)
})

test('what Moodle would refuse is found', () => {
  const xml = moodleXml({ strings: en, language: 'en', page: 'https://example.org/' })
  const broken = [
    xml.replace('fraction="100"', 'fraction="90"'),
    xml.replace('<questiontext format="html">', '<questiontext>'),
    xml.replace('<single>true</single>', ''),
    xml.replace('</quiz>', ''),
    xml.replace('<name>', '<title>').replace('</name>', '</title>'),
    xml.replace('<answernumbering>ABCD', '<answernumbering>A-D'),
  ]
  for (const each of broken) expect(moodleFaults(each)).not.toEqual([])
})
