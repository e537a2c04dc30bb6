import type { Plugin } from 'vite'

const NOTHING = '\0no-style'

/**
 * A page links the styles of what the server draws, and Astro would link those of its scripts beside
 * them: the same ones again. So scripts have none, but for what they alone draw, the dialog on embedding.
 */
export const stylesOnce: Plugin = {
  name: 'burn-rate:styles-once',
  enforce: 'pre',
  apply: 'build',
  applyToEnvironment: ({ name }) => name === 'client',
  resolveId: {
    filter: { id: /\/components\/(?!embed\/).*\.svelte\?.*lang\.css$/ },
    handler: () => NOTHING,
  },
  load: (id) => (id === NOTHING ? '' : null),
}
