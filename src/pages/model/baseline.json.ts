import { baseline } from '../../data/baseline.ts'
import { completeScenario } from '../../model/scenario.ts'

/** The scenario that shells.py takes: every parameter at its best value. */
export const GET = () =>
  new Response(`${JSON.stringify(completeScenario(baseline), null, 1)}\n`, {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  })
