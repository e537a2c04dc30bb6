import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import prettier from 'prettier'
import { SERIES } from '../../src/model/columns.ts'
import { equations } from '../../src/model/equations.ts'
import { LIMITS } from '../../src/model/limits.ts'
import { PRODUCERS } from '../../src/model/producers.ts'
import { checkedRows } from './checkedRows.ts'
import { cSteps } from './cSteps.ts'
import { pythonEquations } from './pythonEquations.ts'
import { planStep, type Wanted } from './stepPlan.ts'
import { typescriptInputs } from './typescriptInputs.ts'
import { typescriptStep } from './typescriptStep.ts'

const OF_RUN: Wanted = { series: SERIES, limits: LIMITS, last: [], peaks: [] }

/** The few series of a member that bands and outcomes are read from. */
const OF_MEMBER: Wanted = {
  series: [
    ...PRODUCERS.flatMap((b) =>
      (['releasable', 'exports', 'drawdown', 'production'] as const).map(
        (name) => `${b}.${name}` as const,
      ),
    ),
    'ukraine.fired',
    'ukraine.stock',
  ],
  limits: [],
  last: [
    ...PRODUCERS.flatMap((b) => [`${b}.delivered`, `${b}.signedValue`] as const),
    'ukraine.firedTotal',
    'ukraine.shortfall',
  ],
  peaks: PRODUCERS.map((b) => `${b}.leadTime` as const),
}

/** Each generated file with its text. */
export async function generatedFiles(): Promise<[name: string, text: string][]> {
  const rows = checkedRows(equations)
  const { headings } = equations
  const typescript = (text: string) =>
    prettier.format(text, { parser: 'typescript', semi: false, singleQuote: true, printWidth: 100 })
  return [
    ['src/model/generated/inputs.ts', await typescript(typescriptInputs())],
    [
      'src/model/generated/stepRun.ts',
      await typescript(
        typescriptStep(planStep(rows, OF_RUN), {
          name: 'stepRun',
          doc: 'Steps the model through its tables, recording every series and what binds in each row.',
          imports: [
            "import type { RunColumns } from '../columns.ts'",
            "import type { LimitColumns } from '../limits.ts'",
            "import type { Tables } from '../tables.ts'",
          ],
          parameters: ['columns: RunColumns', 'limits: LimitColumns'],
          headings,
        }),
      ),
    ],
    [
      'src/model/generated/stepMember.ts',
      await typescript(
        typescriptStep(planStep(rows, OF_MEMBER), {
          name: 'stepMember',
          doc: 'Steps a member of an ensemble, recording only what bands and outcomes are read from.',
          imports: [
            "import type { MemberColumns } from '../ensemble/memberColumns.ts'",
            "import type { MemberTotals } from '../ensemble/memberTotals.ts'",
            "import type { Tables } from '../tables.ts'",
          ],
          parameters: ['columns: MemberColumns', 'totals: MemberTotals'],
          headings,
        }),
      ),
    ],
    [
      'bench/generated/steps.h',
      cSteps({ run: planStep(rows, OF_RUN), member: planStep(rows, OF_MEMBER) }, headings),
    ],
    [PYTHON_FILE, pythonEquations(readFileSync(pathOf(PYTHON_FILE), 'utf8'), rows, headings)],
  ]
}

const PYTHON_FILE = 'public/model/shells.py'

/** Where a file of the project stands. */
export function pathOf(name: string): string {
  return fileURLToPath(new URL(`../../${name}`, import.meta.url))
}
