import type { Locator } from 'playwright-core'
import { awake } from './awake.ts'
import { openPage, type OpenedPage } from './page.ts'

interface OpenedWidget extends OpenedPage {
  readonly widget: Locator
  readonly range: (name: string) => Locator
  readonly field: (name: string) => Locator
  readonly button: (name: string) => Locator
  /** An attribute of the result that other programs read. */
  readonly data: (name: string) => Promise<string | null>
  readonly sentence: () => Promise<string>
  readonly path: (series: string) => Promise<string>
}

/** Opens a widget on the page that shows them all, wakes it and waits until it answers. */
export async function openAWidget(
  name: string,
  {
    query = '',
    lang = 'en',
    isUnfolded = true,
    ...options
  }: { query?: string; isUnfolded?: boolean } & NonNullable<Parameters<typeof openPage>[1]> = {},
): Promise<OpenedWidget> {
  const section = name.toLowerCase()
  const opened = await openPage(`/${lang}/widgets/${query && `?${query}`}#${section}`, {
    lang,
    ...options,
  })
  const widget = opened.page.locator(`[data-widget="${name}"]`)
  await awake(widget)
  // Levers and rows of a table are drawn once they are unfolded.
  if (isUnfolded)
    await widget.locator('details:is(.table, .folded, [data-more-levers])').evaluateAll((all) => {
      for (const each of all as HTMLDetailsElement[]) each.open = true
    })
  const result = widget.locator('[data-result]:not([aria-busy])')
  return {
    ...opened,
    widget,
    range: (id) => widget.locator(`input[type="range"][name="${id}"]`),
    field: (id) => widget.locator(`input[inputmode][name="${id}"]`),
    button: (words) => widget.getByRole('button', { name: words, exact: true }),
    data: (id) => result.getAttribute(`data-${id}`),
    sentence: async () => (await result.textContent())!.trim(),
    path: async (series) =>
      (await widget.locator(`path[data-series="${series}"]`).getAttribute('d'))!,
  }
}

/** Sets a number field as a reader does: types and leaves it. */
export async function type(field: Locator, value: number): Promise<void> {
  await field.fill(String(value))
  await field.blur()
}

/** Parts of a widget that reach beyond the window, those in a box that scrolls left out. */
export const beyondWindow = (widget: Locator): Promise<string[]> =>
  widget.evaluate((each) =>
    [...each.querySelectorAll('*')]
      .filter((part) => !part.closest('.scroll') && !part.closest('.visually-hidden'))
      .filter((part) => part.getBoundingClientRect().right > window.innerWidth + 0.5)
      .map((part) => `${part.tagName}.${part.getAttribute('class')}`),
  )

/** A widget's right edge and its smallest letters, in pixels; pictures and boxes that scroll left out. */
export const extentOf = (widget: Locator) =>
  widget.evaluate((element) => {
    const all = [...element.querySelectorAll<HTMLElement>('*')].filter(
      (each) => !each.closest('.scroll, svg, .visually-hidden') && each.getClientRects().length > 0,
    )
    return {
      right: Math.max(...all.map((each) => each.getBoundingClientRect().right)),
      smallest: Math.min(...all.map((each) => parseFloat(getComputedStyle(each).fontSize))),
    }
  })
