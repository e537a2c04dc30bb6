import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, matchesGlob, relative, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'
import { describe, expect, test } from 'vitest'

const root = fileURLToPath(new URL('..', import.meta.url))
const layers = ['pages', 'components', 'model', 'data']
const vagueWords = ['util', 'utils', 'helper', 'helpers', 'common', 'manager', 'core']

const filesIn = (folder: string): string[] =>
  readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join('/'))

const withImports = (files: string[]) =>
  files.filter((file) => /\.(ts|js|mjs|svelte|astro|mdx)$/.test(file))
const sources = withImports(filesIn('src'))

interface Import {
  file: string
  specifier: string
  /** From the project's folder; nothing for a package. */
  target: string | undefined
}

const importsOf = (files: readonly string[]): Import[] =>
  files.flatMap((file) => {
    const text = readFileSync(join(root, file), 'utf8')
    return specifiersIn(scriptsOf(file, text)).map((specifier) => ({
      file,
      specifier,
      target: resolve(file, specifier),
    }))
  })
const imports = importsOf(sources)

/** Only the parts of a file that are TypeScript: prose and markup may speak of imports. */
function scriptsOf(file: string, text: string): string {
  const frontMatter = file.endsWith('.astro')
    ? [/^\s*---\n([\s\S]*?)\n---/.exec(text)?.[1] ?? '']
    : []
  if (/\.(svelte|astro)$/.test(file))
    return [
      ...frontMatter,
      ...[...text.matchAll(/<script[^>]*>([\s\S]*?)<\/script>/g)].map((m) => m[1]),
    ].join('\n')
  if (file.endsWith('.mdx')) return text.match(/^(import|export)\s.*$/gm)?.join('\n') ?? ''
  return text
}

function specifiersIn(script: string): string[] {
  const statements = ts
    .preProcessFile(script, true, true)
    .importedFiles.map(({ fileName }) => fileName)
  const globs = [...script.matchAll(/import\.meta\.glob[^(]*\(([\s\S]*?)\)/g)].flatMap(
    ([, inside]) =>
      [...(inside ?? '').matchAll(/['"`]!?([./][^'"`]+)['"`]/g)].map((match) => match[1] ?? ''),
  )
  const addresses = [
    ...script.matchAll(/new URL\(\s*['"`]([./][^'"`]*)['"`]\s*,\s*import\.meta\.url/g),
  ]
  return [...statements, ...globs, ...addresses.map((match) => match[1] ?? '')]
}

function resolve(file: string, specifier: string): string | undefined {
  if (specifier.startsWith('/')) return specifier.slice(1)
  if (!specifier.startsWith('.')) return undefined
  return join(dirname(file), specifier).split(sep).join('/')
}

const layerOf = (path: string) => layers.indexOf(/^src\/(\w+)\//.exec(path)?.[1] ?? '')
const list = (found: Import[]) => found.map(({ file, specifier }) => `${file} imports ${specifier}`)

describe('the layers: pages → components → model → data', () => {
  test('there is something to check', () => {
    expect(imports.length).toBeGreaterThan(0)
  })

  test('no import points left', () => {
    const left = imports.filter(({ file, target }) => {
      if (!target || layerOf(file) < 0 || layerOf(target) < 0) return false
      return layerOf(target) < layerOf(file)
    })
    expect(list(left)).toEqual([])
  })

  test('the model and the data import no package', () => {
    const packages = imports.filter(
      ({ file, target }) => /^src\/(model|data)\//.test(file) && target === undefined,
    )
    expect(list(packages)).toEqual([])
  })

  test('the model imports only model and data, and the data only itself', () => {
    const outside = imports.filter(({ file, target }) => {
      if (!target || !/^src\/(model|data)\//.test(file)) return false
      return (
        !target.startsWith('src/data/') && !(layerOf(file) === 2 && target.startsWith('src/model/'))
      )
    })
    expect(list(outside)).toEqual([])
  })

  test('nothing in src imports from scripts or test', () => {
    expect(list(imports.filter(({ target }) => /^(scripts|test)\//.test(target ?? '')))).toEqual([])
  })

  test('chapters have no import lines: the page hands the widgets in', () => {
    expect(list(imports.filter(({ file }) => file.startsWith('src/data/chapters/')))).toEqual([])
  })
})

describe('no files import each other in a circle', () => {
  test('a circle is found where there is one', () => {
    const edges = new Map([
      ['a', ['b']],
      ['b', ['c', 'd']],
      ['c', []],
      ['d', ['b']],
    ])
    expect(circlesIn(edges)).toEqual(['b → d → b'])
  })

  test('here there is none, not even of types or by a pattern of names', () => {
    const files = ['src', 'scripts', 'test', 'bench'].flatMap((folder) =>
      withImports(filesIn(folder)),
    )
    const edges = new Map(files.map((file) => [file, [] as string[]]))
    for (const { file, target } of importsOf(files))
      if (target !== undefined)
        edges.get(file)!.push(...(target.includes('*') ? matchesOf(target, files) : [target]))
    for (const [file, targets] of edges)
      edges.set(
        file,
        targets.filter((target) => target !== file && edges.has(target)),
      )
    expect(circlesIn(edges)).toEqual([])
  })
})

/** The files that `import.meta.glob` means: one asterisk stands for a part of a path, two for any. */
const matchesOf = (pattern: string, files: readonly string[]) =>
  files.filter((file) => matchesGlob(file, pattern))

/** Each circle that a walk along the arrows closes. */
function circlesIn(edges: ReadonlyMap<string, readonly string[]>): string[] {
  const circles: string[] = []
  const done = new Set<string>()
  const walk = (file: string, way: readonly string[]): void => {
    if (way.includes(file)) circles.push([...way.slice(way.indexOf(file)), file].join(' → '))
    if (way.includes(file) || done.has(file)) return
    for (const next of edges.get(file)!) walk(next, [...way, file])
    done.add(file)
  }
  for (const file of edges.keys()) walk(file, [])
  return circles
}

test('no file lies loose in src/components, and each folder of a widget holds one widget', () => {
  const inWidget = (file: string) => /^src\/components\/widgets\/(\w+)\//.exec(file)?.[1] ?? []
  expect(sources.filter((file) => /^src\/components\/[^/]+$/.test(file))).toEqual([])
  const folders = [...new Set(sources.flatMap(inWidget))]
  const widgets = sources.filter((file) => file.endsWith('Widget.svelte')).flatMap(inWidget)
  expect(widgets.toSorted()).toEqual(folders.toSorted())
})

test('no file or folder is named for a drawer', () => {
  const drawers = ['src', 'scripts', 'test'].flatMap(filesIn).filter((file) => {
    const words = file
      .replace(/([a-z])([A-Z])/g, '$1-$2')
      .toLowerCase()
      .split(/[^a-z]+/)
    return words.some((word) => vagueWords.includes(word))
  })
  expect(drawers).toEqual([])
})
