import type { Colours } from './copiedMarks.ts'

/** The colours of the light theme by their names, from the site's style: each is `light-dark(#…, #…)`. */
export const coloursIn = (style: string): Colours =>
  Object.fromEntries(
    [...style.matchAll(/--([\w-]+):\s*light-dark\((#[\da-f]{3,6}),/gi)].map(([, name, colour]) => [
      name!,
      colour!,
    ]),
  )
