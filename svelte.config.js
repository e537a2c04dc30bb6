import { vitePreprocess } from '@sveltejs/vite-plugin-svelte'

export default {
  preprocess: vitePreprocess(),
  compilerOptions: {
    runes: true,
    // Short: the name stands on every element.
    cssHash: ({ hash, css }) => `s${hash(css).slice(0, 4)}`,
  },
}
