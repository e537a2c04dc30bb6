import { describe, expect, test } from 'vitest'
import {
  balanceSentence,
  caseSentence,
  gapSentence,
} from '../../src/components/widgets/bathtub/bathtubSentence.ts'
import { BATHTUB_CASES, OWN_TUB } from '../../src/data/bathtubCases.ts'
import { languages, type Language } from '../../src/data/languages.ts'
import en from '../../src/data/strings/en/bathtub.ts'
import fr from '../../src/data/strings/fr/bathtub.ts'
import { fillTub, ramp } from '../../src/model/bathtub.ts'
import { kindOfDrawing, offeredPaths } from '../../src/model/prediction.ts'

const strings = { en, fr }

/** The numbers of a sentence, in its order. */
const numbersIn = (sentence: string) =>
  (sentence.match(/\d[\d,\u202F]*/g) ?? []).map((text) => Number(text.replace(/[,\u202F]/g, '')))

const VERBS: Record<Language, [falls: RegExp, stays: RegExp, rises: RegExp]> = {
  en: [/ falls by /, / stays where it is/, / rises by /],
  fr: [/ baisse de /, / ne bouge pas/, / monte de /],
}

describe.each(languages)('the balance in words, in %s', (language) => {
  const words = strings[language].media.shells

  test('is right at every stop of the sliders: in, out, and what the stock moves by', () => {
    const { min, max, step } = OWN_TUB.grid
    for (let inflow = min; inflow <= max; inflow += step)
      for (let outflow = min; outflow <= max; outflow += step) {
        const tub = fillTub({
          start: OWN_TUB.start,
          inflow: ramp(inflow, inflow, OWN_TUB.months, 1000),
          outflow: ramp(outflow, outflow, OWN_TUB.months, 1000),
        })
        const sentence = balanceSentence(tub, 0, true, language, words)
        const [month, flowsIn, flowsOut, net] = numbersIn(sentence)
        expect([month, flowsIn, flowsOut], sentence).toEqual([1, inflow, outflow])
        expect(net ?? 0, sentence).toBe(Math.abs(inflow - outflow))
        expect(sentence).toMatch(VERBS[language][Math.sign(inflow - outflow) + 1]!)
        expect(tub.level[1]! - tub.level[0]!).toBe(inflow - outflow)
      }
  })

  test('says when a stock has no more to give', () => {
    const tub = fillTub({ start: 50_000, inflow: [10_000, 10_000], outflow: [40_000, 40_000] })
    expect(numbersIn(balanceSentence(tub, 1, true, language, words))).toEqual([
      2, 10_000, 30_000, 40_000,
    ])
  })

  test('holds the answer back until the reader has had a try', () => {
    const tub = fillTub({ start: 50_000, inflow: [10_000], outflow: [40_000] })
    const sentence = balanceSentence(tub, 0, false, language, words)
    expect(numbersIn(sentence)).toEqual([1, 10_000, 40_000])
    for (const verb of VERBS[language]) expect(sentence).not.toMatch(verb)
  })

  test('questions and answers print the numbers of their case', () => {
    for (const flows of BATHTUB_CASES) {
      const tub = fillTub(flows)
      const { questions, answers } = strings[language]
      expect(numbersIn(caseSentence(questions[flows.id], tub, language))).toContain(flows.inflow[0])
      expect(numbersIn(caseSentence(questions[flows.id], tub, language))).toContain(
        flows.outflow[0],
      )
      expect(numbersIn(caseSentence(answers[flows.id], tub, language))).toEqual([
        flows.start,
        tub.level.at(-1),
      ])
    }
  })

  test('names the kind of each drawing, and where it and the level end', () => {
    for (const flows of BATHTUB_CASES) {
      const tub = fillTub(flows)
      for (const path of Object.values(offeredPaths(tub))) {
        const kind = kindOfDrawing(path, tub)
        const text = gapSentence(kind, path, tub, flows.medium, language, strings[language])
        expect(text).toContain(strings[language].kinds[kind])
        expect(numbersIn(text).at(-1)).toBe(tub.level.at(-1))
      }
    }
  })

  test('a line that goes the level’s way all along and stops short is told so; one that goes back is not', () => {
    const { undershoots, kinds } = strings[language]
    for (const flows of BATHTUB_CASES.slice(0, 2)) {
      const tub = fillTub(flows)
      const half = tub.level.map(
        (_, k) =>
          flows.start + (0.5 * k * (tub.level.at(-1)! - flows.start)) / (tub.level.length - 1),
      )
      const toldOf = (path: readonly number[]) =>
        gapSentence(kindOfDrawing(path, tub), path, tub, flows.medium, language, strings[language])
      expect(toldOf(half), flows.id).toContain(undershoots)
      const back = half.map((value, k) => (k === 2 ? flows.start * 1.05 : value))
      expect(toldOf(back), flows.id).toContain(kinds.otherwise)
    }
  })

  test('a line that turns where the flows never cross is told so, and is not called early', () => {
    const { turns } = strings[language]
    const [falling, rising] = ['rising', 'peaking'].map((id) =>
      BATHTUB_CASES.find((each) => each.id === id)!,
    )
    for (const [flows, words] of [
      [falling!, turns.up],
      [rising!, turns.down],
    ] as const) {
      const tub = fillTub(flows)
      const { level } = tub
      const last = level.length - 1
      const turn = last - 4
      const path = level.map((value, k) => (k <= turn ? value : level[2 * turn - k]!))
      const text = gapSentence(
        kindOfDrawing(path, tub),
        path,
        tub,
        flows.medium,
        language,
        strings[language],
      )
      expect(text).toContain(words)
    }
  })
})
