import mdx from '@astrojs/mdx'
import svelte from '@astrojs/svelte'
import { defineConfig } from 'astro/config'
import { fileURLToPath } from 'node:url'
import { noteShipped, writeShipped } from './scripts/shippedPackages.ts'
import { stylesOnce } from './scripts/stylesOnce.ts'

const { SITE_URL, BASE_PATH, OUT_DIR, CACHE_DIR } = process.env
const cacheDir = CACHE_DIR ?? './node_modules/.astro'

/** What is shipped is told to the build that lists the licences. */
const tellShipped = {
  name: 'burn-rate:tell-shipped',
  hooks: { 'astro:build:done': ({ dir }) => writeShipped(fileURLToPath(dir)) },
}

export default defineConfig({
  site: SITE_URL ?? 'http://localhost:4321',
  base: BASE_PATH ?? '/',
  // Tests build beside a running `npm start`: their own folder, their own caches.
  outDir: OUT_DIR ?? './dist',
  cacheDir,
  vite: {
    cacheDir: `${cacheDir}/vite`,
    plugins: [...stylesOnce, noteShipped()],
    worker: { plugins: () => [noteShipped()] },
  },

  output: 'static',
  trailingSlash: 'always',
  compressHTML: true,
  prefetch: false,
  integrations: [svelte(), mdx(), tellShipped],
  i18n: {
    locales: ['en', 'fr'],
    defaultLocale: 'en',
    routing: { prefixDefaultLocale: true, redirectToDefaultLocale: false },
  },
  // The highlighter writes style attributes, and no page shows code.
  markdown: { syntaxHighlight: false },
  build: {
    format: 'directory',
    // Styles of components inside MDX would be inlined without a hash, and the policy blocks them.
    inlineStylesheets: 'never',
  },
  security: {
    // The hashes of each page's own inline scripts. What holds for every file is in public/_headers.
    csp: {
      directives: [
        "default-src 'none'",
        "img-src 'self' data: blob:",
        "font-src 'self'",
        "connect-src 'self'",
        "worker-src 'self' blob:",
        "manifest-src 'self'",
        "frame-src 'self'",
        "base-uri 'self'",
        "form-action 'self'",
      ],
      scriptDirective: { resources: ["'self'"] },
      styleDirective: {
        // Positions written by the server (a tick at 40 % of a track) are style attributes.
        resources: [
          { resource: "'self'", kind: 'element' },
          { resource: "'unsafe-inline'", kind: 'attribute' },
        ],
      },
    },
  },
  devToolbar: { enabled: false },
})
