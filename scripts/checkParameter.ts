import type { ParameterRow } from '../src/data/types.ts'
import { files } from './dataFiles.ts'

const onGrid = (row: ParameterRow, value: number) => {
  const steps = (value - row.min) / row.step
  return Math.abs(steps - Math.round(steps)) < 1e-6
}

/** One parameter's sentences: its range, its slider, what it rests on. */
export function checkParameter(
  row: ParameterRow,
  known: { facts: ReadonlySet<string>; assumptions: ReadonlySet<string> },
): string[] {
  const errors: string[] = []
  const where = `${files.parameters} (${row.id})`
  const single = typeof row.best === 'number' ? row.best : null
  const values =
    row.best === null
      ? []
      : single !== null
        ? [single]
        : (row.best as [string, number][]).map(([, value]) => value)
  // A range around dated points is a factor, so there `best` is 1.
  const best = single ?? 1
  if (row.low !== null && row.low > best)
    errors.push(`${where}: low ${row.low} is above best ${best}.`)
  if (row.high !== null && row.high < best)
    errors.push(`${where}: high ${row.high} is below best ${best}.`)
  if ((row.low === null) !== (row.high === null))
    errors.push(`${where}: low ${row.low} and high ${row.high}: want both or neither.`)
  for (const value of values) {
    if (value < row.min || value > row.max)
      errors.push(`${where}: best ${value} is outside the slider, ${row.min} to ${row.max}.`)
    // Dated points are never where a slider stands: whoever moves it replaces the schedule by one number.
    else if (single !== null && !onGrid(row, value))
      errors.push(`${where}: best ${value} is not on the slider’s grid, ${row.min} by ${row.step}.`)
    for (const end of [row.low, row.high]) {
      const reached = end === null ? value : single === null ? value * end : end
      if (reached < row.min - 1e-9 || reached > row.max + 1e-9)
        errors.push(
          `${where}: range end ${end} leads to ${reached}, outside the slider, ${row.min} to ${row.max}.`,
        )
    }
  }
  if (!(row.step > 0) || row.min >= row.max || !onGrid(row, row.max))
    errors.push(`${where}: slider ${row.min} to ${row.max} by ${row.step} does not come out even.`)
  for (const id of row.facts) {
    if (!known.facts.has(id)) errors.push(`${where}: fact “${id}” is not published.`)
  }
  if (row.facts.length === 0 && !known.assumptions.has(row.id))
    errors.push(`${where}: facts is empty and ${files.assumptions} gives no reason.`)
  return errors
}
