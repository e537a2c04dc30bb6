import type { APIRoute } from 'astro'
import { widgets } from '../../../components/widgets/allWidgets.ts'
import { propsFile } from '../../../components/widgets/propsFile.ts'
import { languages } from '../../../data/languages.ts'

export function getStaticPaths() {
  const moving = widgets.filter(({ isStill }) => !isStill)
  return languages.flatMap((language) =>
    moving.map((widget) => {
      const { params, text } = propsFile(widget, language)
      return { params, props: { text } }
    }),
  )
}

/** What a widget's script is handed: components/widgets/propsFile.ts. */
export const GET: APIRoute = ({ props }) =>
  new Response(props.text, { headers: { 'Content-Type': 'application/json; charset=utf-8' } })
