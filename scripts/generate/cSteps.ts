import type { Expression } from '../../src/model/infix/parseInfix.ts'
import { writeInfix } from '../../src/model/infix/writeInfix.ts'
import { xmileName } from '../../src/model/xmile/names.ts'
import { givenNumbers, givenTables } from './checkedRows.ts'
import type { Group, Statement, StepPlan } from './stepPlan.ts'

type Headings = Readonly<Record<number, string>>

/** Planned steps as C functions, by what each steps: numbers and tables are read by their places, columns written by theirs. */
export function cSteps(plans: Readonly<Record<string, StepPlan>>, headings: Headings): string {
  return `/* Made from src/model/equations.ts by \`npm run generate\`: change it there. */

/* The order of the numbers, and of the tables, which have one value a row. */
${places('', givenNumbers, 'numbers')}
${places('', givenTables, 'tables')}

typedef struct { double most; int row; } Peak;

static inline double least(double a, double b) { return a < b ? a : b; }
static inline double most(double a, double b) { return a > b ? a : b; }

${Object.entries(plans)
  .map(([name, plan]) => cStep(name, plan, headings))
  .join('\n')}`
}

function cStep(what: string, plan: StepPlan, headings: Headings): string {
  const tables = new Set(plan.tables)
  const written = (value: Expression, row = 'k', readOnce = plan.readOnce) =>
    writeInfix(value, {
      name: (name) =>
        tables.has(name) && !readOnce.has(name)
          ? `${xmileName(name)}_table[${row}]`
          : xmileName(name),
      choice: (condition, yes, no) => `${condition} ? ${yes} : ${no}`,
      call: (name, values) =>
        values.reduceRight(
          (rest, value) => `${name === 'MIN' ? 'least' : 'most'}(${value}, ${rest})`,
        ),
      equals: '==',
    })
  const statement = ({ name, value }: Statement) => {
    const isTable = value.kind === 'name' && value.name === name
    const text = written(value, 'k', isTable ? new Set() : plan.readOnce)
    return `const double ${xmileName(name)} = ${text};`
  }
  const change = ({ name, value }: Statement) =>
    `${xmileName(name)} += ${written(value).slice(`${xmileName(name)} + `.length)};`
  const group = ({ equation, statements, changes }: Group, i: number, all: readonly Group[]) =>
    [
      ...(all[i - 1]?.equation === equation ? [] : [`/* ${equation}. ${headings[equation]} */`]),
      ...[...statements.map(statement), ...changes.map(change)],
    ].join('\n    ')
  const lines = <Each>(
    all: readonly Each[],
    line: (each: Each, i: number) => string,
    inset = '  ',
  ) => all.map((each, i) => `${inset}${line(each, i)}\n`).join('')
  const columnOf = (name: string) => `${xmileName(name)}_column`
  const columns = [
    ...plan.series.map(
      ({ name }) => `double *${columnOf(name)} = columns[${placeOf(`${what}_${name}`)}];`,
    ),
    ...plan.limits.map(({ name }, i) => `uint8_t *${columnOf(name)} = limits[${i}];`),
  ]
  const isMember = plan.last.length > 0
  const rest = isMember ? 'double *last, Peak *peaks' : 'uint8_t *const *limits'

  return `/* What step_${what} records: the columns, and what the last row comes to. */
${places(`${what}_`, names(plan.series), `${what}_series`)}
${isMember ? `${places(`${what}_last_`, names(plan.last), `${what}_lasts`)}\n` : ''}
static void step_${what}(const double *numbers, double *const *tables, double dt, int steps, double *const *columns, ${rest}) {
${lines(plan.constants, statement)}${lines(plan.numbers, (name) => `const double ${xmileName(name)} = numbers[${placeOf(name)}];`)}${lines(plan.tables, (name) => `const double *${xmileName(name)}_table = tables[${placeOf(name)}];`)}${lines(columns, (line) => line)}
  /* Start */
${lines(plan.start, ({ name, value }) => `double ${xmileName(name)} = ${written(value, '0', new Set())};`)}${lines(plan.peaks, (_, i) => `peaks[${i}] = (Peak){-1, 0};`)}
  for (int k = 0;; k++) {
    ${plan.groups.map(group).join('\n\n    ')}

${lines([...plan.series, ...plan.limits], ({ name, value }) => `${columnOf(name)}[k] = ${written(value)};`, '    ')}${lines(plan.peaks, ({ name, value }, i) => `if (${written(value)} > peaks[${i}].most) peaks[${i}] = (Peak){${written(value)}, k}; /* ${name} */`, '    ')}    if (k == steps) break;

    ${plan.advance.map(group).join('\n\n    ')}
  }
${lines(plan.last, ({ name, value }, i) => `last[${i}] = ${written(value)}; /* ${name} */`)}}
`
}

const names = (statements: readonly Statement[]) => statements.map(({ name }) => name)

/** A name as that of a place in an array. */
const placeOf = (name: string) => xmileName(name).toUpperCase()

function places(prefix: string, all: readonly string[], count: string): string {
  const list = [...all.map((name) => prefix + name), count].map(placeOf)
  return `enum {\n  ${list.join(', ')} };`.replace(/(.{1,96}[,;])(\s|$)/g, '$1\n  ').trimEnd()
}
