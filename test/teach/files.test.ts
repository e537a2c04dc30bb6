// The lessons' files that are kept in the project say what their pages say, to the last sign.
import { readFileSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { strFromU8, unzipSync } from 'fflate'
import { extractText, getDocumentProxy } from 'unpdf'
import { describe, expect, test } from 'vitest'
import { besideTexts, paperTexts } from '../../src/components/teach/lesson/paperText.ts'
import { PAPERS } from '../../src/data/lessons/lessons.ts'
import { worksheetFiles } from '../../scripts/worksheets/worksheetFiles.ts'

const MOST_BYTES = 3_000_000
const folder = fileURLToPath(new URL('../../public/teach/files/', import.meta.url))
const files = worksheetFiles()
const madeOf = JSON.parse(readFileSync(join(folder, 'madeOf.json'), 'utf8')) as object

const REMAKE = 'npm run worksheets makes it anew'
/** Marks of lists and boxes to tick are no words; lines break where there is room; some fonts call their apostrophe another name. */
const bare = (text: string) => text.replace(/[\s•☐]/g, '').replaceAll('ʼ', '’')
const unquoted = (xml: string) =>
  xml
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&')
const textOf = (xml: string) => bare(unquoted(xml.replace(/<[^>]*>/g, '')))

/** What a file has to say, in its order. */
const textsIn = ({ papers, isBeside }: Pick<(typeof files)[number], 'papers' | 'isBeside'>) =>
  isBeside ? besideTexts(papers[0]!, papers[1]!) : papers.flatMap(paperTexts)

test('the list names every file, and every file of the list is there and made of what its page says today', () => {
  const there = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(?:pdf|docx|odt)$/.test(file))
    .map((file) => file.replaceAll('\\', '/'))
  expect(there.sort()).toEqual(files.map(({ file }) => file).sort())
  expect(madeOf, REMAKE).toEqual(Object.fromEntries(files.map(({ file, hash }) => [file, hash])))
  const bytes = there.reduce((sum, file) => sum + statSync(join(folder, file)).size, 0)
  expect(bytes).toBeLessThan(MOST_BYTES)
})

describe.each(files.filter(({ kind }) => kind !== 'pdf'))(
  '$file',
  ({ file, kind, foot, ...made }) => {
    test('has each sentence and number of its lesson, and no other', () => {
      const parts = unzipSync(readFileSync(join(folder, file)))
      const xml = (name: string) => strFromU8(parts[name]!)
      const body =
        kind === 'docx'
          ? xml('word/document.xml')
          : // Pictures tell what they show in a title of their own.
            /<office:text[\s\S]*<\/office:text>/
              .exec(xml('content.xml'))![0]
              .replace(/<svg:(?:title|desc)>[^<]*<\/svg:(?:title|desc)>/g, '')
      expect(textOf(body), REMAKE).toBe(bare(textsIn(made).join('')))
      const footFile = kind === 'docx' ? 'word/footer1.xml' : 'styles.xml'
      expect(textOf(xml(footFile)), REMAKE).toContain(bare(foot))
    })
  },
)

/** How often each sign stands in a text. */
function signsOf(text: string): Record<string, number> {
  const signs: Record<string, number> = {}
  for (const sign of text) signs[sign] = (signs[sign] ?? 0) + 1
  return signs
}

/** The words of the drawings, which a PDF has as words too. */
const wordsIn = (svg: string) =>
  [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, words]) => unquoted(words!))

describe.each(files.filter(({ kind }) => kind === 'pdf'))(
  '$file',
  ({ file, papers, foot, page, isBeside }) => {
    test('has each sentence and number of its paper in its order, and as many sides', async () => {
      const pdf = await getDocumentProxy(new Uint8Array(readFileSync(join(folder, file))))
      const { text, totalPages } = await extractText(pdf, { mergePages: true })
      const printed = bare(text)
      const texts = textsIn({ papers, isBeside })
      let from = 0
      for (const words of [...texts, foot].map(bare)) {
        const at = printed.indexOf(words, from)
        expect(at, `“${words}”: ${REMAKE}`).toBeGreaterThanOrEqual(from)
        from = at + words.length
      }
      // Nothing more, and no digit changed: the same signs as in what it is made of, with those of drawings and numbered lists.
      const drawn = papers.flatMap(({ blocks }) =>
        blocks.flatMap((block) => (block.kind === 'graph' ? wordsIn(block.svg) : [])),
      )
      const steps = papers.flatMap(({ blocks }) =>
        blocks.flatMap((block) =>
          block.kind === 'steps' ? block.items.map((_, k) => `${k + 1}.`) : [],
        ),
      )
      const all = [...texts, ...drawn, ...steps, foot].map(bare).join('')
      expect(signsOf(printed), REMAKE).toEqual(signsOf(all))
      const row = PAPERS.find(({ path }) => page!.endsWith(`teach/${path}`))
      expect(totalPages).toBe(row?.sides ?? 2)
    })
  },
)
