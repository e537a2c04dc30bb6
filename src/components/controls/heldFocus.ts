// A press by key that takes its own button away (a change dropped, a value handed back) would take the focus
// with it, and the next Tab would begin at the top of the page; one that has its own fold moved could leave the
// focus out of sight.
const STOPS = 'a[href], button, input, select, textarea, summary, [tabindex="0"]'

const isStop = (element: HTMLElement) =>
  element.checkVisibility({ visibilityProperty: true }) && !element.matches(':disabled')

// Before the press is answered: after it, the button may be gone.
addEventListener(
  'click',
  ({ detail }) => {
    const pressed = document.activeElement as HTMLElement
    // A hand on a mouse or a screen has its place.
    if (detail > 0 || !pressed.matches('button, summary')) return
    const stops = [...document.querySelectorAll<HTMLElement>(STOPS)]
    const before = stops.slice(0, stops.indexOf(pressed)).reverse()
    setTimeout(() => {
      const held = document.activeElement
      if (held !== pressed && held !== document.body) return
      const { top, bottom } = pressed.getBoundingClientRect()
      if (!isStop(pressed)) before.find(isStop)?.focus()
      else if (bottom < 0 || top > innerHeight) pressed.scrollIntoView({ block: 'nearest' })
    })
  },
  true,
)
