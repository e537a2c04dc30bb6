import type { Language } from '../../../data/languages.ts'
import { fact, publisherIn, source } from '../../../data/published.ts'
import { formatNumber } from '../../../data/strings/format.ts'
import { stringsOf } from '../../layout/stringsOf.ts'
import { gapFigures, gapPicture } from '../gap.ts'
import type { StepPicture } from './stepPicture.ts'

/** Chapter 2: every published figure of early 2023 as a dot. */
export function theGap(language: Language): StepPicture {
  const { gap } = stringsOf(language)
  return {
    title: gap.title,
    note: gap.note,
    panels: (frame) => [gapPicture(frame, language, gap)],
    table: {
      heads: [gap.heads.figure, gap.heads.rounds, gap.heads.source],
      rows: gapFigures.map(({ id, rounds }) => [
        fact(id)[language],
        formatNumber(Math.round(rounds / 100) * 100, language),
        publisherIn(source(fact(id).source), language),
      ]),
    },
    facts: gapFigures.map(({ id }) => id),
    fromModel: false,
  }
}
