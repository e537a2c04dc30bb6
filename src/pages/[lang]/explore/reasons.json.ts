import type { APIRoute } from 'astro'
import { languages, type Language } from '../../../data/languages.ts'
import { assumptions } from '../../../data/published.ts'

export function getStaticPaths() {
  return languages.map((lang) => ({ params: { lang } }))
}

/** Why each number of the model is what it is, where no figure gives it: fetched when a reader asks. */
export const GET: APIRoute = ({ params }) =>
  new Response(
    JSON.stringify(
      Object.fromEntries(
        Object.entries(assumptions).map(([id, words]) => [id, words[params.lang as Language]]),
      ),
    ),
    { headers: { 'Content-Type': 'application/json; charset=utf-8' } },
  )
