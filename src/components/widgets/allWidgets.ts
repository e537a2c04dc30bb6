import type { Component } from 'svelte'
import type { WidgetEntry } from './widgetEntry.ts'

type AnyProps = Readonly<Record<string, unknown>>

export interface Widget extends WidgetEntry<AnyProps> {
  /** As chapters, tests and data call it: `WhatWouldItTake`. */
  readonly name: string
  readonly Component: Component<AnyProps>
}

const components = import.meta.glob<Widget['Component']>('./*/*Widget.svelte', {
  eager: true,
  import: 'default',
})
const entries = import.meta.glob<WidgetEntry<AnyProps>>('./*/*Props.ts', {
  eager: true,
  import: 'default',
})

/** Every widget, found by its folder. For the server only. */
export const widgets: readonly Widget[] = Object.entries(components).map(([path, Component]) => {
  const [, folder, name] = /(\w+)\/(\w+)Widget\.svelte$/.exec(path)!
  const entry = entries[`./${folder}/${folder}Props.ts`]
  if (!entry) throw new Error(`src/components/widgets/${folder} lacks ${folder}Props.ts.`)
  return { ...entry, name: name!, Component }
})

export function widgetNamed(name: string): Widget {
  const found = widgets.find((widget) => widget.name === name)
  if (found) return found
  const names = widgets.map((widget) => widget.name)
  throw new Error(`No widget is called “${name}”. There are ${names.join(', ')}.`)
}
