import { CHECK_ITEMS, type CheckItem } from '../../../data/checkItems.ts'
import type { Language } from '../../../data/languages.ts'
import type { TeachCheckStrings } from '../../../data/strings/en/teachCheck.ts'
import { escaped } from '../../../data/strings/escaped.ts'
import { formatNumber } from '../../../data/strings/format.ts'
import { rightOption } from '../../../model/checkItems.ts'
import { itemText } from './itemText.ts'

interface Bank {
  readonly strings: TeachCheckStrings
  readonly language: Language
  /** Where the questions stand, absolute. */
  readonly page: string
}

/**
 * The questions in Moodle's own format (docs.moodle.org, “Moodle XML format”): a category, then
 * questions of several choices. What stands in a picture on the page stands here as a table, so that
 * nothing has to be uploaded beside it.
 */
export function moodleXml({ strings, language, page }: Bank): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<quiz>
  <question type="category">
    <category><text>$course$/top/${escaped(strings.bank.category)}</text></category>
  </question>
${CHECK_ITEMS.map((item, k) => questionXml(item, { strings, language, page }, k + 1)).join('\n')}
</quiz>
`
}

function questionXml(item: CheckItem, { strings, language, page }: Bank, number: number): string {
  const { question, options, because } = itemText(item, strings, language)
  const right = rightOption(item)
  const text = `<p>${escaped(question)}</p>${item.kind === 'words' ? '' : flowTable(item, strings, language)}`
  const feedback = `<p>${escaped(because)}</p><p><a href="${escaped(page)}">${escaped(page)}</a></p>`
  const answers = options.map(
    (option, k) => `    <answer fraction="${k === right ? 100 : 0}" format="html">
      <text>${cdata(`<p>${escaped(option)}</p>`)}</text>
      <feedback format="html"><text></text></feedback>
    </answer>`,
  )
  return `  <question type="multichoice">
    <name><text>${number} ${escaped(strings.sets[item.set])}, ${item.id}</text></name>
    <questiontext format="html"><text>${cdata(text)}</text></questiontext>
    <generalfeedback format="html"><text>${cdata(feedback)}</text></generalfeedback>
    <defaultgrade>1</defaultgrade>
    <penalty>0</penalty>
    <hidden>0</hidden>
    <single>true</single>
    <shuffleanswers>false</shuffleanswers>
    <answernumbering>ABCD</answernumbering>
${answers.join('\n')}
  </question>`
}

function flowTable({ id, flows }: CheckItem, strings: TeachCheckStrings, language: Language) {
  const shown = (value: number) => formatNumber(value, language)
  const rows = flows.inflow.map(
    (value, k) =>
      `<tr><th scope="row">${k + 1}</th><td>${shown(value)}</td><td>${shown(flows.outflow[k]!)}</td></tr>`,
  )
  const heads = [strings.times[id], strings.heads.in, strings.heads.out]
  const head = heads.map((each) => `<th scope="col">${escaped(each)}</th>`).join('')
  return `<table><caption>${escaped(strings.flows.title)}</caption><thead><tr>${head}</tr></thead><tbody>${rows.join('')}</tbody></table>`
}

const cdata = (html: string) => `<![CDATA[${html.replaceAll(']]>', ']]]]><![CDATA[>')}]]>`
