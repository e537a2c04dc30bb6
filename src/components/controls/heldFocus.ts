// A press by key that takes its own button away (a change dropped, a value handed back) would take the focus
// with it, and the next Tab would begin at the top of the page.
const STOPS = 'a[href], button, input, select, textarea, summary, [tabindex="0"]'

const isStop = (element: HTMLElement) =>
  element.checkVisibility({ visibilityProperty: true }) && !element.matches(':disabled')

addEventListener('click', ({ detail }) => {
  const pressed = document.activeElement as HTMLElement
  // A hand on a mouse or a screen has its place.
  if (detail > 0 || !pressed.matches('button')) return
  const stops = [...document.querySelectorAll<HTMLElement>(STOPS)]
  const before = stops.slice(0, stops.indexOf(pressed)).reverse()
  setTimeout(() => {
    const held = document.activeElement
    if (isStop(pressed) || (held !== pressed && held !== document.body)) return
    before.find(isStop)?.focus()
  })
})
