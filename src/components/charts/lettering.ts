/** How broad a letter is at most on the average, in ems: of the fonts that may stand in for ours the widest (DejaVu Sans). */
export const LETTER = 0.62

/** The size of words in and around a chart. */
export const LABEL_REM = 0.8125

/** Words broken between words into lines of at most so many ems. */
export function linesOf(words: string, ems: number): string[] {
  const most = ems / LETTER
  const lines: string[] = []
  // Not at a no-break space.
  for (const word of words.split(/[ \n]+/)) {
    const line = lines.at(-1)
    if (line !== undefined && line.length + 1 + word.length <= most)
      lines[lines.length - 1] = `${line} ${word}`
    else lines.push(word)
  }
  return lines
}
