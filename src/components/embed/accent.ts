import { isLegible } from './settings.ts'

/**
 * Colours links and sliders as the embedding page asks, where that can be read on the paper in use;
 * told whether it can, also when the reader's theme changes. Returns what stops it.
 */
export function followAccent(accent: string | null, told: (isLegible: boolean) => void) {
  if (!accent) return () => {}
  const { style } = document.documentElement
  const dark = matchMedia('(prefers-color-scheme: dark)')
  const set = () => {
    const paper = getComputedStyle(document.documentElement).getPropertyValue('--paper').trim()
    const legible = isLegible(accent, paper)
    if (legible) style.setProperty('--accent', accent)
    else style.removeProperty('--accent')
    told(legible)
  }
  set()
  dark.addEventListener('change', set)
  return () => dark.removeEventListener('change', set)
}
