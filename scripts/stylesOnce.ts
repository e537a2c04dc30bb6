import type { Plugin } from 'vite'

const NOTHING = '\0no-style'

const fileOf = (id: string) => id.split('?')[0]!

/** What the server draws: all that a page imports, but for what is fetched later. */
const drawn = new Set<string>()

/** The server's programs are built before those of the browser. */
const noteDrawn: Plugin = {
  name: 'burn-rate:drawn-by-server',
  apply: 'build',
  applyToEnvironment: ({ name }) => name !== 'client',
  buildEnd() {
    const add = (id: string) => {
      if (drawn.has(id)) return
      drawn.add(id)
      for (const each of this.getModuleInfo(id)?.importedIds ?? []) add(each)
    }
    for (const id of this.getModuleIds()) if (fileOf(id).endsWith('.astro')) add(id)
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
    handler: (id) => (drawn.has(fileOf(id)) ? NOTHING : undefined),
  },
  load: (id) => (id === NOTHING ? '' : null),
}

export const stylesOnce: readonly Plugin[] = [noteDrawn, dropTheOthers]
