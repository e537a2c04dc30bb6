import type { Language } from '../../data/languages.ts'
import { fill, formatMonth } from '../../data/strings/format.ts'
import type { ProducerId } from '../../model/producers.ts'
import { amountText, breadthOf, diagramAmounts, MONTHS, type AmountsOn } from './diagramAmounts.ts'
import { saidOf, scenarioIn } from './scenarioIn.ts'

/** Of the page’s address, which does not change under the diagram. */
let amountsOn: AmountsOn | undefined

/** Writes the run of the page’s address into the diagram and its table, for the month and the producer of the form. */
export function moveDiagram(form: HTMLFormElement): void {
  const language = document.documentElement.lang as Language
  amountsOn ??= runOfAddress(form)
  const { value } = form.querySelector<HTMLInputElement>('[name=month]')!
  const producer = form.querySelector<HTMLSelectElement>('[name=producer]')!.value as ProducerId
  const iso = MONTHS[Number(value)]!
  const month = formatMonth(iso, language)
  const amounts = amountsOn(iso, producer)
  const amountOf = (name: string) => amounts.get(name)!

  form.querySelector('output')!.textContent = month
  form.querySelector('[name=month]')!.setAttribute('aria-valuetext', month)
  for (const place of document.querySelectorAll<HTMLElement>('[data-in-month]'))
    place.textContent = fill(place.dataset.inMonth!, { month })
  for (const place of document.querySelectorAll<HTMLElement | SVGElement>('[data-amount]')) {
    const { amount, unit } = place.dataset
    place.textContent = amountText(amountOf(amount!).value, unit!, language)
  }
  for (const line of document.querySelectorAll<SVGElement>('[data-line]'))
    line.setAttribute('stroke-width', breadthOf(amountOf(line.dataset.line!)))
}

function runOfAddress(form: HTMLFormElement): AmountsOn {
  const asked = scenarioIn(location.search)
  const { ofBaseline, ofAddress, notTaken, otherVersions } = form.dataset as Record<string, string>
  const said = saidOf(asked, { notTaken: notTaken!, otherVersions: otherVersions! })
  form.querySelector('.run')!.textContent = [asked.isOther ? ofAddress : ofBaseline, ...said].join(
    ' ',
  )
  return diagramAmounts(asked.scenario)
}
