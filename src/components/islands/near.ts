import type { ClientDirective } from 'astro'

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

function nearOrTouched(island: HTMLElement): Promise<void> {
  return new Promise((done) => {
    let isNear = false
    const wake = () => {
      for (const touch of TOUCHES) island.removeEventListener(touch, wake)
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
    for (const touch of TOUCHES) island.addEventListener(touch, wake)
    // The island itself has no box.
    observer.observe(island.firstElementChild!)
  })
}

/** Props that the build has put into a file of their own (scripts/lighterPages.ts) are fetched before they are needed. */
async function fetchProps(island: HTMLElement) {
  const file = island.dataset.props
  if (!file) return
  const answer = await fetch(file)
  if (!answer.ok) throw new Error(`${file} answers ${answer.status}`)
  island.setAttribute('props', await answer.text())
}

/** Starts a widget's script when the reader is near and scrolling has ended, or as soon as it is touched. */
const near: ClientDirective = async (load, _options, island) => {
  await nearOrTouched(island)
  await fetchProps(island)
  const hydrate = await load()
  await hydrate()
}

export default near
