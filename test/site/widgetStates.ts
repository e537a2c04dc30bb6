// What a reader can bring about in each widget; each act waits until the page shows that it has come about.
import type { Locator } from 'playwright-core'
import { expect } from 'vitest'
import { claims } from '../../src/data/claims.ts'
import { type } from './aWidget.ts'
import { awake } from './awake.ts'
import { makerIn } from './embedMaker.ts'

export type Place = 'embed' | 'page'
type Act = (widget: Locator) => Promise<unknown>
/** What brings a widget there from the state before, or why there is no such state. */
type States = Readonly<Record<string, Act | string>>

interface WidgetStates {
  /** A control was moved, or what the widget is for was done. */
  readonly moved: Act
  /** Another question, choice or answer. */
  readonly further: Act
  /** Something was refused, in each place: by a field, unless said otherwise. */
  readonly refused?: Readonly<Record<Place, Act | string>>
}

const result = (widget: Locator) => widget.locator('[data-result]')
const has = (widget: Locator, attribute: string) =>
  result(widget).and(widget.page().locator(attribute)).waitFor()
const presses = (button: string) => (widget: Locator) => widget.locator(button).click()

/** Acts until a text is another. */
const changes =
  (part: string, act: Act): Act =>
  async (widget) => {
    const words = widget.locator(part).first()
    const before = await words.textContent()
    await act(widget)
    await expect.poll(() => words.textContent()).not.toBe(before)
  }

/** Acts until there is something to undo. */
const taken =
  (act: Act): Act =>
  async (widget) => {
    await act(widget)
    await widget.locator('.history button[aria-disabled="false"]').first().waitFor()
  }

const tries = (which: 'first' | 'last') => (widget: Locator) =>
  widget.locator('.tries button')[which]().click()

const slides = (key: string) => (widget: Locator) =>
  widget.locator('input[type="range"]:visible').first().press(key)

const asksElse = (widget: Locator) =>
  widget.locator('[name="goal.kind"]:not(:checked)').first().check()

const refusedByField: Act = async (widget) => {
  const field = widget.locator('input[inputmode]:visible:enabled').first()
  await field.fill('many')
  await field.blur()
  await widget.locator('[data-said]').waitFor()
}

/** Nothing can be typed: what is refused stands in the address. */
const refusedByAddress: WidgetStates['refused'] = {
  embed: async (widget) => {
    const page = widget.page()
    await page.goto(`${page.url()}?accent=nocolour`)
    await awake(widget)
    await page.locator('[data-settings-said]').waitFor()
  },
  page: 'nothing can be typed there, and no address sets it',
}

const isEmbed = (widget: Locator) => widget.page().url().includes('/embed/')

const PARTS = [...new Set(claims.map(({ part }) => part))]

async function showsOnly(part: string, widget: Locator): Promise<void> {
  if (isEmbed(widget)) await widget.locator('select[name="part"]').selectOption(part)
  else await widget.locator(`input[value="${part}"]`).check()
  const others = widget.locator(`[data-claim]:visible:not([data-part="${part}"])`)
  await expect.poll(() => others.count()).toBe(0)
}

