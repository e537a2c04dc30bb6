import type { Attachment } from 'svelte/attachments'

/** Writes words that change as all that an element holds: a browser's translation puts elements of its own in the place of text, and what is written into that text afterwards nobody sees. */
export const live =
  (text: string): Attachment =>
  (element) => {
    const { firstChild, lastChild } = element
    if (firstChild === lastChild && firstChild instanceof Text) firstChild.data = text
    else element.textContent = text
  }
