/**
 * The stage shows a copy of one section's finished picture; the original stays in its place for
 * screen readers. `draw(step)` leads to the same stage from whatever it showed before.
 */
export function drawStage(stage: HTMLElement, sections: readonly HTMLElement[]) {
  const copies = new Map<number, HTMLElement>()

  function copyOf(step: number): HTMLElement | undefined {
    const made = copies.get(step)
    const original = sections[step]?.querySelector<HTMLElement>('.step-figure .drawn')
    if (made || !original) return made
    const copy = original.cloneNode(true) as HTMLElement
    for (const each of copy.querySelectorAll('[id]')) each.removeAttribute('id')
    copy.dataset.copy = sections[step]!.id
    stage.append(copy)
    copies.set(step, copy)
    return copy
  }

  return (step: number) => {
    const shown = copyOf(step)
    // The pictures before and after are made ready before they are scrolled to.
    window.requestIdleCallback?.(() => void [copyOf(step + 1), copyOf(step - 1)])
    for (const copy of copies.values()) copy.classList.toggle('shown', copy === shown)
  }
}
