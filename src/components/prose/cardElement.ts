import type { CardLine } from './cardLine.ts'

/** A card to open, made of its lines. */
export function cardElement(lines: readonly CardLine[]): HTMLElement {
  const card = document.createElement('div')
  card.className = 'card'
  card.popover = 'auto'
  card.setAttribute('role', 'note')
  card.append(
    ...lines.map(({ className, parts }) => {
      const line = document.createElement('span')
      line.className = className ?? ''
      line.append(
        ...parts.map((part) => {
          if (typeof part === 'string') return part
          const piece = document.createElement(part.tag)
          piece.textContent = part.text
          piece.className = part.className ?? ''
          if (part.lang) piece.lang = part.lang
          if (part.href) (piece as HTMLAnchorElement).href = part.href
          return piece
        }),
      )
      return line
    }),
  )
  return card
}
