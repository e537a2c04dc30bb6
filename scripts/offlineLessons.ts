// Each lesson in one file that opens without a network: its papers, and the widgets it shows, whole.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { offlineOf } from '../src/components/teach/lesson/files.ts'
import { filledPaper, footOf } from '../src/components/teach/lesson/filled.ts'
import { paperHtml } from '../src/components/teach/lesson/paperHtml.ts'
import { lessonPlaces } from '../src/components/teach/lesson/places.ts'
import { stringsOf } from '../src/components/layout/stringsOf.ts'
import { languages, type Language } from '../src/data/languages.ts'
import { LESSONS, ON_SCREEN, papersOf, type LessonId } from '../src/data/lessons/lessons.ts'
import { escaped } from '../src/data/strings/escaped.ts'
import { fill } from '../src/data/strings/format.ts'
import { root } from './run.ts'

const styles = ['layout/global.css', 'teach/lesson/paper.css']
  .map((file) => readFileSync(join(root, 'src/components', file), 'utf8'))
  .join('\n')
const OWN_STYLES = `
iframe { width: 100%; height: 52rem; border: 1px solid var(--line); }
section + section { margin-top: 3rem; border-top: 1px solid var(--line); }
@media print { section + section { margin: 0; border: 0; break-before: page; } }`

/** A page inside a page: in single quotes, of which a program has fewer than of double ones. */
const whole = (html: string) => html.replaceAll('&', '&amp;').replaceAll("'", '&#39;')

function lessonFile(lesson: LessonId, language: Language, outDir: string): string {
  const { teach, story } = stringsOf(language)
  const title = fill(teach.lessons[lesson].title, lessonPlaces(language))
  const nowhere = () => null
  const papers = papersOf(lesson).map(({ id }) => {
    const paper = filledPaper(id, language)
    return `<section><h2>${escaped(paper.title)}</h2>\n${paperHtml(paper, nowhere, 3)}\n<p class="foot">${escaped(footOf(language))}</p></section>`
  })
  const widgets = ON_SCREEN[lesson].map((name) => {
    const page = readFileSync(join(outDir, `embed/v1/${language}/${name}/index.html`), 'utf8')
    const words = escaped(teach.offline.widgets[name])
    return `<h3>${words}</h3>\n<iframe title="${words}" srcdoc='${whole(page)}'></iframe>`
  })
  const screen =
    widgets.length > 0
      ? `<section class="around"><h2>${escaped(teach.offline.screen)}</h2>\n${widgets.join('\n')}</section>`
      : ''
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<meta name="color-scheme" content="light dark">
<title>${escaped(title)} – ${escaped(story.site.name)}</title>
<style>${styles}${OWN_STYLES}</style>
</head>
<body>
<main class="paper">
<h1>${escaped(title)}</h1>
<p class="around">${escaped(teach.offline.note)}</p>
${papers.join('\n')}
${screen}
</main>
</body>
</html>
`
}

/** Writes them into a built site, once its embeds are there. */
export function writeOfflineLessons(outDir: string): void {
  for (const language of languages)
    for (const lesson of LESSONS) {
      const file = join(outDir, offlineOf(lesson, language))
      mkdirSync(dirname(file), { recursive: true })
      writeFileSync(file, lessonFile(lesson, language, outDir))
    }
}
