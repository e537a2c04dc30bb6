import { fill, formatDate, formatNumber } from '../../data/strings/format.ts'
import { widestFirst, type Answer } from '../../model/answers/answer.ts'
import type { Lever, Stop } from '../../model/answers/lever.ts'
import type { Speech } from '../sentences/speech.ts'
import { stopText } from '../sentences/stopText.ts'

/** What a lever would have had to be, and from when on; without a full stop. Of several ranges, the widest. */
export function neededClause(whole: Answer, lever: Lever, aim: string, speech: Speech): string {
  const { main: answer } = widestFirst(whole)
  const { words } = speech
  const { needed } = words.question
  const { label } = words.parameters[lever.id]
  if (answer.kind === 'none') return fill(needed.none, { aim, label })
  if (answer.kind === 'all') return fill(needed.all, { aim, label })
  const form =
    lever.id === 'us.fixedOutput' || lever.id === 'europe.fixedOutput'
      ? needed[lever.id]
      : needed.other
  return fill(form, { aim, label, amount: amountOf(answer, lever, speech) }) + whenOf(lever, speech)
}

function amountOf(answer: Answer, lever: Lever, speech: Speech): string {
  const { amounts } = speech.words.question
  const of = (stop: Stop) => stopText(lever, stop, speech)
  const [{ from, to }] = answer.intervals as [Answer['intervals'][number]]
  const isOne = answer.kind === 'between' && from === to
  return fill(amounts[isOne ? 'at' : (answer.kind as 'from' | 'upTo' | 'between')], {
    from: of(from),
    to: of(to),
  })
}

function whenOf(lever: Lever, { words, language }: Speech): string {
  const { timing } = words.question
  if (lever.how !== 'from' && lever.how !== 'factor') return timing.whole
  const months = lever.rampMonths ?? 0
  return fill(months > 0 ? timing.over : timing.from, {
    date: formatDate(lever.from, language),
    months: formatNumber(months, language, 1),
  })
}
