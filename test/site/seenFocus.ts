import type { Page } from 'playwright-core'

export const NOWHERE = 'the focus is nowhere'

/**
 * Why a reader does not see where the focus is, in words: it is nowhere, on something hidden, out of the
 * window, or (WCAG 2.4.11) under something else. Null where it can be seen.
 */
export const focusFault = (page: Page): Promise<string | null> =>
  page.evaluate((nowhere) => {
    const focused = document.activeElement
    if (!focused || focused === document.body) return nowhere
    const name = `${focused.outerHTML.slice(0, 110)} (in ${focused.closest('[data-widget], dialog, section, main, header, footer')?.outerHTML.slice(0, 60)})`
    // A drawn radio or checkbox lies below its label, or is as small as a point.
    const labels = [...((focused as HTMLInputElement).labels ?? [])]
    const shapes = [focused, ...labels].filter((each) =>
      each.checkVisibility({ visibilityProperty: true, opacityProperty: true }),
    )
    const boxes = shapes
      .flatMap((each) => [...each.getClientRects()])
      .filter(({ width, height }) => width > 2 && height > 2)
    if (boxes.length === 0) return `hidden: ${name}`
    const inWindow = boxes
      .map(({ left, right, top, bottom }) => ({
        left: Math.max(left, 0),
        right: Math.min(right, document.documentElement.clientWidth),
        top: Math.max(top, 0),
        bottom: Math.min(bottom, innerHeight),
      }))
      .filter(({ left, right, top, bottom }) => right - left > 2 && bottom - top > 2)
    if (inWindow.length === 0) return `out of the window, at ${Math.round(boxes[0]!.top)}: ${name}`
    const isSticky = (element: Element) => {
      for (let each: Element | null = element; each; each = each.parentElement) {
        if (each.contains(focused)) return false
        if (/fixed|sticky/.test(getComputedStyle(each).position)) return true
      }
      return false
    }
    const points = inWindow.flatMap(({ left, right, top, bottom }) =>
      [left + 2, (left + right) / 2, right - 2].flatMap((x) =>
        [top + 2, (top + bottom) / 2, bottom - 2].map((y) => document.elementFromPoint(x, y)),
      ),
    )
    const over = points.filter(
      (each) =>
        each && ![focused, ...labels].some((shape) => shape.contains(each) || each.contains(shape)),
    )
    const isHigh = boxes[0]!.height > innerHeight / 2
    const cover =
      over.length === points.length ? over[0] : isHigh ? null : over.find((each) => isSticky(each!))
    return cover ? `below ${cover.outerHTML.slice(0, 80)}: ${name}` : null
  }, NOWHERE)
