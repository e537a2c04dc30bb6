import { baseline } from '../../../data/baseline.ts'
import { writeQuery } from '../../../model/address.ts'
import { saveFile } from '../../share/saveFile.ts'
import { saidOf, scenarioIn } from '../scenarioIn.ts'
import { xlsxOf } from './xlsxOf.ts'

const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

/** Gives the reader the spreadsheet of the link that was put in; returns what is said of it. */
export async function giveSpreadsheet(form: HTMLFormElement): Promise<string> {
  const words = form.dataset as Record<string, string>
  const asked = scenarioIn(queryIn(form.querySelector('input')!.value))
  const said = saidOf(asked, { notTaken: words.notTaken!, otherVersions: words.otherVersions! })
  if (!asked.isOther) return [words.none, ...said].join(' ')
  const link = `${words.story}?${writeQuery(baseline, asked.own)}#turn-up-production`
  const bytes = await xlsxOf(asked.scenario, { link })
  saveFile(new Blob([Uint8Array.from(bytes)], { type: TYPE }), 'shells.xlsx')
  return [words.given, ...said].join(' ')
}

/** The query of a link, or of what was copied of it. */
function queryIn(text: string): string {
  const [before] = text.trim().split('#')
  return before!.slice(before!.indexOf('?') + 1)
}
