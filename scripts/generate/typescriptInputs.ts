import { givenNumbers, givenTables } from './checkedRows.ts'

/** The objects of `Tables`, as literals; not formatted. */
export function typescriptInputs(): string {
  const literal = (names: readonly string[], value: string) =>
    names.map((name) => `${name.includes('.') ? `'${name}'` : name}: ${value},`).join('\n')
  return `// Made from src/data/parameters.ts and src/model/equations.ts by \`npm run generate\`: change it there.

/** Parameters that are one number for the whole run. An object that grew name by name would double the time of a step, and so would whole numbers in it at first. */
export const makeNumbers = () => ({
${literal(givenNumbers, 'NaN')}
})

/** One value a row: parameters that may change, and what follows from some of them; in arrays that \`next\` hands out. */
export const makeRows = (next: () => Float64Array) => ({
${literal(givenTables, 'next()')}
})
`
}
