import { blockHtml, type LinkTo } from './blockHtml.ts'
import type { FilledPaper } from './filled.ts'

/** A paper’s blocks as HTML, one after the other. */
export const paperHtml = ({ blocks }: FilledPaper, linkTo: LinkTo, level?: number): string =>
  blocks.map((block) => blockHtml(block, linkTo, level)).join('\n')

/** Two languages of one paper, each block beside its like. */
export const besideHtml = (
  left: FilledPaper & { readonly language: string },
  right: FilledPaper & { readonly language: string },
): string => {
  const nowhere = () => null
  return left.blocks
    .map((block, k) => {
      const sides = [
        [block, left.language],
        [right.blocks[k]!, right.language],
      ] as const
      // A line to write on, a picture or a new side serves both.
      if (block.kind === 'lines' || block.kind === 'side') return blockHtml(block, nowhere)
      return `<div class="pair">${sides.map(([each, lang]) => `<div lang="${lang}">${blockHtml(each, nowhere)}</div>`).join('')}</div>`
    })
    .join('\n')
}
