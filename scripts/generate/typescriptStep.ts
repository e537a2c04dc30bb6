import type { Expression } from '../../src/model/infix/parseInfix.ts'
import { INFIX, writeInfix } from '../../src/model/infix/writeInfix.ts'
import type { Group, Statement, StepPlan } from './stepPlan.ts'

/** What a step is called, takes and is about. */
interface StepText {
  readonly name: string
  readonly doc: string
  readonly imports: readonly string[]
  /** Between tables and the end: `columns: RunColumns`. */
  readonly parameters: readonly string[]
  readonly headings: Readonly<Record<number, string>>
}

/** A planned step as a TypeScript function of local variables; not formatted. */
export function typescriptStep(plan: StepPlan, text: StepText): string {
  const tables = new Set(plan.tables)
  const weights = weightsIn([...plan.groups, ...plan.advance])
  const written = (value: Expression, row = 'k', readOnce = plan.readOnce) =>
    writeInfix(shortened(value, weights), {
      name: (name) =>
        tables.has(name) && !readOnce.has(name)
          ? `${localName(name)}Table[${row}]!`
          : localName(name),
      choice: (condition, yes, no) => `${condition} ? ${yes} : ${no}`,
      call: (name, values) => `Math.${name.toLowerCase()}(${values.join(', ')})`,
      equals: '===',
    })
  const statement = ({ name, value }: Statement) => {
    const isTable = value.kind === 'name' && value.name === name
    return `const ${localName(name)} = ${written(value, 'k', isTable ? new Set() : plan.readOnce)}`
  }
  // `x = x + …` as `x += …`
  const change = ({ name, value }: Statement) =>
    `${localName(name)} += ${written(value).slice(`${localName(name)} + `.length)}`
  const group = ({ equation, statements, changes }: Group, i: number, all: readonly Group[]) =>
    [
      ...(all[i - 1]?.equation === equation ? [] : [`// ${equation}. ${text.headings[equation]}`]),
      ...[...statements.map(statement), ...changes.map(change)],
    ].join('\n')
  const taken = (names: readonly string[], suffix: string) =>
    names
      .map((name) => (name.includes('.') ? `'${name}'` : name))
      .map((key, i) => [key, localName(names[i]!) + suffix])
      .map(([key, local]) => (key === local ? key : `${key}: ${local}`))
      .join(', ')
  const columnOf = (id: string) => `${localName(id)}Column`
  const peakOf = (id: string) => `${localName(id)}Peak`

  return `// Made from src/model/equations.ts by \`npm run generate\`: change it there.
${text.imports.join('\n')}

/** ${text.doc} */
export function ${text.name}(tables: Tables, ${text.parameters.join(', ')}): void {
  const { dt, steps } = tables
  const { ${taken(plan.numbers, '')} } = tables.numbers
  const { ${taken(plan.tables, 'Table')} } = tables.rows
  ${lines(plan.constants, statement)}
  ${lines(plan.series, ({ name }) => `const ${columnOf(name)} = columns.${member(name)}`)}
  ${lines(plan.limits, ({ name }) => `const ${columnOf(name)} = limits.${name === 'ukraine.limit' ? 'ukraine' : name}`)}

  // Start
  ${lines(plan.start, ({ name, value }) => `let ${localName(name)} = ${written(value, '0', new Set())}`)}
  ${lines(plan.peaks, ({ name }) => `let ${peakOf(name)} = -1\nlet ${peakOf(name)}Row = 0`)}

  for (let k = 0; ; k++) {
    ${plan.groups.map(group).join('\n\n')}

    ${lines([...plan.series, ...plan.limits], ({ name, value }) => `${columnOf(name)}[k] = ${written(value)}`)}
    ${lines(plan.peaks, ({ name, value }) => `if (${written(value)} > ${peakOf(name)}) {\n${peakOf(name)} = ${written(value)}\n${peakOf(name)}Row = k\n}`)}
    if (k === steps) break

    ${plan.advance.map(group).join('\n\n')}
  }

  ${lines(plan.last, ({ name, value }) => `totals.${member(name)} = ${written(value)}`)}
  ${lines(plan.peaks, ({ name }) => `totals.${member(name)}Peak = ${peakOf(name)}\ntotals.${member(name)}PeakRow = ${peakOf(name)}Row`)}
}
`
}

const lines = <Each>(all: readonly Each[], line: (each: Each) => string) => all.map(line).join('\n')

/**
 * Without what a weight of 0 takes away: (1 − w) × a + w × b is a, and a + … × w × … is a, where w is
 * the weight of such a blend. Hardly anybody buys jointly; an ensemble without this takes a tenth longer.
 */
function shortened(value: Expression, weights: ReadonlySet<string>): Expression {
  if (value.kind !== 'operation' || value.operator !== '+') return value
  const weight = factorsOf(value.right).find(
    (each) => each.kind === 'name' && weights.has(each.name),
  )
  if (weight?.kind !== 'name') return value
  const condition: Expression = {
    kind: 'operation',
    operator: '=',
    left: weight,
    right: { kind: 'number', value: 0 },
  }
  const [rest, whole] = factorsOf(value.left)
  const yes = whole && isRestOf(rest!, weight.name) ? whole : value.left
  return { kind: 'choice', condition, yes, no: value }
}

/** The weights of the blends among some statements. */
function weightsIn(groups: readonly Group[]): Set<string> {
  return new Set(
    groups
      .flatMap(({ statements }) => statements)
      .flatMap(({ value }) => {
        if (value.kind !== 'operation' || value.operator !== '+') return []
        const [weight] = factorsOf(value.right)
        const [rest, whole] = factorsOf(value.left)
        return weight?.kind === 'name' && whole && isRestOf(rest!, weight.name) ? weight.name : []
      }),
  )
}

const isRestOf = (value: Expression, weight: string) => writeInfix(value, INFIX) === `1 - ${weight}`

const factorsOf = (value: Expression): Expression[] =>
  value.kind === 'operation' && value.operator === '*'
    ? [...factorsOf(value.left), value.right]
    : [value]

/** `us.ownUse` → `usOwnUse` */
const localName = (name: string) =>
  name.replace(/\.(.)/g, (_, letter: string) => letter.toUpperCase())

/** Where a series stands in columns and totals. */
const member = (id: string) =>
  /^(us|europe)\./.test(id) ? id : /\./.test(id) ? `shared['${id}']` : `shared.${id}`
