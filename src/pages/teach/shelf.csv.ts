import type { APIRoute } from 'astro'
import { shelfTable } from '../../data/lessons/script.ts'

export const GET: APIRoute = () =>
  new Response(shelfTable(), { headers: { 'content-type': 'text/csv; charset=utf-8' } })
