import { baseline } from '../../data/baseline.ts'
import { completeScenario } from '../../model/scenario.ts'
import { xmileOf } from '../../model/xmile/xmileOf.ts'

export const GET = () =>
  new Response(xmileOf(completeScenario(baseline)), {
    headers: { 'Content-Type': 'application/xml; charset=utf-8' },
  })
