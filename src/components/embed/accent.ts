import { isLegible } from './settings.ts'

/**
 * Colours links and sliders as the embedding page asks, where that can be read on the paper in use;
 * `onLegibility` is called with whether it can, also when the reader's theme changes. Returns a function
 * that stops it.
 */
export function followAccent(accent: string | null, onLegibility: (isLegible: boolean) => void) {
  if (!accent) return () => {}
  const { style } = document.documentElement
  const dark = matchMedia('(prefers-color-scheme: dark)')
  const set = () => {
    const legible = isLegible(accent, hexOf(getComputedStyle(document.body).backgroundColor))
    if (legible) style.setProperty('--accent', accent)
    else style.removeProperty('--accent')
    onLegibility(legible)
  }
  set()
  dark.addEventListener('change', set)
  return () => dark.removeEventListener('change', set)
}

/** `#rrggbb` of what browsers say of a colour: `rgb(255, 253, 248)`. */
const hexOf = (colour: string) =>
  `#${colour
    .match(/\d+/g)!
    .slice(0, 3)
    .map((part) => Number(part).toString(16).padStart(2, '0'))
    .join('')}`
