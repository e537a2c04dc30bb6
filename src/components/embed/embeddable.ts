import type { Component } from 'svelte'
import { render } from 'svelte/server'
import type { Language } from '../../data/languages.ts'
import { kebab } from './kebab.ts'
import { HEADING, textIn } from './textIn.ts'

export interface Embeddable {
  /** In kebab-case. */
  readonly widget: string
  readonly title: string
  readonly section: string
}

type Props = Record<string, unknown> & { readonly section: string }

const widgets = import.meta.glob<Component<Record<string, unknown>>>('../widgets/*/*.svelte', {
  import: 'default',
  eager: true,
})
const makers = import.meta.glob<Record<string, (language: Language) => Props>>(
  '../widgets/*/*Props.ts',
  { eager: true },
)

/** Every widget that has an embed, with the title it shows. For the server only. */
export function embeddables(language: Language): Embeddable[] {
  return Object.entries(makers).map(([path, module]) => {
    const [, own = ''] = /(\w+)Props\.ts$/.exec(path) ?? []
    const name = own[0]!.toUpperCase() + own.slice(1)
    const props = module[`${own}Props`]!(language)
    const { body } = render(widgets[`../widgets/${own}/${name}.svelte`]!, { props })
    return { widget: kebab(name), title: textIn(body, HEADING), section: props.section }
  })
}
