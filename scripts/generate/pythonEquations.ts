import { SERIES } from '../../src/model/columns.ts'
import { INFIX, writeInfix } from '../../src/model/infix/writeInfix.ts'
import { variableOfSeries } from '../../src/model/variableOfSeries.ts'
import type { Row } from './checkedRows.ts'
import { rowsReadBy } from './rowsReadBy.ts'

const BEGIN = '# Made from the table of equations by `npm run generate`: begin\n'
const END = '# Made from the table of equations: end\n'

/**
 * The Python file with its equations made anew between two marked lines. A producer's stand once, in
 * a loop over `us` and `europe`; what is shared and has no owner in its name belongs to `m`.
 */
export function pythonEquations(
  file: string,
  rows: ReadonlyMap<string, Row>,
  headings: Readonly<Record<number, string>>,
): string {
  const parts = [file.indexOf(BEGIN), file.indexOf(END)] as const
  if (parts[0] < 0 || parts[1] < parts[0])
    throw new Error('public/model/shells.py has no lines to write its equations between.')
  const [before, after] = [file.slice(0, parts[0]), file.slice(parts[1])]

  const instances = [...rows.values()].map(({ instance }) => instance)
  const variables = SERIES.map((id) => [id, variableOfSeries(instances, id)] as const)
  const needed = rowsReadBy(
    rows,
    variables.map(([, name]) => name),
    'always',
  )
  const ofKind = (...kinds: string[]) =>
    [...rows.values()].filter(
      ({ instance: { name, kind } }) => needed.has(name) && kinds.includes(kind),
    )
  const assigned = ({ instance, value }: Row) =>
    `${pythonName(instance.name)} = ${writeInfix(value, PYTHON)}`
  const changed = ({ instance, flows }: Row) => {
    const sum = flows.map(({ name, sign }, i) => (i > 0 ? ` ${sign} ` : '') + pythonName(name))
    const change = flows.length > 1 ? `(${sum.join('')})` : sum.join('')
    return `${pythonName(instance.name)} += dt * ${change}`
  }
  const block = (list: readonly Row[], line: (row: Row) => string, heading = '') => {
    const own = list.filter(({ instance }) => instance.owner === 'us').map(line)
    const shared = list.filter(({ instance }) => instance.owner === null).map(line)
    return [
      ...(heading ? [`# ${heading}`] : []),
      ...shared,
      ...(own.length > 0 ? ['for b in us, europe:'] : []),
      ...own.map((text) => `    ${text.replace(/\bus\./g, 'b.')}`),
    ]
  }
  const equation = ({ instance }: Row) => instance.equation
  const day = ofKind('aux', 'flow')
  const numbers = [...new Set(day.map(equation))]

  const body = [
    `SERIES = {\n    ${variables.map(([id, name]) => `'${id}': '${pythonName(name)}'`).join(', ')}}`.replace(
      /(.{1,110},)( |$)/g,
      '$1\n    ',
    ),
    define('start(us, europe, ukraine, m)', 'The stocks at the start.', [
      ...block(ofKind('constant'), assigned),
      ...block(ofKind('stock'), assigned),
    ]),
    define(
      'flows(us, europe, ukraine, m)',
      'What follows from the stocks and inputs of a day.',
      numbers.flatMap((number) =>
        block(
          day.filter((row) => equation(row) === number),
          assigned,
          `${number}. ${headings[number]}`,
        ),
      ),
    ),
    define(
      'advance(us, europe, ukraine, m, dt)',
      'The stocks a step later.',
      block(ofKind('stock'), changed),
    ),
  ]
  return `${before}${BEGIN}${body.join('\n\n\n')}\n${after}`
}

const pythonName = (name: string) => (name.includes('.') ? name : `m.${name}`)

const PYTHON = {
  ...INFIX,
  name: pythonName,
  choice: (condition: string, yes: string, no: string) => `${yes} if ${condition} else ${no}`,
  call: (name: string, values: readonly string[]) => `${name.toLowerCase()}(${values.join(', ')})`,
  equals: '==',
}

const define = (signature: string, doc: string, lines: readonly string[]) =>
  [`def ${signature}:`, `    """${doc}"""`, ...lines.map((line) => `    ${line}`)].join('\n')
