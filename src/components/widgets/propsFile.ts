import { createHash } from 'node:crypto'
import type { Language } from '../../data/languages.ts'
import { kebab } from '../embed/kebab.ts'
import { baseOf } from '../layout/addressOf.ts'
import type { Widget } from './allWidgets.ts'

/**
 * What a widget is handed, as a file that is fetched when the reader is near: words and figures are a
 * quarter of the story's size and of no use to a reader who never gets there. Its address changes with
 * its content, so that it may be kept for ever. For the server only.
 */
export function propsFile(widget: Pick<Widget, 'name' | 'props'>, language: Language) {
  const props = widget.props(language)
  const text = JSON.stringify(props)
  const hash = createHash('sha256').update(text).digest('hex').slice(0, 12)
  const params = { lang: language, widget: kebab(widget.name), hash }
  const address = `${baseOf()}/props/${params.lang}/${params.widget}.${hash}.json`
  return { props, text, params, address }
}
