import type { APIRoute } from 'astro'
import { baseOf } from '../components/layout/addressOf.ts'

export const GET: APIRoute = ({ site }) =>
  new Response(
    `User-agent: *\nAllow: /\n\nSitemap: ${new URL(`${baseOf()}/sitemap.xml`, site).href}\n`,
  )
