/** What tests draw at random, from a source of numbers from 0 up to 1. */
export class Dice {
  readonly next: () => number

  constructor(next: () => number) {
    this.next = next
  }

  chance(share: number): boolean {
    return this.next() < share
  }

  between(low: number, high: number): number {
    return low + (high - low) * this.next()
  }

  whole(low: number, high: number): number {
    return Math.floor(this.between(low, high + 1))
  }

  pick<T>(list: readonly T[]): T {
    return list[this.whole(0, list.length - 1)]!
  }

  /** Different days in rising order. */
  days(count: number, from: number, to: number): number[] {
    const days = Array.from({ length: count }, () => this.whole(from, to))
    return [...new Set(days)].sort((a, b) => a - b)
  }
}
