import { baseline } from '../../data/baseline.ts'
import { completeScenario } from '../scenario.ts'
import { parseInfix, type Expression } from '../infix/parseInfix.ts'
import type { ModelVariable } from './modelVariable.ts'
import { modelVariables } from './modelVariables.ts'

/** Powers of base units: rounds/month is { rounds: 1, months: −1 }. */
type Unit = Readonly<Record<string, number>>

/** Zero is zero in any unit. */
const ANY = 'any'
type Found = Unit | typeof ANY

const NONE: Unit = {}
const DAYS: Unit = { days: 1 }
const BASES: Readonly<Record<string, string>> = {
  round: 'rounds',
  month: 'months',
  day: 'days',
  year: 'years',
  gun: 'guns',
  EUR: 'EUR',
}
const DIMENSIONLESS = ['share', 'ratio', '1']

/** A variable whose equation does not come to its unit. */
interface UnitFault {
  readonly variable: string
  readonly expected: string
  readonly found: string
  readonly sentence: string
}

/**
 * Infers the unit of every equation from the declared units of what it reads, and compares it with
 * the declared one; by default over the baseline. Nothing is converted unasked: twelve months a
 * year and 30.4375 days a month are variables with units of their own.
 */
export function checkUnits(
  variables: readonly ModelVariable[] = modelVariables(completeScenario(baseline)),
): UnitFault[] {
  const byName = new Map(variables.map((variable) => [variable.name, variable]))
  return variables.flatMap((variable) => faultsOf(variable, byName))
}

function faultsOf(variable: ModelVariable, byName: ReadonlyMap<string, ModelVariable>) {
  const { name, kind, eqn, unit, data, inflows = [], outflows = [] } = variable
  const faults: UnitFault[] = []
  const compare = (what: string, declared: string, found: () => Found) => {
    const clash = clashOf(() => same(parseUnit(declared), found(), ''))
    if (clash) faults.push({ variable: name, ...clash, sentence: sentence(what, clash) })
  }

  const unitOf = (read: string) => unitOfName(read, byName)
  if (data || kind === 'gf') compare(name, unit, () => parseUnit(unit))
  else compare(`${name} = ${eqn}`, unit, () => infer(parseInfix(eqn), unitOf))
  for (const flow of [...inflows, ...outflows])
    compare(`${name}, with the flow ${flow}`, unit, () => times(unitOf(flow), DAYS, 1))
  return faults
}

function sentence(what: string, { expected, found }: { expected: string; found: string }): string {
  return `Units: ${what}: expected ${expected}, found ${found}.`
}

function unitOfName(name: string, byName: ReadonlyMap<string, ModelVariable>): Unit {
  if (name === 'TIME') return DAYS
  const variable = byName.get(name)
  if (!variable) throw new Clash(`a variable ${name}`, 'none')
  return parseUnit(variable.unit)
}

function infer(expression: Expression, unitOf: (name: string) => Unit): Found {
  const inferred = (part: Expression) => infer(part, unitOf)
  switch (expression.kind) {
    case 'number':
      return expression.value === 0 ? ANY : NONE
    case 'name':
      return unitOf(expression.name)
    case 'word':
      throw new Clash('a number', `"${expression.word}"`)
    case 'negative':
      return inferred(expression.of)
    case 'choice':
      inferred(expression.condition)
      return same(inferred(expression.yes), inferred(expression.no), 'the branches of IF')
    case 'operation': {
      const [left, right] = [inferred(expression.left), inferred(expression.right)]
      if (expression.operator === '*') return times(left, right, 1)
      if (expression.operator === '/') return times(left, right, -1)
      return same(left, right, `the sides of ${expression.operator}`)
    }
    case 'call':
      return inferCall(expression.name, expression.values.map(inferred), unitOf)
  }
}

function inferCall(name: string, values: readonly Found[], unitOf: (name: string) => Unit): Found {
  const [first = NONE] = values
  if (name === 'MIN' || name === 'MAX')
    return values.reduce((unit, value) => same(unit, value, `the values of ${name}`))
  if (name === 'INT') return same(NONE, first, 'the value of INT')
  same(DAYS, first, `the day at which ${name} is read`)
  return unitOf(name)
}

/** The one unit that both are; `where` is empty for the whole equation. */
function same(expected: Found, found: Found, where: string): Found {
  if (expected === ANY) return found
  if (found === ANY) return expected
  const [left, right] = [written(expected), written(found)]
  if (left !== right) throw new Clash(left, where ? `${right} (${where})` : right)
  return expected
}

function times(left: Found, right: Found, power: 1 | -1): Found {
  if (left === ANY || right === ANY) return ANY
  const product: Record<string, number> = { ...left }
  for (const [base, exponent] of Object.entries(right))
    product[base] = (product[base] ?? 0) + power * exponent
  return product
}

function parseUnit(text: string): Unit {
  return text
    .split('/')
    .map(parseBase)
    .reduce((unit, base) => times(unit, base, -1) as Unit)
}

function parseBase(word: string): Unit {
  if (DIMENSIONLESS.includes(word)) return NONE
  const base = BASES[word] ?? Object.values(BASES).find((plural) => plural === word)
  if (!base) throw new Clash('a known unit', `"${word}"`)
  return { [base]: 1 }
}

function written(unit: Unit): string {
  const bases = Object.entries(unit)
    .filter(([, exponent]) => exponent !== 0)
    .sort(([a], [b]) => (a < b ? -1 : 1))
  const side = (sign: 1 | -1) =>
    bases.flatMap(([base, exponent]) => Array<string>(Math.max(0, sign * exponent)).fill(base))
  const [above, below] = [side(1), side(-1)]
  return [above.join(' × ') || '1', ...below].join(' / ')
}

class Clash extends Error {
  readonly expected: string
  readonly found: string

  constructor(expected: string, found: string) {
    super(`expected ${expected}, found ${found}`)
    this.expected = expected
    this.found = found
  }
}

function clashOf(check: () => void): Pick<UnitFault, 'expected' | 'found'> | undefined {
  try {
    check()
    return undefined
  } catch (clash) {
    if (clash instanceof Clash) return { expected: clash.expected, found: clash.found }
    throw clash
  }
}
