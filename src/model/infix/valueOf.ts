import type { Expression } from './parseInfix.ts'

/** What an equation without words comes to, where `read` knows what its names are. Comparisons are 1 or 0. */
export function valueOf(expression: Expression, read: (name: string) => number): number {
  const within = (part: Expression) => valueOf(part, read)
  switch (expression.kind) {
    case 'number':
      return expression.value
    case 'name':
      return read(expression.name)
    case 'word':
      throw new Error(`"${expression.word}" is no number.`)
    case 'negative':
      return -within(expression.of)
    case 'choice':
      return within(within(expression.condition) === 0 ? expression.no : expression.yes)
    case 'call':
      return called(expression.name, expression.values.map(within))
    case 'operation': {
      const [left, right] = [within(expression.left), within(expression.right)]
      switch (expression.operator) {
        case '+':
          return left + right
        case '-':
          return left - right
        case '*':
          return left * right
        case '/':
          return left / right
        case '<':
          return Number(left < right)
        case '>':
          return Number(left > right)
        case '<=':
          return Number(left <= right)
        case '>=':
          return Number(left >= right)
        case '=':
          return Number(left === right)
      }
    }
  }
}

function called(name: string, values: readonly number[]): number {
  if (name === 'MIN') return Math.min(...values)
  if (name === 'MAX') return Math.max(...values)
  if (name === 'INT') return Math.floor(values[0]!)
  throw new Error(`"${name}" is no function of the equations.`)
}
