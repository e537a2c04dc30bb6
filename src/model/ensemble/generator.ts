/**
 * A seeded source of 32-bit numbers (sfc32): whole-number arithmetic only, so that a seed gives the
 * same numbers in every engine. `name` gives each use its own stream under the same seed.
 */
export class Generator {
  private a: number
  private b: number
  private c = 0
  private counter = 1

  constructor(seed: number, name: string) {
    this.a = seed | 0
    this.b = hashText(name)
    for (let i = 0; i < 15; i++) this.next()
  }

  /** The next whole number from 0 to 2³² − 1. */
  next(): number {
    const sum = (((this.a + this.b) | 0) + this.counter) | 0
    this.counter = (this.counter + 1) | 0
    this.a = this.b ^ (this.b >>> 9)
    this.b = (this.c + (this.c << 3)) | 0
    this.c = (((this.c << 21) | (this.c >>> 11)) + sum) | 0
    return sum >>> 0
  }

  /** From 0 up to, but without, 1. */
  share(): number {
    return this.next() / 4_294_967_296
  }

  /** The whole numbers below `count` in a random order (Fisher and Yates). */
  permutation(count: number): Uint32Array {
    const order = new Uint32Array(count)
    for (let i = 0; i < count; i++) {
      const j = Math.floor(this.share() * (i + 1))
      order[i] = order[j]!
      order[j] = i
    }
    return order
  }
}

/** FNV-1a of a text's characters. */
function hashText(text: string): number {
  let hash = 0x811c9dc5
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
  return hash
}
