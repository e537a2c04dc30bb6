import type { Language } from '../../src/data/languages.ts'

/** Words that the site never uses, except in quotations of others. */
const FORBIDDEN: Record<Language, RegExp> = {
  en: /(?<!\p{L})(first|only|best|likely|unlikely|chances?|empty|emptied|empties|forecasts?|predicts?|prediction)(?!\p{L})/giu,
  fr: /(?<!\p{L})(premi(?:er|ère)s?(?! ministre)|(?<!prise? )seule?s?|seulement|uniquement|meilleure?s?|probable(?:ment)?s?|chances?|vides?|vidée?s?|vider|prévisions?|prédi\p{L}+)(?!\p{L})/giu,
}

/** Saying that the model is not one. */
const DISCLAIMER = /\bnot (?:a )?forecast|(?:non|pas) (?:une )?prévision/gi

/** A place to fill in a string: a name in code, never printed. */
const PLACE = /\{\w+\}/g

const QUOTED = /“[^”]*”|«[^»]*»/g

export const forbiddenWords = (text: string, language: Language): string[] =>
  text.replace(QUOTED, '').replace(PLACE, '').replace(DISCLAIMER, '').match(FORBIDDEN[language]) ??
  []

const NARROW = '\u202F'
const WIDE = '\u00A0'

/** Faults of type: straight quotation marks, a French sign without its no-break space, a unit that may part from its number. */
export function typeFaults(text: string, language: Language): string[] {
  const faults = [/.?['"].?/g, /155(?!\u00A0)\s?mm/g]
  if (language === 'fr')
    faults.push(
      new RegExp(`(?<!${NARROW})[;!?»](?!\\S)|[^${NARROW}][;»]`, 'g'),
      new RegExp(`«(?!${NARROW})`, 'g'),
      new RegExp(`[^${WIDE}]:(?=\\s|$)`, 'g'),
      / [;:!?»%]/g,
      /[“”]/g,
    )
  else faults.push(/\s[;:!?]/g, /[«»]/g)
  return faults.flatMap((fault) => text.match(fault) ?? [])
}
