import type { APIRoute } from 'astro'
import { addressOf } from '../../components/layout/addressOf.ts'
import { xlsxOf } from '../../components/method/spreadsheet/xlsxOf.ts'
import { baseline } from '../../data/baseline.ts'
import { completeScenario } from '../../model/scenario.ts'

export const GET: APIRoute = async ({ site }) => {
  const link = new URL(addressOf('en', 'method/'), site).href
  const bytes = await xlsxOf(completeScenario(baseline), { link })
  return new Response(Uint8Array.from(bytes), {
    headers: {
      'Content-Type': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    },
  })
}
