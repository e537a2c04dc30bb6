import type { Component } from 'svelte'
import { nearOrTouched } from './near.ts'
import { actsKept, fetchedFor } from './untilAwake.ts'

const components = import.meta.glob<Component<Record<string, unknown>>>(
  '../widgets/*/*Widget.svelte',
  { import: 'default' },
)
const loaderOf = (name: string) =>
  Object.entries(components).find(([path]) => path.endsWith(`/${name}Widget.svelte`))![1]

async function propsAt(address: string): Promise<Record<string, unknown>> {
  const answer = await fetch(address)
  if (!answer.ok) throw new Error(`${address} answers ${answer.status}`)
  return answer.json()
}

/** Starts the script of a widget that the server has drawn (widgets/Widget.astro). */
async function wake(target: HTMLElement): Promise<void> {
  const actAgain = actsKept(target)
  await nearOrTouched(target)
  const { island, props: address, section } = target.dataset
  const fetched = () =>
    Promise.all([import('./hydrate.ts'), loaderOf(island!)(), propsAt(address!)])
  // Said among its controls, which do not answer yet.
  const controls = target.querySelector('.controls > noscript') ?? target
  const [{ hydrate, flushSync }, component, props] = await fetchedFor(target, fetched, controls)
  const opened = target.querySelectorAll<HTMLDetailsElement>('details[open]')
  hydrate(component, { target, props: { ...props, section } })
  // It has read the address by then.
  flushSync()
  // One that knows whether its fold is open sets it, as it wakes, to what it was drawn with.
  for (const fold of opened) fold.open = true
  actAgain()
}

/** What an address speaks of stands open. */
const asked = new URLSearchParams(location.search)
for (const fold of document.querySelectorAll<HTMLDetailsElement>('details[data-opened-by]'))
  fold.open ||= asked.has(fold.dataset.openedBy!)

for (const island of document.querySelectorAll<HTMLElement>('[data-island]')) void wake(island)
