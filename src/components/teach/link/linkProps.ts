import type { Language } from '../../../data/languages.ts'
import { LEVER_GROUP_NAMES, LEVER_GROUPS } from '../../explore/leverGroups.ts'
import { embeddables } from '../../embed/embeddable.ts'
import { baseOf } from '../../layout/addressOf.ts'
import { stringsOf } from '../../layout/stringsOf.ts'
import type { LinkMakerProps } from './LinkMaker.svelte'

/** What the maker of links is handed. For the server only. */
export function linkProps(language: Language, site: URL): LinkMakerProps {
  const { bathtub, exploreChallenges, parameters, share, teachAnswer, teachLinks } =
    stringsOf(language)
  const { copy, copied, copyByHand } = share
  const titles = Object.entries(exploreChallenges.texts).map(([id, { title }]) => [id, title])
  return {
    language,
    strings: teachLinks,
    share: { copy, copied, copyByHand },
    names: {
      answer: teachAnswer.tasks,
      bathtub: bathtub.cases,
      challenge: Object.fromEntries(titles) as Record<string, string>,
      widget: Object.fromEntries(embeddables(language).map(({ widget, title }) => [widget, title])),
    },
    levers: LEVER_GROUP_NAMES.flatMap((group) => LEVER_GROUPS[group]).map((id) => ({
      id,
      label: parameters[id].label,
    })),
    site: new URL(`${baseOf()}/`, site).href,
  }
}
