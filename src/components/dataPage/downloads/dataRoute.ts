import type { APIRoute } from 'astro'
import { baseOf } from '../../layout/addressOf.ts'
import { dataFiles } from './dataFiles.ts'
import { DOWNLOADS } from './downloads.ts'

/** Serves the downloads whose names end with an extension: a route without one would end with a slash. */
export function dataRoute(extension: string) {
  const names = Object.values(DOWNLOADS)
    .filter((file) => file.endsWith(extension))
    .map((file) => file.slice(0, -extension.length))
  const GET: APIRoute = ({ params, site }) => {
    const files = dataFiles(new URL(`${baseOf()}/`, site).href)
    return new Response(Uint8Array.from(files.get(`${params.name}${extension}`)!))
  }
  return { getStaticPaths: () => names.map((name) => ({ params: { name } })), GET }
}
