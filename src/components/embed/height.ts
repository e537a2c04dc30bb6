/** At most ten a second. */
const BETWEEN_MILLISECONDS = 100
/** A frame that is not displayed has no width, or in Firefox hardly any; its height means nothing. */
const LEAST_WIDTH = 120
/**
 * A frame may get its size after its script has run, and out of view no observer reports it, since
 * Chromium draws nothing there: it looks again after 0.1, 0.2, 0.4 s…, for 25 s in all.
 */
const LOOKS = 8
/** On the content once the page around it has said that it sets heights. */
export const LISTENED_TO = 'data-listened-to'

/**
 * Posts the height of the content to the embedding page, in the message formats of this project, of
 * Datawrapper and, where its address carries a secret, of WordPress. The payload is a number and
 * nothing else, so that it may be sent to any page. Returns a function that stops it.
 */
export function tellHeight(content: Element): () => void {
  if (window.parent === window) return () => {}
  const [, secret] = /[#&?]secret=(\w{1,40})/.exec(location.hash) ?? []
  const name = location.pathname + location.search
  let posted = 0
  let last = -BETWEEN_MILLISECONDS
  let looks = 0
  let timer: ReturnType<typeof setTimeout> | undefined
  let look: ReturnType<typeof setTimeout> | undefined

  const send = (message: unknown) => window.parent.postMessage(message, '*')
  const tell = () => {
    timer = undefined
    const box = content.getBoundingClientRect()
    const height = Math.ceil(box.height)
    if (window.innerWidth === 0 || box.width < LEAST_WIDTH || height <= 0) {
      clearTimeout(look)
      if (looks < LOOKS) look = setTimeout(soon, BETWEEN_MILLISECONDS * 2 ** looks++)
      return
    }
    if (height === posted) return
    posted = height
    last = performance.now()
    send({ type: 'burn-rate:height', v: 1, height })
    send({ 'datawrapper-height': { [name]: height } })
    if (secret) send({ message: 'height', value: height, secret })
  }
  const soon = () => {
    timer ??= setTimeout(tell, Math.max(0, last + BETWEEN_MILLISECONDS - performance.now()))
  }
  const again = () => {
    posted = 0
    looks = 0
    soon()
  }
  const heard = ({ source, data }: MessageEvent<{ type?: unknown; message?: unknown } | null>) => {
    if (source !== window.parent || typeof data !== 'object') return
    if (data?.type !== 'burn-rate:ready' && !(secret && data?.message === 'ready')) return
    content.setAttribute(LISTENED_TO, '')
    again()
  }

  const observer = new ResizeObserver(soon)
  observer.observe(content)
  window.addEventListener('message', heard)
  window.addEventListener('load', again)
  document.addEventListener('visibilitychange', soon)
  soon()
  return () => {
    clearTimeout(timer)
    clearTimeout(look)
    observer.disconnect()
    window.removeEventListener('message', heard)
    window.removeEventListener('load', again)
    document.removeEventListener('visibilitychange', soon)
  }
}

/** WordPress sandboxes its frames, which blocks new windows: it is asked to open the link itself, which it does for links to this site. */
export function tellLinks(content: Element): void {
  const [, secret] = /[#&?]secret=(\w{1,40})/.exec(location.hash) ?? []
  if (!secret || window.parent === window) return
  content.addEventListener('click', (event) => {
    const link = (event.target as Element).closest<HTMLAnchorElement>('a[href]')
    if (!link) return
    // Its sandbox would block the new window.
    if (self.origin === 'null') event.preventDefault()
    window.parent.postMessage({ message: 'link', value: link.href, secret }, '*')
  })
}
