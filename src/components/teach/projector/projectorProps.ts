import { fact as factOf, publisherIn, source } from '../../../data/published.ts'
import { languages, type Language } from '../../../data/languages.ts'
import { fill, formatDate } from '../../../data/strings/format.ts'
import { versions } from '../../../data/versions.ts'
import { addressOf } from '../../layout/addressOf.ts'
import { stringsOf } from '../../layout/stringsOf.ts'
import { inMarks } from '../../prose/claimWords.ts'
import { dateWords } from '../../prose/factWords.ts'
import { linkOf } from '../../prose/sourceCard.ts'
import { widgetNamed } from '../../widgets/allWidgets.ts'
import { propsFile } from '../../widgets/propsFile.ts'
import { handsUpQuestions } from '../handsUp/handsUpQuestions.ts'
import type { Said } from './LessonStep.svelte'
import type { ProjectorProps } from './Projector.svelte'

const HOOK = 'nato-2023-02-13-use-vs-production'
const RENDERING = 'nato-2023-02-french-wording'

/** What the lesson on the wall is handed. For the server only. */
export function projectorProps(language: Language, site: URL): ProjectorProps {
  const { bathtub, teachPresent, teachQuestion, widget } = stringsOf(language)
  const hook = saidIn(HOOK, language)
  const other = languages.find((each) => each !== language)!
  return {
    language,
    words: {
      bathtub: { questions: bathtub.questions, answers: bathtub.answers, heads: bathtub.heads },
      question: teachQuestion,
      present: teachPresent,
    },
    questions: handsUpQuestions(),
    hook,
    original: hook,
    rendering: saidIn(RENDERING, language),
    saidOn: factOf(HOOK).date.text,
    answerPage: new URL(addressOf(language, 'teach/answer/'), site).href,
    otherLanguage: addressOf(other, 'teach/present/'),
    leave: addressOf(language, 'teach/'),
    credit: fill(widget.credit, {
      date: formatDate(versions.data, language),
      version: String(versions.model),
    }),
    depletion: propsFile(widgetNamed('Depletion'), language).address,
  }
}

function saidIn(id: string, language: Language): Said {
  const fact = factOf(id)
  const on = dateWords((fact.said ?? fact.date).text, language)
  return {
    text: inMarks(fact.quote!, fact.quoteLanguage!),
    lang: fact.quoteLanguage!,
    by: `${publisherIn(source(fact.source), language)}, ${on}`,
    href: linkOf(fact) ?? null,
  }
}
