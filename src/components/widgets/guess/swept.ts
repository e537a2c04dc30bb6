const MILLISECONDS = 1200

/** Goes from one whole number to another, one after the other, fast and then slowly; at once where no motion is wanted. Returns how to stop; null is told at the end. */
export function swept(from: number, to: number, tell: (count: number | null) => void): () => void {
  if (matchMedia('(prefers-reduced-motion: reduce)').matches) return () => {}
  const start = performance.now()
  let frame = 0
  const step = (now: number) => {
    const left = Math.max(0, 1 - (now - start) / MILLISECONDS) ** 3
    tell(left > 0 ? Math.round(to + (from - to) * left) : null)
    if (left > 0) frame = requestAnimationFrame(step)
  }
  tell(from)
  frame = requestAnimationFrame(step)
  return () => cancelAnimationFrame(frame)
}
