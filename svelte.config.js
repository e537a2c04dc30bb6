import { vitePreprocess } from '@sveltejs/vite-plugin-svelte'

export default {
  preprocess: vitePreprocess(),
  compilerOptions: {
    runes: true,
    // Short: the name stands on every element. No other class begins with a capital (scripts/visitPages.ts).
    cssHash: ({ hash, css }) => `S${hash(css).slice(0, 4)}`,
  },
}
