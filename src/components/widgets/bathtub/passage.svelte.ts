const MILLISECONDS_A_STEP = 220

/** Time that passes in the tub: step by step by hand, or by itself once the level is shown. */
export class Passage {
  /** In steps from the start; between two of them while time passes by itself. */
  time = $state(0)
  passing = $state(false)
  #frame = 0

  /** From the start to the last step; at once for readers who do not want things to move. */
  run(steps: number, done: () => void): void {
    this.stop()
    const arrive = () => {
      this.time = steps
      this.passing = false
      done()
    }
    if (matchMedia('(prefers-reduced-motion: reduce)').matches) return arrive()
    this.time = 0
    this.passing = true
    const begun = performance.now()
    const pass = (now: number) => {
      const at = Math.max(0, now - begun) / MILLISECONDS_A_STEP
      if (at >= steps) return arrive()
      this.time = at
      this.#frame = requestAnimationFrame(pass)
    }
    this.#frame = requestAnimationFrame(pass)
  }

  stop(): void {
    cancelAnimationFrame(this.#frame)
    this.passing = false
  }
}