const widgetStates: Readonly<Record<string, WidgetStates>> = {
  backtest: {
    moved: async (widget) => {
      await widget.locator('input[value="fit"]').check()
      await has(widget, '[data-mode="fit"]')
    },
    further: changes('h4', (widget) =>
      widget.locator('select[name="series"]').selectOption({ index: 1 }),
    ),
    refused: refusedByAddress,
  },
  bathtub: {
    moved: async (widget) => {
      await unfold(widget.locator('form > details'))
      await widget.locator('input[name$="-pick"]').first().check()
      await widget.locator('.buttons .strong').click()
      await has(widget, '[data-revealed="true"]')
      await widget.locator('[data-gap]').waitFor()
    },
    further: async (widget) => {
      await widget.locator('.cases input[value="own"]').check()
      await has(widget, '[data-case="own"]')
    },
  },
  claims: {
    moved: async (widget) => {
      await showsOnly(PARTS[0]!, widget)
      if (isEmbed(widget)) await unfold(widget.locator('details.card').first())
      await widget.locator('[data-claim]:visible').first().waitFor()
    },
    further: async (widget) => {
      if (!isEmbed(widget)) return showsOnly(PARTS[1]!, widget)
      await widget.locator('select[name="part"]').selectOption('all')
      return changes('[data-page]', presses('.pager button:last-child'))(widget)
    },
    refused: refusedByAddress,
  },
  contracts: {
    moved: taken(tries('last')),
    further: async (widget) => {
      await widget.locator('.producer input[value="us"]').check()
      await has(widget, '[data-producer="us"]')
    },
  },
  deadline: {
    moved: taken((widget) => type(widget.locator('[name="amount"]'), 120_000)),
    further: changes('[data-result]', asksElse),
  },
  depletion: {
    moved: taken((widget) =>
      type(widget.locator('input[inputmode][name="us.fixedOutput"]'), 60_000),
    ),
    further: changes('[data-result]', tries('last')),
  },
  factory: {
    moved: taken(slides('ArrowRight')),
    further: async (widget) => {
      await widget.locator('.producer input[value="europe"]').check()
      await has(widget, '[data-producer="europe"]')
    },
  },
  guess: {
    moved: async (widget) => {
      await slides('ArrowLeft')(widget)
      await widget.locator('.end button').click()
      await result(widget).waitFor()
    },
    further: async (widget) => {
      await widget.locator('.end button').click()
      await result(widget).waitFor({ state: 'hidden' })
    },
    refused: refusedByAddress,
  },
  guns: {
    moved: taken(tries('first')),
    further: changes('[data-result]', tries('last')),
  },
  joint: {
    moved: taken(slides('ArrowLeft')),
    further: changes('[data-result]', (widget) =>
      widget.locator('[name="jointDelay.on"]').uncheck(),
    ),
  },
  plan: {
    moved: async (widget) => {
      await tries('first')(widget)
      await widget.locator('[data-changes] li').first().waitFor()
    },
    further: async (widget) => {
      await widget.locator('.keep > button').click()
      await widget.locator('.keep span').waitFor()
    },
  },
  rebuild: {
    moved: async (widget) => {
      await slides('ArrowRight')(widget)
      await has(widget, '[data-multiple="1.5"]')
    },
    further: async (widget) => {
      await slides('End')(widget)
      await has(widget, '[data-multiple="6"]')
    },
  },
  ticker: {
    moved: async (widget) => {
      await widget.locator('.bar button').click()
      await widget.locator('[data-mode="running"]').waitFor()
    },
    further: async (widget) => {
      await widget.locator('.bar button').click()
      await widget.locator('[data-mode="paused"]').waitFor()
    },
    refused: refusedByAddress,
  },
  'what-would-it-take': {
    moved: taken(asksElse),
    further: async (widget) => {
      await widget.locator('select[name="lever2"]').selectOption({ index: 1 })
      await has(widget, '[data-answer="frontier"]')
    },
  },
}

/** Opens folds, and those inside them; as a press does, which also builds what they hold. */
export async function unfold(folds: Locator): Promise<void> {
  const closed = folds.and(folds.page().locator('details:not([open])')).locator('> summary:visible')
  while ((await closed.count()) > 0)
    await closed.first().evaluate((summary) => (summary as HTMLElement).click())
}

const unfolded: Act = async (widget) => {
  await unfold(widget.locator('details'))
  await expect.poll(() => widget.locator('.table tbody tr:visible').count()).toBeGreaterThan(1)
}

/** A frame may not be let copy: then its table is given as text. */
const given: Act = async (widget) => {
  await widget.page().evaluate(() => {
    navigator.clipboard.writeText = () => Promise.reject(new Error('refused'))
  })
  await widget.locator('[data-copy-table]').click()
  await widget.locator('textarea').waitFor()
}

const shared: Act = async (widget) => {
  await widget.locator('button[data-share]').click()
  await widget.page().locator('dialog[open][data-share-dialog]').waitFor()
}

const embedded: Act = async (widget) => {
  await widget.page().keyboard.press('Escape')
  await widget.page().locator('dialog[open]').waitFor({ state: 'detached' })
  await widget.locator('[data-embed-link]').click()
  const { root, preview } = makerIn(widget.page().locator('dialog[open][data-embed-dialog]'))
  await root.locator('[data-preview]').evaluate((frame) => frame.scrollIntoView())
  const inside = preview.locator('[data-widget][data-ready]')
  await inside.filter({ hasNot: preview.locator('[aria-busy="true"]') }).waitFor()
}

const card: Act = async (widget) => {
  const section = widget.locator('xpath=ancestor::section[1]')
  await section.locator('.prose .cited:visible').first().click()
  await widget.page().locator('.card:popover-open').waitFor()
}

/** The statements are read where they stand; their program is for embeds. */
export const isStill = (name: string, place: Place) => name === 'claims' && place === 'page'

/** A widget's states in their order, from where it answers. */
export function statesOf(name: string, place: Place): States {
  const own = widgetStates[name]
  if (!own) throw new Error(`Nothing says which states ${name} has.`)
  const { moved, further, refused } = own
  const common = { moved, unfolded, further, refused: refused?.[place] ?? refusedByField }
  if (place === 'embed') return { ...common, given }
  if (!isStill(name, place)) return { ...common, card, shared, embedded }
  const why = 'no program, so no dialog'
  return { ...common, card: 'no figure in words stands beside it', shared: why, embedded: why }
}
