import { LISTENED_TO } from './height.ts'

/** Less than where WordPress cuts a frame off, 1,000 pixels, by what a sentence may grow. */
export const OPENS_AT_MOST = 960
const TOUCHES = ['click', 'input', 'keydown']

/**
 * Opens what is folded in an embed, in the order of `data-fold`, as far as the frame has room: one that
 * shows the folded whole is as high as its page wants it; a lower one scrolls or grows, as one does
 * whose page listens. It does so again in a column of another width, until the reader has touched
 * something. Returns a function that stops it.
 */
export function fitFolds(content: HTMLElement): () => void {
  let width = 0
  const highness = () => content.getBoundingClientRect().height

  function fit() {
    const folds = [...content.querySelectorAll<HTMLDetailsElement>('details[data-fold]')].sort(
      (a, b) => Number(a.dataset.fold) - Number(b.dataset.fold),
    )
    for (const fold of folds) fold.open = false
    const grows = content.hasAttribute(LISTENED_TO) || window.innerHeight < highness()
    const room = Math.max(window.innerHeight, grows ? OPENS_AT_MOST : 0)
    for (const fold of folds) {
      fold.open = true
      if (highness() > room) fold.open = false
    }
  }

  const sized = new ResizeObserver(([entry]) => {
    const now = Math.round(entry!.contentRect.width)
    if (now === width) return
    width = now
    fit()
  })
  const listened = new MutationObserver(fit)
  const stop = () => {
    sized.disconnect()
    listened.disconnect()
    for (const kind of TOUCHES) content.removeEventListener(kind, stop, true)
  }
  for (const kind of TOUCHES) content.addEventListener(kind, stop, true)
  sized.observe(content)
  listened.observe(content, { attributeFilter: [LISTENED_TO] })
  fit()
  return stop
}
