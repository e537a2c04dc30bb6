import { readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Language } from '../../src/data/languages.ts'

/** One visible text of a module, by the path of its keys. */
export type Text = readonly [path: string, text: string]

const folder = new URL('../../src/data/strings/', import.meta.url)

export const modulesOf = (language: Language): string[] =>
  readdirSync(fileURLToPath(new URL(`${language}/`, folder)))
    .filter((file) => file.endsWith('.ts') && file !== 'index.ts')
    .sort()

export const textsIn = (value: unknown, path: string): Text[] =>
  typeof value === 'string'
    ? [[path, value]]
    : Object.entries(value as object).flatMap(([key, inner]) => textsIn(inner, `${path} › ${key}`))

export async function wordsOf(language: Language, file: string): Promise<unknown> {
  const module = (await import(new URL(`${language}/${file}`, folder).href)) as { default: unknown }
  return module.default
}

export const textsOf = async (language: Language, file: string): Promise<Text[]> =>
  textsIn(await wordsOf(language, file), `${language}/${file}`)
