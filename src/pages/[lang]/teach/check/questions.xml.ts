import type { APIRoute } from 'astro'
import { addressOf } from '../../../../components/layout/addressOf.ts'
import { stringsOf } from '../../../../components/layout/stringsOf.ts'
import { moodleXml } from '../../../../components/teach/check/moodleXml.ts'
import { languages, type Language } from '../../../../data/languages.ts'

export const getStaticPaths = () => languages.map((lang) => ({ params: { lang } }))

/** The check's questions as a bank for Moodle. */
export const GET: APIRoute = ({ params, site }) => {
  const language = params.lang as Language
  const page = new URL(addressOf(language, 'teach/check/'), site).href
  const { teachCheck: strings } = stringsOf(language)
  return new Response(moodleXml({ strings, language, page }))
}
