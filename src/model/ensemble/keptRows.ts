/** So many members are collected and written together: their 16 values of a row fill one line of the processor's cache. */
const AT_ONCE = 16

/** The rows of one series that are kept of every member: per row, the members' values side by side. */
export class KeptRows {
  readonly values: Float32Array
  private readonly recent: Float32Array
  private readonly members: number
  private readonly keepEvery: number
  private readonly rows: number

  /** Of `length` rows, keeps every so many, and the last. */
  constructor(length: number, keepEvery: number, members: number) {
    this.rows = Math.floor((length + keepEvery - 2) / keepEvery) + 1
    this.members = members
    this.keepEvery = keepEvery
    this.values = new Float32Array(this.rows * members)
    this.recent = new Float32Array(AT_ONCE * this.rows)
  }

  /** Keeps a member's column; members come in their order. */
  keep(member: number, column: Float64Array): void {
    const { recent, rows, members, keepEvery } = this
    const last = column.length - 1
    const held = member % AT_ONCE
    let at = held * rows
    for (let k = 0; k < last; k += keepEvery) recent[at++] = column[k]!
    recent[at] = column[last]!
    if (held === AT_ONCE - 1 || member === members - 1) this.write(member - held, held + 1)
  }

  private write(first: number, count: number): void {
    const { values, recent, rows, members } = this
    for (let row = 0; row < rows; row++)
      for (let i = 0, at = row * members + first; i < count; i++)
        values[at++] = recent[i * rows + row]!
  }

  /** One kept row's value of every member. */
  row(row: number): Float32Array {
    return this.values.subarray(row * this.members, (row + 1) * this.members)
  }
}
