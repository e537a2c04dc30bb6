import { fill } from '../../data/strings/format.ts'
import type { WidgetStrings } from '../../data/strings/en/widget.ts'
import type { Refusal } from '../../model/refusal.ts'
import { settingNames, type SettingLabels } from './settingNames.ts'

/** Why settings, or a question about them, are not run, in the reader's language: the model's own sentence is for programs. */
export function refusalText(
  { kind, subject }: Pick<Refusal, 'kind' | 'subject'>,
  labels: SettingLabels,
  strings: Pick<WidgetStrings, 'refused' | 'settings'> & Partial<Pick<WidgetStrings, 'refusals'>>,
): string {
  const ofQuestions: Partial<Record<string, string>> | undefined = strings.refusals
  const sentence = ofQuestions?.[kind] ?? strings.refused
  return fill(sentence, { names: settingNames(subject, labels, strings) })
}
