const FOCUSABLE = 'a[href], :is(button, input, select, textarea):enabled, summary'

/**
 * Says after a place that a part of the page, its owner, did not arrive (Lost.astro). Resolves once the
 * reader tries again or the network is back; the focus goes on to the owner. Null in a page without the words.
 */
function toldLost(owner: Element, place: Element): Promise<void> | null {
  const words = document.querySelector<HTMLTemplateElement>('template[data-lost]')
  if (!words) return null
  const note = words.content.firstElementChild!.cloneNode(true) as HTMLElement
  // Asked for once more without it.
  const before = place.nextElementSibling
  if (before?.hasAttribute('data-lost')) before.remove()
  place.after(note)
  return new Promise((done) => {
    const again = () => {
      const hadFocus = note.contains(document.activeElement)
      note.remove()
      const controls = [...owner.querySelectorAll<HTMLElement>(FOCUSABLE)]
      if (hadFocus) controls.find((each) => each.checkVisibility())?.focus()
      done()
    }
    note.querySelector('button')!.addEventListener('click', again)
    addEventListener('online', again, { once: true })
  })
}

/** What is fetched for a part of the page. While it cannot be had, that is said after the place, and it may be tried again. */
export async function fetchedFor<Fetched>(
  owner: Element,
  load: () => Promise<Fetched>,
  place: Element = owner,
): Promise<Fetched> {
  for (;;)
    try {
      return await load()
    } catch (error) {
      const told = toldLost(owner, place)
      if (!told) throw error
      await told
    }
}

/** Where a whole program was lost, the page is loaded again: its address says what was set. */
export const sayProgramLost = (place: Element) =>
  void toldLost(place, place)?.then(() => location.reload())
