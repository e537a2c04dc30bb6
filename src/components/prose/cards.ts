// A figure is a link to its source. This opens a card over the page instead, by click, hover and keyboard
// focus; it stays while the pointer is on it, and Escape closes it (WCAG 1.4.13).
import { cardElement } from './cardElement.ts'
import type { CardLine } from './cardLine.ts'

const OPEN_AFTER = 200
const CLOSE_AFTER = 300

let timer: ReturnType<typeof setTimeout> | undefined
let pinned: HTMLElement | null = null
/** Whose card the reader waits for: what comes after they have gone on stays closed. */
let wanted: HTMLElement | null = null
/** The card that was open as a press on its figure began: browsers close it before the click comes. */
let openAtPress: HTMLElement | null = null
/** True from Escape until the pointer moves: the card under a still pointer must not open again. */
let dismissed = false

const made = new Map<HTMLElement, Promise<HTMLElement>>()
const openerOf = (target: EventTarget | null) =>
  (target as Element | null)?.closest?.<HTMLElement>('.cited, .term') ?? null
const isOpen = (card: HTMLElement) => card.matches(':popover-open')

/** The card that stands behind a figure, once it has been made. */
const shownBy = (opener: HTMLElement): HTMLElement | null => {
  const id = opener.getAttribute('popovertarget')
  if (id) return document.getElementById(id)
  const next = opener.nextElementSibling as HTMLElement | null
  return next?.matches('.card') ? next : null
}

async function linesOf(data: string): Promise<readonly CardLine[]> {
  if (data.startsWith('[')) return JSON.parse(data)
  const answer = await fetch(data)
  if (!answer.ok) throw new Error(`${data} answers ${answer.status}`)
  return answer.json()
}

async function make(opener: HTMLElement): Promise<HTMLElement> {
  const card = cardElement(await linesOf(opener.dataset.card!))
  opener.after(card)
  return card
}

function cardOf(opener: HTMLElement): Promise<HTMLElement> {
  const served = shownBy(opener)
  if (served) return Promise.resolve(served)
  let card = made.get(opener)
  if (!card) {
    card = make(opener)
    made.set(opener, card)
    // Without a network the next press tries again.
    card.catch(() => made.delete(opener))
  }
  return card
}

async function show(opener: HTMLElement): Promise<void> {
  wanted = opener
  const card = await cardOf(opener)
  if (wanted === opener && !isOpen(card)) card.showPopover({ source: opener })
}

function hide(card: HTMLElement): void {
  if (card !== pinned && isOpen(card)) card.hidePopover()
}

function after(milliseconds: number, act: () => void): void {
  clearTimeout(timer)
  timer = setTimeout(act, milliseconds)
}

/** Opens a card where it can be had: one that cannot leaves the link as it is. */
const tryToShow = (opener: HTMLElement) => void show(opener).catch(() => undefined)

document.addEventListener('pointerover', ({ target, pointerType }) => {
  if (pointerType !== 'mouse' || dismissed) return
  const opener = openerOf(target)
  if (opener) after(OPEN_AFTER, () => tryToShow(opener))
  else if ((target as Element).closest('.card')) clearTimeout(timer)
})

document.addEventListener('pointermove', ({ movementX, movementY }) => {
  if (movementX !== 0 || movementY !== 0) dismissed = false
})

document.addEventListener('keydown', ({ key }) => {
  if (key !== 'Escape') return
  clearTimeout(timer)
  wanted = null
  dismissed = true
})

document.addEventListener('pointerout', ({ target, pointerType }) => {
  if (pointerType !== 'mouse') return
  const opener = openerOf(target)
  const card = opener ? shownBy(opener) : (target as Element).closest<HTMLElement>('.card')
  if (opener && opener === wanted && !card) wanted = null
  if (card) after(CLOSE_AFTER, () => hide(card))
  else clearTimeout(timer)
})

document.addEventListener('focusin', ({ target }) => {
  const opener = openerOf(target)
  if (opener?.matches(':focus-visible')) tryToShow(opener)
})

document.addEventListener('focusout', ({ target, relatedTarget }) => {
  const opener = openerOf(target)
  if (!opener && !(target as Element).closest('.card')) return
  const card = opener ? shownBy(opener) : (target as Element).closest<HTMLElement>('.card')
  if (opener === wanted && pinned === null) wanted = null
  if (card && !card.contains(relatedTarget as Node | null)) hide(card)
})

document.addEventListener('pointerdown', ({ target }) => {
  const opener = openerOf(target)
  const card = opener && shownBy(opener)
  openAtPress = card && isOpen(card) ? card : null
})

document.addEventListener('click', async (event) => {
  const opener = openerOf(event.target)
  if (!opener || event.button || event.ctrlKey || event.metaKey || event.shiftKey) return
  // The browser would close what a hover has just opened, or follow the link.
  event.preventDefault()
  clearTimeout(timer)
  const before = shownBy(opener)
  const wasOpen = before !== null && (isOpen(before) || openAtPress === before)
  openAtPress = null
  if (wasOpen && pinned === before) {
    pinned = null
    if (isOpen(before)) before.hidePopover()
    return
  }
  try {
    await show(opener)
    pinned = shownBy(opener)
  } catch {
    location.assign((opener as HTMLAnchorElement).href)
  }
})
