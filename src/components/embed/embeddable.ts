import { render } from 'svelte/server'
import type { Language } from '../../data/languages.ts'
import { RUN_WIDGETS } from '../share/runWidgets.ts'
import { widgets } from '../widgets/allWidgets.ts'
import { kebab } from './kebab.ts'
import { HEADING, textIn } from './textIn.ts'

export interface Embeddable {
  /** In kebab-case. */
  readonly widget: string
  readonly title: string
  readonly section: string
  /** Whether an address sets anything in it. */
  readonly hasScenario: boolean
}

/** The widget that the story turns on comes before the others. */
const FIRST = 'Depletion'
const WITH_SCENARIO = [...RUN_WIDGETS, 'WhatWouldItTake', 'Deadline', 'Bathtub']

/** Every widget, with the title it shows. For the server only. */
export const embeddables = (language: Language): Embeddable[] =>
  widgets
    .map(({ name, Component, section, ...widget }) => {
      const { body } = render(Component, { props: { ...widget.props(language), section } })
      const title = textIn(body, HEADING)
      return { widget: kebab(name), title, section, hasScenario: WITH_SCENARIO.includes(name) }
    })
    .toSorted((a, b) => Number(b.widget === kebab(FIRST)) - Number(a.widget === kebab(FIRST)))
