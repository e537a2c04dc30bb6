export interface LinkPart {
  readonly text: string
  readonly href?: string
}

/** A text with `[words](key)` as parts; a key that leads nowhere stops the build. */
export function linkParts(text: string, hrefOf: (key: string) => string | undefined): LinkPart[] {
  return text.split(/(\[[^\]]+\]\([\w-]+\))/).flatMap((part): LinkPart[] => {
    const link = /^\[([^\]]+)\]\(([\w-]+)\)$/.exec(part)
    if (!link) return part === '' ? [] : [{ text: part }]
    const href = hrefOf(link[2]!)
    if (href === undefined) throw new Error(`The link “${part}” leads nowhere.`)
    return [{ text: link[1]!, href }]
  })
}
