/** Words of the page for newsrooms. */
export interface NewsroomStrings {
  readonly title: string
  readonly description: string
  readonly lead: string
  readonly make: string
  readonly noScript: string
  /** Heading and paragraphs; {frame} is a policy line, {site} this site’s address. */
  readonly parts: readonly { readonly title: string; readonly text: readonly string[] }[]
  readonly corrections: {
    readonly title: string
    readonly link: string
    readonly lead: string
    readonly none: string
    readonly feed: string
  }
}
