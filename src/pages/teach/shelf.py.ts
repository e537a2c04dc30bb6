import type { APIRoute } from 'astro'
import { SHELF_SCRIPT } from '../../data/lessons/script.ts'

export const GET: APIRoute = () =>
  new Response(SHELF_SCRIPT, { headers: { 'content-type': 'text/x-python; charset=utf-8' } })
