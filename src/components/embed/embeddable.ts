import { render } from 'svelte/server'
import type { Language } from '../../data/languages.ts'
import { widgets } from '../widgets/allWidgets.ts'
import { kebab } from './kebab.ts'
import { HEADING, textIn } from './textIn.ts'

export interface Embeddable {
  /** In kebab-case. */
  readonly widget: string
  readonly title: string
  readonly section: string
}

/** Every widget, with the title it shows. For the server only. */
export const embeddables = (language: Language): Embeddable[] =>
  widgets.map(({ name, Component, section, ...widget }) => {
    const { body } = render(Component, { props: { ...widget.props(language), section } })
    return { widget: kebab(name), title: textIn(body, HEADING), section }
  })
