// The story as a page that scrolls: which step is read, its place in the bar and in the
// address. The step follows from where the sections stand, never from what was scrolled past.
import { openReadingPlace } from '../reader/addressBar.ts'

const SETTLED_MILLISECONDS = 150
const FAR = 1_000_000

const page = document.documentElement.dataset
const one = <E extends HTMLElement>(selector: string) => document.querySelector<E>(selector)!
const sections = [...document.querySelectorAll<HTMLElement>('.steps .chapter')]
const probe = one('.story-band')
const place = openReadingPlace()

const bar = one('.step-bar')
const [previous, next] = ['previous', 'next'].map((name) =>
  one<HTMLAnchorElement>(`.step-bar [data-${name}]`),
)
const list = one<HTMLDetailsElement>('.step-bar details')
const items = [...bar.querySelectorAll<HTMLAnchorElement>('ol a')]

let current = -2

/** Shows a step: the same whatever was shown before. */
function draw(step: number): void {
  if (step === current) return
  current = step
  const shown = Math.max(step, 0)
  page.step = sections[shown]!.id
  one('.step-now').textContent = items[shown]!.dataset.place!
  one<HTMLProgressElement>('.step-bar progress').value = step + 1
  items.forEach((item, k) => {
    if (k === shown) item.setAttribute('aria-current', 'step')
    else item.removeAttribute('aria-current')
  })
  lead(previous!, sections[shown - 1])
  lead(next!, sections[step + 1])
}

function lead(link: HTMLAnchorElement, to: HTMLElement | undefined): void {
  if (to) link.href = `#${to.id}`
  else link.removeAttribute('href')
  // At either end it leads nowhere, but does not lose the focus.
  link.role = to ? null : 'link'
  link.ariaDisabled = to ? null : 'true'
}

/** The step whose top crossed the band last (0 is the first); -1 before the first has. */
const measured = () =>
  sections.findLastIndex((section) => section.getBoundingClientRect().top <= probe.offsetHeight)

/** On the opening screen, above the words of the chapter that it belongs to, no chapter is named: a reader's scenario stays with the page. */
const isAboveWords = () =>
  sections[0]!.querySelector(':scope > header')!.getBoundingClientRect().top > probe.offsetHeight

/** Observes the page below the band: a section whose sentinel lies above it has been reached. */
let observer: IntersectionObserver | undefined
function observe(): void {
  observer?.disconnect()
  const crossed = new Set<Element>()
  observer = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries)
        if (isIntersecting) crossed.delete(target)
        else crossed.add(target)
      draw(crossed.size - 1)
    },
    { rootMargin: `-${probe.offsetHeight + 1}px ${FAR}px ${FAR}px ${FAR}px` },
  )
  for (const section of sections) observer.observe(section.querySelector('.sentinel')!)
}

function recompute(): void {
  draw(measured())
  observe()
}

// The probe's size is the small viewport's: it changes with width, zoom and rotation, not with a toolbar.
new ResizeObserver(recompute).observe(probe)
addEventListener('pageshow', recompute)

// Measured, because the end of a scroll may come before the observer's answer.
const settled = () => {
  const step = measured()
  draw(step)
  place.settle(step < 0 || isAboveWords() ? null : sections[step]!.id)
}
if ('onscrollend' in window) addEventListener('scrollend', settled)
else {
  let timer: ReturnType<typeof setTimeout> | undefined
  addEventListener(
    'scroll',
    () => {
      clearTimeout(timer)
      timer = setTimeout(settled, SETTLED_MILLISECONDS)
    },
    { passive: true },
  )
}

// A plain link would carry one section's scenario to another.
document.addEventListener('click', (event) => {
  const link = (event.target as Element).closest?.<HTMLAnchorElement>('a[href^="#"]')
  const target = sections.find(({ id }) => id === link?.hash.slice(1))
  if (
    !target ||
    event.defaultPrevented ||
    event.button ||
    event.ctrlKey ||
    event.metaKey ||
    event.shiftKey
  )
    return
  event.preventDefault()
  place.enter(target.id)
  const { lever } = link!.dataset
  if (lever) {
    const slider = target.querySelector<HTMLElement>(`input[name="${lever}"]`)!
    slider.scrollIntoView({ block: 'center' })
    slider.focus({ preventScroll: true })
  } else target.scrollIntoView()
  if (!list.contains(link!)) return
  // The list goes, and would take the focus with it: the next Tab goes on in the chapter.
  list.open = false
  const title = target.querySelector('h2')!
  title.tabIndex = -1
  title.focus({ preventScroll: true })
})

// The list of steps lies over the text: it goes as a menu does.
document.addEventListener('pointerdown', ({ target }) => {
  if (!list.contains(target as Node)) list.open = false
})
document.addEventListener('keydown', ({ key }) => {
  if (key !== 'Escape' || !list.open) return
  if (list.contains(document.activeElement)) list.querySelector('summary')!.focus()
  list.open = false
})

// Some programs take the full stop or bracket after a link for a part of it.
const [, meant] = /^#([\w-]+)[^\w-]/.exec(location.hash) ?? []
if (meant && document.getElementById(meant)) location.replace(`#${meant}`)

// What has moved to a page of its own takes an old link's scenario along.
const moved = document.querySelector<HTMLAnchorElement>(`.doors li:target a`)
if (moved) moved.search = location.search

page.story = 'on'
recompute()
