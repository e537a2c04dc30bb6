const MOST_SAID = 3

/** So many sentences are said, the rest is counted: whoever adds to a link adds without end. */
export const firstFew = (
  all: readonly string[],
  counted: (count: number) => string,
): readonly string[] =>
  all.length > MOST_SAID ? [...all.slice(0, MOST_SAID), counted(all.length - MOST_SAID)] : all
