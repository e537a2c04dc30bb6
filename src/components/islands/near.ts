/** Scrolling counts as ended after so many milliseconds without a move. */
const REST = 300
const MARGIN = '800px'
const TOUCHES = ['focusin', 'pointerdown']

let lastScroll = -REST
addEventListener('scroll', () => (lastScroll = performance.now()), { passive: true })

const frame = () => new Promise((drawn) => requestAnimationFrame(drawn))

/** Starting a widget takes longer than a frame, so it waits until it cannot make the scroll stutter. */
async function scrollRests() {
  for (;;) {
    const left = lastScroll + REST - performance.now()
    if (left > 0) await new Promise((done) => setTimeout(done, left))
    // A busy page reports a scroll late, with the next frame.
    await frame()
    if (performance.now() - lastScroll >= REST) return
  }
}

/** Resolves when the reader is near and scrolling has ended, or as soon as the element is touched. */
export function nearOrTouched(element: HTMLElement): Promise<void> {
  return new Promise((done) => {
    let isNear = false
    const wake = () => {
      for (const touch of TOUCHES) element.removeEventListener(touch, wake)
      observer.disconnect()
      done()
    }
    const observer = new IntersectionObserver(
      async (entries) => {
        isNear = entries.at(-1)!.isIntersecting
        if (!isNear) return
        await scrollRests()
        // A reader who has scrolled on does not need it yet.
        if (isNear) wake()
      },
      { rootMargin: MARGIN },
    )
    for (const touch of TOUCHES) element.addEventListener(touch, wake)
    observer.observe(element)
  })
}
