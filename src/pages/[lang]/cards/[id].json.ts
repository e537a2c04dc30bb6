import type { APIRoute } from 'astro'
import { sourceCard } from '../../../components/prose/sourceCard.ts'
import { languages, type Language } from '../../../data/languages.ts'
import { fact, facts } from '../../../data/published.ts'

export function getStaticPaths() {
  return languages.flatMap((lang) =>
    Object.keys(facts).map((id) => ({ params: { lang, id }, props: {} })),
  )
}

/** A published figure's card, fetched when a reader opens it. */
export const GET: APIRoute = ({ params }) =>
  new Response(JSON.stringify(sourceCard(fact(params.id!), params.lang as Language)), {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  })
