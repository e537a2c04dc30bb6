import type { Expression } from './parseInfix.ts'

/** The same equation with something else in place of each name. */
export function mapNames(expression: Expression, put: (name: string) => Expression): Expression {
  const within = (part: Expression) => mapNames(part, put)
  switch (expression.kind) {
    case 'number':
    case 'word':
      return expression
    case 'name':
      return put(expression.name)
    case 'negative':
      return { ...expression, of: within(expression.of) }
    case 'operation':
      return { ...expression, left: within(expression.left), right: within(expression.right) }
    case 'call':
      return { ...expression, values: expression.values.map(within) }
    case 'choice':
      return {
        ...expression,
        condition: within(expression.condition),
        yes: within(expression.yes),
        no: within(expression.no),
      }
  }
}

/** The names that an equation reads, each time it reads them. */
export function namesIn(expression: Expression): string[] {
  const names: string[] = []
  mapNames(expression, (name) => {
    names.push(name)
    return { kind: 'name', name }
  })
  return names
}
