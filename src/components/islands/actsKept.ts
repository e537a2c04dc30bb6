const HEARD = ['input', 'click', 'toggle']

/**
 * What the reader does to a part of the page whose program has not come yet: does it again, the last act on
 * each control, when the function that it returns is called.
 */
export function actsKept(part: Element): () => void {
  const acts = new Map<EventTarget, () => void>()
  const keepField = (field: HTMLInputElement) => {
    const { value, checked } = field
    acts.set(field, () => {
      field.value = value
      field.checked = checked
      for (const type of ['input', 'change'])
        field.dispatchEvent(new Event(type, { bubbles: true }))
    })
  }
  const note = ({ type, target }: Event) => {
    const it = target as HTMLInputElement
    const button = type === 'click' && it.closest('button')
    if (type === 'input') keepField(it)
    else if (type === 'toggle') acts.set(it, () => it.dispatchEvent(new Event(type)))
    else if (button) acts.set(button, () => button.click())
  }
  // Moved before this was heard; but after a reload, or Back, it is the browser that puts values back.
  const [visit] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[]
  if (visit?.type === 'navigate')
    for (const field of part.querySelectorAll('input'))
      if (field.value !== field.defaultValue || field.checked !== field.defaultChecked)
        keepField(field)
  for (const type of HEARD) part.addEventListener(type, note, true)
  return () => {
    for (const type of HEARD) part.removeEventListener(type, note, true)
    for (const act of acts.values()) act()
  }
}
