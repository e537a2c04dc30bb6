import { generateCode, parseInlineXmileModel, resetState } from '@sdeverywhere/compile'
import { xmileNameOfSeries } from '../../src/model/xmile/names.ts'
import { runGenerated, type GeneratedModel, type SeriesById } from './runGenerated.ts'

/**
 * Compiles an XMILE document to JavaScript with `@sdeverywhere/compile`; `run` gives every series,
 * one value a step. To time the engine, time `run` alone:
 *
 *     const { run } = await compileWithSdeverywhere(xmileOf(scenario))
 *     const series = run()
 */
export async function compileWithSdeverywhere(xmile: string): Promise<{ run(): SeriesById }> {
  const model = (await new Function(sdeverywhereCode(xmile))()()) as GeneratedModel
  return { run: () => runGenerated(model) }
}

/** The JavaScript of an XMILE document: the body of a function that returns an async one, which makes the model. */
export function sdeverywhereCode(xmile: string): string {
  // Its tables of variables are global: a second model without this gives silently wrong numbers.
  resetState()
  // Underscores would make it search each name a second time, and complain.
  const outputVarNames = Object.values(xmileNameOfSeries).map((name) => name.replaceAll('_', ' '))
  const code = generateCode(parseInlineXmileModel(xmile), {
    spec: {
      outputVarNames,
      bundleListing: false,
    },
    operations: ['generateJS'],
    extData: new Map(),
    directData: new Map(),
  })
  return code.replace('export default async function', 'return async function')
}
