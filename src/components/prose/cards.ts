// A card opens by click without any script. This opens it on hover and keyboard focus, too; it stays
// while the pointer is on it, and Escape closes it (WCAG 1.4.13).
const OPEN_AFTER = 200
const CLOSE_AFTER = 300

let timer: ReturnType<typeof setTimeout> | undefined
let pinned: HTMLElement | null = null
/** True from Escape until the pointer moves: the card under a still pointer must not open again. */
let dismissed = false

const openerOf = (target: EventTarget | null) =>
  (target as Element | null)?.closest?.<HTMLElement>('.cited, .term') ?? null
const cardOf = (button: HTMLElement) =>
  document.getElementById(button.getAttribute('popovertarget')!)!
const isOpen = (card: HTMLElement) => card.matches(':popover-open')

function show(button: HTMLElement): void {
  const card = cardOf(button)
  if (!isOpen(card)) card.showPopover({ source: button })
}

function hide(card: HTMLElement): void {
  if (card !== pinned && isOpen(card)) card.hidePopover()
}

function after(milliseconds: number, act: () => void): void {
  clearTimeout(timer)
  timer = setTimeout(act, milliseconds)
}

document.addEventListener('pointerover', ({ target, pointerType }) => {
  if (pointerType !== 'mouse' || dismissed) return
  const button = openerOf(target)
  if (button) after(OPEN_AFTER, () => show(button))
  else if ((target as Element).closest('.card')) clearTimeout(timer)
})

document.addEventListener('pointermove', ({ movementX, movementY }) => {
  if (movementX !== 0 || movementY !== 0) dismissed = false
})

document.addEventListener('keydown', ({ key }) => {
  if (key !== 'Escape') return
  clearTimeout(timer)
  dismissed = true
})

document.addEventListener('pointerout', ({ target, pointerType }) => {
  if (pointerType !== 'mouse') return
  const button = openerOf(target)
  const card = button ? cardOf(button) : (target as Element).closest<HTMLElement>('.card')
  if (card) after(CLOSE_AFTER, () => hide(card))
})

document.addEventListener('focusin', ({ target }) => {
  const button = openerOf(target)
  if (button?.matches(':focus-visible')) show(button)
})

document.addEventListener('focusout', ({ target, relatedTarget }) => {
  const button = openerOf(target)
  const card = button ? cardOf(button) : (target as Element).closest<HTMLElement>('.card')
  if (card && !card.contains(relatedTarget as Node | null)) hide(card)
})

document.addEventListener('click', (event) => {
  const button = openerOf(event.target)
  if (!button) return
  // The browser would close what a hover has just opened.
  event.preventDefault()
  clearTimeout(timer)
  const card = cardOf(button)
  const close = pinned === card && isOpen(card)
  pinned = close ? null : card
  if (close) card.hidePopover()
  else show(button)
})

export {}
