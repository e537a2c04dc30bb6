import { MOST_CODES } from '../data/classTasks.ts'
import { CodeBody, type ClassAnswer, type CodeFault } from './classCode.ts'
import { CODE_WORD } from './codeSigns.ts'

export interface CodesFound {
  /** Each code once, in the order in which they stand. */
  readonly answers: readonly ClassAnswer[]
  /** Codes that stood there more than once. */
  readonly repeated: number
  /** What begins as a code, or looks like one, and cannot be read. */
  readonly damaged: readonly DamagedCode[]
  /** Codes beyond the most that are read. */
  readonly left: number
}

export interface DamagedCode {
  /** The line of the text, from 1. */
  readonly line: number
  readonly text: string
  readonly why: CodeFault
}

interface Piece {
  readonly line: number
  readonly text: string
}

const LONGEST_EXCERPT = 40
/** Pieces of a code that mail or a hand has broken into lines and blanks. */
const MOST_PIECES = 120
const LONGEST_BODY = 4000
const BEGINS = new RegExp(`^\\W*${CODE_WORD}(?![A-Z])\\W*`, 'i')
/** Two groups as a code has them: a code whose word is damaged. */
const LOOKS_LIKE = /[0-9A-Z]{4}-[0-9A-Z]{4}/i

/** Reads every code of a text, whatever stands between them; never throws. */
export function codesIn(text: string): CodesFound {
  const pieces = piecesOf(text)
  const found = new Map<string, ClassAnswer>()
  const damaged: DamagedCode[] = []
  let [repeated, left] = [0, 0]
  for (let at = 0; at < pieces.length;) {
    const piece = pieces[at]!
    if (!BEGINS.test(piece.text)) {
      if (LOOKS_LIKE.test(piece.text)) damaged.push({ ...excerpt([piece]), why: 'sign' })
      at++
      continue
    }
    const read = readFrom(pieces, at)
    at = read.next
    if (typeof read.code === 'string') damaged.push({ ...excerpt(read.pieces), why: read.code })
    else {
      const key = JSON.stringify(read.code)
      if (found.has(key)) repeated++
      else if (found.size < MOST_CODES) found.set(key, read.code)
      else left++
    }
  }
  return { answers: [...found.values()], repeated, damaged, left }
}

/** Blanks, and what parts the cells of a table, part pieces; an end of line is no end of a code. */
function piecesOf(text: string): Piece[] {
  const plain = text.normalize('NFKC')
  // A sign may stand for eighteen, in no code: such a text is read as it is.
  return (plain.length > 2 * text.length ? text : plain).split(/\r\n|\r|\n/).flatMap((line, k) =>
    line
      .split(/[\s,;"'|<>()]+/)
      .filter(Boolean)
      .map((each) => ({ line: k + 1, text: each })),
  )
}

/** The code that begins at a piece: as many pieces as it takes until its checksum holds. */
function readFrom(pieces: readonly Piece[], at: number) {
  const first = pieces[at]!.text.replace(BEGINS, '')
  const body = new CodeBody()
  body.add(first)
  let length = first.length
  let whole = body.read()
  let own: CodeFault | null = typeof whole === 'string' ? whole : null
  let end = at + 1
  const last = Math.min(pieces.length, at + MOST_PIECES)
  // A piece that holds a letter of no sign is a word of the text, and ends the code.
  for (let k = at + 1; own !== null && k < last && length < LONGEST_BODY; k++) {
    const next = pieces[k]!.text
    if (BEGINS.test(next) || !/^[0-9A-Z–—‑.·_-]+$/i.test(next)) break
    body.add(next)
    length += next.length
    whole = body.read()
    if (whole === 'sign') break
    if (typeof whole !== 'string') {
      own = null
      end = k + 1
    } else if (own === 'length') own = whole
  }
  // Of a damaged code, what else stands on its line in its form belongs to it.
  while (own !== null && end < last && isPartOf(pieces[at]!, pieces[end]!)) end++
  return { code: own ?? (whole as ClassAnswer), pieces: pieces.slice(at, end), next: end }
}

const isPartOf = (code: Piece, { line, text }: Piece) =>
  line === code.line && !BEGINS.test(text) && /^[0-9A-Z-]{1,}$/.test(text) && /[\d-]/.test(text)

function excerpt(pieces: readonly Piece[]) {
  const text = pieces.map((each) => each.text).join(' ')
  const signs = [...text.replace(/[\p{Cc}\p{Cf}]/gu, '')]
  return {
    line: pieces[0]!.line,
    text: signs.slice(0, LONGEST_EXCERPT).join('') + (signs.length > LONGEST_EXCERPT ? '…' : ''),
  }
}
