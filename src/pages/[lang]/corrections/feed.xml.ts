import type { APIRoute } from 'astro'
import { addressOf } from '../../../components/layout/addressOf.ts'
import { stringsOf } from '../../../components/layout/stringsOf.ts'
import { corrections } from '../../../data/corrections.ts'
import { languages, type Language } from '../../../data/languages.ts'
import { site } from '../../../data/site.ts'
import { escaped } from '../../../data/strings/escaped.ts'
import { versions } from '../../../data/versions.ts'

export const getStaticPaths = () => languages.map((lang) => ({ params: { lang } }))

const at = (date: string) => `<updated>${date}T00:00:00Z</updated>`

/** The corrections as an Atom feed, newest at the top. */
export const GET: APIRoute = ({ params, site: origin }) => {
  const language = params.lang as Language
  const { newsroom, story } = stringsOf(language)
  const page = new URL(addressOf(language, 'corrections/'), origin).href
  const entries = corrections.map((each, k) => {
    const address = `${page}#correction-${k + 1}`
    return [
      '<entry>',
      `<id>${address}</id>`,
      `<title>${each.date}</title>`,
      `<link href="${address}"/>`,
      at(each.date),
      `<summary>${escaped(each[language])}</summary>`,
      '</entry>',
    ].join('')
  })
  const latest = [versions.data, ...corrections.map(({ date }) => date)].toSorted().at(-1)!
  return new Response(
    [
      '<?xml version="1.0" encoding="UTF-8"?>\n',
      `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${language}">`,
      `<id>${page}</id>`,
      `<title>${escaped(newsroom.corrections.title)} – ${escaped(story.site.name)}</title>`,
      `<link href="${page}"/>`,
      `<link rel="self" href="${page}feed.xml"/>`,
      `<author><name>${escaped(site.publisher ?? story.site.name)}</name></author>`,
      at(latest),
      ...entries.toReversed(),
      '</feed>\n',
    ].join(''),
    { headers: { 'content-type': 'application/atom+xml' } },
  )
}
