/** Hands out so many `arrays` of `rows` numbers from one block of memory: many small blocks cost more than the steps of a run. One more than there is room for throws. */
export function rowsFrom(rows: number, arrays: number): () => Float64Array {
  const { buffer, BYTES_PER_ELEMENT } = new Float64Array(rows * arrays)
  let used = 0
  return () => new Float64Array(buffer, used++ * rows * BYTES_PER_ELEMENT, rows)
}
