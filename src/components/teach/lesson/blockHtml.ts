import { escaped } from '../../../data/strings/escaped.ts'
import type { Filled } from './filled.ts'
import { inlineOf } from './inline.ts'

/** Where a link of a paper leads; null leaves its words alone, where there is no site around them. */
export type LinkTo = (path: string) => string | null

const inline = (text: string, linkTo: LinkTo) =>
  inlineOf(text)
    .map(({ text: words, bold, to }) => {
      if (bold) return `<b>${escaped(words)}</b>`
      const href = to === undefined ? null : linkTo(to)
      return href === null ? escaped(words) : `<a href="${escaped(href)}">${escaped(words)}</a>`
    })
    .join('')

function tableHtml(table: Extract<Filled, { kind: 'table' }>, linkTo: LinkTo): string {
  const { caption, head, rows, blank, numbers, widths } = table
  const kind = blank ? 'blank' : numbers ? 'numbers' : 'words'
  const cells = (row: readonly string[]) =>
    row.map((cell, k) =>
      k === 0 && cell !== ''
        ? `<th scope="row">${inline(cell, linkTo)}</th>`
        : `<td>${inline(cell, linkTo)}</td>`,
    )
  return [
    `<div class="table" role="group" tabindex="0" aria-label="${escaped(caption)}"><table class="${kind}"><caption>${escaped(caption)}</caption>`,
    widths
      ? `<colgroup>${widths.map((width) => `<col style="width:${width}%">`).join('')}</colgroup>`
      : '',
    `<thead><tr>${head.map((cell) => (cell === '' ? '<td></td>' : `<th scope="col">${inline(cell, linkTo)}</th>`)).join('')}</tr></thead>`,
    `<tbody>${rows.map((row) => `<tr>${cells(row).join('')}</tr>`).join('')}</tbody></table></div>`,
  ].join('')
}

/** A block as HTML: on the page, in the PDF that is printed from it, and in the offline file; headings are of a `level`. */
export function blockHtml(block: Filled, linkTo: LinkTo, level = 2): string {
  const items = (each: readonly string[]) =>
    each.map((item) => `<li>${inline(item, linkTo)}</li>`).join('')
  switch (block.kind) {
    case 'heading':
      return `<h${level}>${inline(block.text, linkTo)}</h${level}>`
    case 'subheading':
      return `<h${level + 1}>${inline(block.text, linkTo)}</h${level + 1}>`
    case 'text':
      return `<p>${inline(block.text, linkTo)}</p>`
    case 'list':
      return `<ul>${items(block.items)}</ul>`
    case 'steps':
      return `<ol>${items(block.items)}</ol>`
    case 'ticks':
      return `<ul class="ticks">${items(block.items)}</ul>`
    case 'table':
      return tableHtml(block, linkTo)
    case 'graph':
      return `<figure tabindex="0"><figcaption>${escaped(block.text)}</figcaption>${block.svg}</figure>`
    case 'lines':
      return `<div class="lines" aria-hidden="true">${'<i></i>'.repeat(block.count)}</div>`
    case 'quote':
      return `<blockquote><p lang="${block.language}">${escaped(block.text)}</p><footer>${inline(block.by, linkTo)}</footer></blockquote>`
    case 'code':
      return `<pre tabindex="0"><code>${escaped(block.text)}</code></pre>`
    case 'side':
      return '<div class="side"></div>'
  }
}
