import type { APIRoute } from 'astro'
import { pictures } from '../../../components/charts/steps/pictures.ts'
import { chaptersIn } from '../../../components/layout/chapters.ts'
import { stringsOf } from '../../../components/layout/stringsOf.ts'
import { pngOf } from '../../../components/share/pngOf.ts'
import { socialCard, type CardWords } from '../../../components/share/socialCard.ts'
import { languages } from '../../../data/languages.ts'
import { fill, formatDate } from '../../../data/strings/format.ts'
import { versions } from '../../../data/versions.ts'

const STORY_PICTURE = 'the-gap'

export function getStaticPaths() {
  return languages.flatMap((lang) => {
    const { story } = stringsOf(lang)
    const site = story.site.name
    const foot = fill(story.standfirst.asOf, { date: formatDate(versions.data, lang) })
    const card = (chapter: string, picture: string, words: Omit<CardWords, 'site' | 'foot'>) => ({
      params: { lang, chapter },
      props: { words: { site, foot, ...words }, picture: pictures[picture]!(lang) },
    })
    return [
      card('story', STORY_PICTURE, { title: story.page.title, claim: story.page.description }),
      ...chaptersIn(lang)
        .map(({ frontmatter }) => frontmatter)
        .filter(({ id }) => id in pictures)
        .map(({ id, title, claim }) => card(id, id, { title, claim })),
    ]
  })
}

export const GET: APIRoute = async ({ props }) => {
  const png = pngOf(socialCard(props.words as CardWords, props.picture))
  return new Response(png, { headers: { 'content-type': 'image/png' } })
}
