import type { APIRoute } from 'astro'
import { stringsOf } from '../../../components/layout/stringsOf.ts'
import { addressOf } from '../../../components/layout/addressOf.ts'
import { corrections } from '../../../data/corrections.ts'
import { languages, type Language } from '../../../data/languages.ts'

export const getStaticPaths = () => languages.map((lang) => ({ params: { lang } }))

/** The corrections as a JSON Feed (version 1.1). */
export const GET: APIRoute = ({ params, site }) => {
  const language = params.lang as Language
  const page = new URL(addressOf(language, 'corrections/'), site).href
  const feed = {
    version: 'https://jsonfeed.org/version/1.1',
    title: stringsOf(language).newsroom.corrections.title,
    home_page_url: page,
    feed_url: `${page}feed.json`,
    language,
    // Several may stand on one day: an item is named by its place, which stays.
    items: corrections
      .map((each, k) => ({ ...each, id: `${page}#correction-${k + 1}` }))
      .toReversed()
      .map((each) => ({
        id: each.id,
        url: each.id,
        date_published: `${each.date}T00:00:00Z`,
        content_text: each[language],
      })),
  }
  return new Response(`${JSON.stringify(feed, null, 1)}\n`)
}
