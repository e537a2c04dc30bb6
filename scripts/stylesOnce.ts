import type { Plugin } from 'vite'

const NOTHING = '\0no-style'

const fileOf = (id: string) => id.split('?')[0]!

/** All that a page imports, but for what is fetched later. */
const imported = new Set<string>()
/** What is left of it in the server's programs: a part that stands behind a condition which the server never meets is not. */
const kept = new Set<string>()

/** What the server draws. */
const isDrawn = (id: string) => imported.has(id) && kept.has(id)

/** The server's programs are built before those of the browser. */
const noteDrawn: Plugin = {
  name: 'burn-rate:drawn-by-server',
  apply: 'build',
  applyToEnvironment: ({ name }) => name !== 'client',
  buildEnd() {
    const add = (id: string) => {
      if (imported.has(id)) return
      imported.add(id)
      for (const each of this.getModuleInfo(id)?.importedIds ?? []) add(each)
    }
    for (const id of this.getModuleIds()) if (fileOf(id).endsWith('.astro')) add(id)
  },
  generateBundle(_, bundle) {
    for (const chunk of Object.values(bundle))
      if (chunk.type === 'chunk')
        for (const [id, { renderedLength }] of Object.entries(chunk.modules))
          if (renderedLength > 0) kept.add(id)
  },
}

/**
 * A page links the styles of what the server draws, and Astro would link those of its scripts beside
 * them: the same ones again. So scripts have those alone of what the server does not draw: a dialog, or
 * what is fetched when it is opened; and of the maker of embeds, which one page draws and the others fetch.
 */
const dropTheOthers: Plugin = {
  name: 'burn-rate:styles-once',
  enforce: 'pre',
  apply: 'build',
  applyToEnvironment: ({ name }) => name === 'client',
  resolveId: {
    filter: { id: /\/components\/(?!embed\/).*\.svelte\?.*lang\.css$/ },
    handler: (id) => (isDrawn(fileOf(id)) ? NOTHING : undefined),
  },
  load: (id) => (id === NOTHING ? '' : null),
}

export const stylesOnce: readonly Plugin[] = [noteDrawn, dropTheOthers]
