/** Hands out arrays of `rows` numbers from one block of memory: many small blocks cost more than the steps of a run. */
export function rowsFrom(rows: number, arrays: number): () => Float64Array {
  const block = new Float64Array(rows * arrays)
  let used = 0
  return () => block.subarray(used++ * rows, used * rows)
}
