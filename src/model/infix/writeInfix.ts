import { LEVELS, type Expression, type Operator } from './parseInfix.ts'

/** How a language writes what differs from infix. */
interface Dialect {
  readonly name: (name: string) => string
  readonly choice: (condition: string, yes: string, no: string) => string
  readonly call: (name: string, values: readonly string[]) => string
  readonly equals: string
}

/** Infix itself. */
export const INFIX: Dialect = {
  name: (name) => name,
  choice: (condition, yes, no) => `IF ${condition} THEN ${yes} ELSE ${no}`,
  call: (name, values) => `${name}(${values.join(', ')})`,
  equals: '=',
}

const CHOICE = -1
const VALUE = LEVELS.length

/** An equation in another language, in the same order of operations, with no bracket that is not needed; a choice within a choice has brackets. */
export function writeInfix(expression: Expression, dialect: Dialect, least = CHOICE): string {
  const within = (part: Expression, level: number) => writeInfix(part, dialect, level)
  const bracketed = (text: string, level: number) => (level < least ? `(${text})` : text)
  switch (expression.kind) {
    case 'number':
      return String(expression.value)
    case 'name':
      return dialect.name(expression.name)
    case 'word':
      return `"${expression.word}"`
    case 'negative':
      return bracketed(`-${within(expression.of, VALUE)}`, VALUE - 1)
    case 'call':
      return dialect.call(
        expression.name,
        expression.values.map((value) => within(value, CHOICE)),
      )
    case 'choice': {
      const { condition, yes, no } = expression
      const [when, then, otherwise] = [condition, yes, no].map((part) => within(part, 0))
      return bracketed(dialect.choice(when!, then!, otherwise!), CHOICE)
    }
    case 'operation': {
      const { operator, left, right } = expression
      const level = levelOf(operator)
      const sign = operator === '=' ? dialect.equals : operator
      return bracketed(`${within(left, level)} ${sign} ${within(right, level + 1)}`, level)
    }
  }
}

const levelOf = (operator: Operator) =>
  LEVELS.findIndex((level) => (level as readonly Operator[]).includes(operator))
