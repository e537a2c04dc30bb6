// A part of the page whose program has not come yet, or was lost on the way. One file, as every page fetches it.

/** Says after a place that something did not arrive (Lost.astro). Resolves once the reader tries again, and the focus goes on to the owner. */
const toldLost = (owner: Element, place: Element) =>
  new Promise<void>((done) => {
    const words = document.querySelector<HTMLTemplateElement>('template[data-lost]')!
    // Asked for once more without it.
    if (place.nextElementSibling?.matches('[data-lost]')) place.nextElementSibling.remove()
    place.after(words.content.firstElementChild!.cloneNode(true))
    const note = place.nextElementSibling!
    note.querySelector('button')!.onclick = () => {
      note.remove()
      const control = owner.querySelector('a[href], :is(button, input, select):enabled') ?? owner
      ;(control as HTMLElement).focus()
      done()
    }
  })

/** What is fetched for a part of the page. While it cannot be had, that is said after the place, and it may be tried again. */
export async function fetchedFor<Fetched>(
  owner: Element,
  load: () => Promise<Fetched>,
  place = owner,
): Promise<Fetched> {
  for (;;)
    try {
      return await load()
    } catch {
      await toldLost(owner, place)
    }
}

/** What the reader moves, types, presses or opens in a part whose program has not come: does it again when the function that it returns is called. */
export function actsKept(part: Element): () => void {
  const acts = new Map<Element, () => void>()
  const keepField = (field: HTMLInputElement) => {
    const { value, checked } = field
    acts.set(field, () => {
      Object.assign(field, { value, checked })
      for (const type of ['input', 'change'])
        field.dispatchEvent(new Event(type, { bubbles: true }))
    })
  }
  const note = ({ target }: Event) => keepField(target as HTMLInputElement)
  const notePress = ({ target }: Event) => {
    const button = (target as Element).closest('button')
    if (!button) return
    const words = button.textContent
    // A counter that has started by itself meanwhile says "pause" where "start" was pressed.
    acts.set(button, () => {
      if (button.isConnected && button.textContent === words) button.click()
    })
  }
  // Moved before this was heard; but after a reload, or Back, it is the browser that puts values back.
  const [visit] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[]
  if (visit?.type === 'navigate')
    for (const field of part.querySelectorAll('input'))
      // A box's value, unlike its mark, is none that a reader sets.
      if (
        /^(checkbox|radio)$/.test(field.type)
          ? field.checked !== field.defaultChecked
          : field.value !== field.defaultValue
      )
        keepField(field)
  part.addEventListener('input', note)
  part.addEventListener('click', notePress)
  return () => {
    part.removeEventListener('input', note)
    part.removeEventListener('click', notePress)
    for (const act of acts.values()) act()
    // What a fold holds is made once it tells that it was opened.
    for (const fold of part.querySelectorAll('details[open]'))
      fold.dispatchEvent(new Event('toggle'))
  }
}

/** The parts that Astro wakes: what was done to them before, and that their program is lost, for which it has tried twice; their address says what was set. */
export function standByIslands(): void {
  for (const island of document.querySelectorAll('astro-island'))
    island.addEventListener('astro:hydrate', actsKept(island), { once: true })
  document.addEventListener('astro:hydration-error', ({ target }) => {
    const island = target as Element
    void toldLost(island, island).then(() => location.reload())
  })
}
