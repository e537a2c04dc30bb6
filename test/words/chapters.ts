import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parse } from 'yaml'
import type { Language } from '../../src/data/languages.ts'

interface Tag {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: string
}

export interface Chapter {
  readonly file: string
  readonly language: Language
  readonly matter: { number: number; id: string; title: string; claim: string }
  readonly body: string
  readonly tags: readonly Tag[]
}

const folder = fileURLToPath(new URL('../../src/data/chapters/', import.meta.url))

const TAG = /<([A-Z]\w*)((?:\s+[\w-]+(?:="[^"]*")?)*)\s*(?:\/>|>([\s\S]*?)<\/\1>)/g

const attributesOf = (text: string) =>
  Object.fromEntries(
    [...text.matchAll(/([\w-]+)(?:="([^"]*)")?/g)].map(([, name, value]) => [
      name!,
      value ?? 'true',
    ]),
  )

function readChapter(file: string, language: Language, text: string): Chapter {
  const [, matter, body] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(text) ?? []
  if (matter === undefined || body === undefined) throw new Error(`${file} has no front matter.`)
  const tags = [...body.matchAll(TAG)].map(([, name, attributes, children]) => ({
    name: name!,
    attributes: attributesOf(attributes ?? ''),
    children: children ?? '',
  }))
  return { file, language, matter: parse(matter), body, tags }
}

export const chaptersOf = (language: Language): Chapter[] =>
  readdirSync(folder + language)
    .filter((file) => file.endsWith('.mdx'))
    .sort()
    .map((file) => {
      const path = `${language}/${file}`
      return readChapter(path, language, readFileSync(folder + path, 'utf8'))
    })

/** The prose a reader reads; each cited value stands as `printed`, each cited phrase as its words. */
export const proseOf = ({ body }: Chapter, printed: string): string =>
  body.replace(TAG, (_, name: string, _attributes, children?: string) =>
    ['Fact', 'Run', 'OtherRuns', 'Term', 'Try'].includes(name) ? (children ?? printed) : '',
  )

/** The prose without what is bound to a figure. */
export const unboundProseOf = ({ body }: Chapter): string =>
  body.replace(TAG, (_, name: string, _attributes, children?: string) =>
    ['OtherRuns', 'Term', 'Try'].includes(name) ? (children ?? '') : '',
  )
