/** An equation as a tree. */
export type Expression =
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'name'; readonly name: string }
  | { readonly kind: 'word'; readonly word: string }
  | { readonly kind: 'negative'; readonly of: Expression }
  | {
      readonly kind: 'operation'
      readonly operator: Operator
      readonly left: Expression
      readonly right: Expression
    }
  | { readonly kind: 'call'; readonly name: string; readonly values: readonly Expression[] }
  | {
      readonly kind: 'choice'
      readonly condition: Expression
      readonly yes: Expression
      readonly no: Expression
    }

/** Operators from the loosest to the closest; those of one level from left to right. */
export const LEVELS = [
  ['<', '>', '<=', '>=', '='],
  ['+', '-'],
  ['*', '/'],
] as const
export type Operator = (typeof LEVELS)[number][number]

const TOKEN =
  /\s*(\d+(?:\.\d+)?(?:e[+-]?\d+)?|[A-Za-z]\w*(?:\.[A-Za-z]\w*)*|"\w+"|[<>]=|[-+*/()<>=,])/y

/** Reads an equation: numbers, names, "words", + − × ÷, comparisons, IF … THEN … ELSE, calls. Throws where it cannot. */
export function parseInfix(text: string): Expression {
  const tokens = tokensOf(text)
  let at = 0

  const expression = takeExpression()
  if (at < tokens.length) throw new Error(`"${tokens[at]}" was not expected in "${text}".`)
  return expression

  function takeExpression(): Expression {
    if (tokens[at] !== 'IF') return takeOperation(0)
    take('IF')
    const condition = takeExpression()
    take('THEN')
    const yes = takeExpression()
    take('ELSE')
    return { kind: 'choice', condition, yes, no: takeExpression() }
  }

  function takeOperation(level: number): Expression {
    const operators: readonly string[] | undefined = LEVELS[level]
    if (!operators) return takeValue()
    let left = takeOperation(level + 1)
    while (operators.includes(tokens[at] ?? '')) {
      const operator = tokens[at++] as Operator
      left = { kind: 'operation', operator, left, right: takeOperation(level + 1) }
    }
    return left
  }

  function takeValue(): Expression {
    const token = tokens[at++] ?? ''
    if (token === '-') return { kind: 'negative', of: takeValue() }
    if (token === '(') {
      const inside = takeExpression()
      take(')')
      return inside
    }
    if (/^\d/.test(token)) return { kind: 'number', value: Number(token) }
    if (token.startsWith('"')) return { kind: 'word', word: token.slice(1, -1) }
    if (!/^[A-Za-z]/.test(token)) throw new Error(`A value is missing in "${text}".`)
    if (tokens[at] !== '(') return { kind: 'name', name: token }
    const values: Expression[] = []
    do {
      at++
      values.push(takeExpression())
    } while (tokens[at] === ',')
    take(')')
    return { kind: 'call', name: token, values }
  }

  function take(token: string): void {
    if (tokens[at++] !== token) throw new Error(`"${token}" is missing in "${text}".`)
  }
}

function tokensOf(text: string): string[] {
  const tokens: string[] = []
  TOKEN.lastIndex = 0
  while (TOKEN.lastIndex < text.trimEnd().length) {
    const start = TOKEN.lastIndex
    const match = TOKEN.exec(text)
    if (!match) throw new Error(`"${text.slice(start).trim()}" cannot be read in "${text}".`)
    tokens.push(match[1]!)
  }
  return tokens
}
