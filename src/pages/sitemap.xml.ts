import type { APIRoute } from 'astro'
import { addressOf } from '../components/layout/addressOf.ts'
import { languages } from '../data/languages.ts'
import { PAPERS } from '../data/lessons/lessons.ts'
import { versions } from '../data/versions.ts'

/** The pages of files of their own; those that ask not to be found are left out. */
const ownFiles = Object.entries(
  import.meta.glob<string>('./\\[lang\\]/**/*.astro', {
    eager: true,
    query: '?raw',
    import: 'default',
  }),
)
  .filter(([path, source]) => !path.slice(8).includes('[') && !source.includes('"noindex"'))
  .map(([path]) => path.replace('./[lang]/', '').replace(/(index)?\.astro$/, ''))
  .map((path) => (path === '' || path.endsWith('/') ? path : `${path}/`))

/** The pages that each language has. */
const pages = [...ownFiles, ...PAPERS.map(({ path }) => `teach/${path}`)]

export const GET: APIRoute = ({ site }) => {
  const absolute = (path: string) => new URL(path, site).href
  const entry = (language: (typeof languages)[number], path: string) =>
    [
      '<url>',
      `<loc>${absolute(addressOf(language, path))}</loc>`,
      `<lastmod>${versions.data}</lastmod>`,
      ...languages.map(
        (each) =>
          `<xhtml:link rel="alternate" hreflang="${each}" href="${absolute(addressOf(each, path))}"/>`,
      ),
      '</url>',
    ].join('')
  const entries = pages.flatMap((path) => languages.map((language) => entry(language, path)))
  return new Response(
    `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">${entries.join('')}</urlset>\n`,
    { headers: { 'content-type': 'application/xml' } },
  )
}
