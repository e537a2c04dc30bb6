const QUIET_MILLISECONDS = 1000
const BETWEEN_MILLISECONDS = 3000

export interface Announcer {
  /** The text is asked for only when it is due to be read out; null where it is not known yet. */
  say(text: () => string | null): void
  close(): void
}

/** Has screen readers read out a result, after a pause without changes and no more often than it can be listened to; the last one wins. */
export function announcer(tell: (text: string) => void): Announcer {
  let timer: ReturnType<typeof setTimeout> | undefined
  let last = -BETWEEN_MILLISECONDS
  return {
    say(text) {
      clearTimeout(timer)
      const wait = Math.max(QUIET_MILLISECONDS, last + BETWEEN_MILLISECONDS - performance.now())
      timer = setTimeout(() => {
        const words = text()
        if (words === null) return this.say(text)
        last = performance.now()
        tell(words)
      }, wait)
    },
    close: () => clearTimeout(timer),
  }
}
