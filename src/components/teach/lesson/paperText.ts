import type { Filled, FilledPaper } from './filled.ts'
import { plainOf } from './inline.ts'

function textsIn(block: Filled): readonly string[] {
  switch (block.kind) {
    case 'list':
    case 'steps':
    case 'ticks':
      return block.items
    case 'table':
      return [block.caption, ...block.head, ...block.rows.flat()]
    case 'quote':
      return [block.text, block.by]
    case 'code':
      return block.text.split('\n')
    case 'lines':
    case 'side':
      return []
    default:
      return [block.text]
  }
}

/** The texts of a paper in two languages, each block beside its like, in the order in which they are read. */
export const besideTexts = (left: FilledPaper, right: FilledPaper): string[] =>
  [
    ...[left, right].map(({ title }) => title),
    ...left.blocks.flatMap((block, k) => [...textsIn(block), ...textsIn(right.blocks[k]!)]),
  ]
    .map(plainOf)
    .filter((text) => text.trim() !== '')

/** Every sentence, name and number of a paper, in its order: what each of its files has to say. */
export const paperTexts = ({ title, blocks }: FilledPaper): string[] =>
  [title, ...blocks.flatMap(textsIn)].map(plainOf).filter((text) => text.trim() !== '')
