/** What the fragment of a link with several scenarios begins with. */
export const SET_KEY = 'set'

/** Whether a fragment says that it holds a set. */
export const holdsSet = (fragment: string): boolean =>
  fragment.replace(/^#/, '').startsWith(`${SET_KEY}=`)
