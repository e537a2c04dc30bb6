import type { APIRoute } from 'astro'
import { addressOf } from '../../components/layout/addressOf.ts'
import { chaptersIn } from '../../components/layout/chapters.ts'
import { stringsOf } from '../../components/layout/stringsOf.ts'
import { languages, type Language } from '../../data/languages.ts'
import { site } from '../../data/site.ts'
import { escaped } from '../../data/strings/escaped.ts'
import { versions } from '../../data/versions.ts'

export function getStaticPaths() {
  return languages.map((lang) => ({ params: { lang } }))
}

/** The story's chapters as an Atom feed; all carry the date of the figures. */
export const GET: APIRoute = ({ params, site: origin }) => {
  const language = params.lang as Language
  const { story } = stringsOf(language)
  const home = new URL(addressOf(language, ''), origin).href
  const updated = `<updated>${versions.data}T00:00:00Z</updated>`
  const entries = chaptersIn(language).map(({ frontmatter: { id, title, claim } }) =>
    [
      '<entry>',
      `<id>${home}#${id}</id>`,
      `<title>${escaped(title)}</title>`,
      `<link href="${home}#${id}"/>`,
      updated,
      `<summary>${escaped(claim)}</summary>`,
      '</entry>',
    ].join(''),
  )
  return new Response(
    [
      '<?xml version="1.0" encoding="UTF-8"?>\n',
      `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${language}">`,
      `<id>${home}</id>`,
      `<title>${escaped(story.page.title)}</title>`,
      `<subtitle>${escaped(story.page.description)}</subtitle>`,
      `<link href="${home}"/>`,
      `<link rel="self" href="${home}feed.xml"/>`,
      `<author><name>${escaped(site.publisher ?? story.site.name)}</name></author>`,
      `<rights>${escaped(story.footer.licence)}</rights>`,
      updated,
      ...entries,
      '</feed>\n',
    ].join(''),
    { headers: { 'content-type': 'application/atom+xml' } },
  )
}
