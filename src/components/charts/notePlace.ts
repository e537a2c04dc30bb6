import { LABEL_REM } from './lettering.ts'
import { NARROWEST, PADDING_BOTTOM, WIDTH, type DrawnPanel, type Note } from './timeline.ts'

/** Where a note's words stand. */
export interface Place {
  /** How much of them lies left of the note's place: none, half or all. */
  readonly back: number
  /** Where they begin, in pixels of the panel's height. */
  readonly top: number
}

/** From one line of words to the next, in pixels. */
export const LINE = 16
/** How broad bold letters are, in ems, in the widest of the fonts that may stand in for ours: those that are narrow, and by how much others are broader. */
const NARROW = 0.4
const BROADER = 0.31
/** Farther than this from all lines and dots, words need no more room. */
const AMPLE = 40
/** So many pixels of leader are as bad as one of room less; so are words moved off its end. */
const LEADER = 8
const MOVED = 20
/** Words that an edge moves by more than this share of theirs no longer stand at their leader. */
const LOOSE = 0.25
/** Pixels that words keep from the axis. */
const NEAR = 6
const REM = 16

const emsOf = ({ lines }: Note) =>
  Math.max(
    ...lines.map(
      (line) => line.length * NARROW + line.replace(/[ fijlrt’-]/g, '').length * BROADER,
    ),
  )
/** On a phone; elsewhere words take less of the picture's width. */
const breadthOf = (note: Note) => (emsOf(note) * LABEL_REM * REM * WIDTH) / NARROWEST

/** How much of the words lies left of the note's place, where they stay in the plot. */
function backIn(note: Note, back: number): number {
  const breadth = breadthOf(note)
  return Math.max(Math.min(back, note.x / breadth), 1 - (WIDTH - note.x) / breadth)
}

/** How far words stand from where they are anchored, in ems: beside the leader (or its dot, where they stand at its height), and moved bit by bit to stay in the plot as their note comes nearer to its edge. */
export const asideOf = (note: Note, { back, top }: Place): number => {
  const isBeside = note.y > top && note.y < top + note.lines.length * LINE
  const gap = isBeside && note.onLine ? 0.6 : 0.3
  return gap - 2 * gap * back + (back - backIn(note, back)) * emsOf(note)
}

/**
 * The place with the most room to all lines and dots of a panel, on a phone; not beside words that
 * stand at `others`. Words that stand at `kept` stay there as long as nothing runs through them.
 */
export function placeOf(
  note: Note,
  panel: DrawnPanel,
  others: readonly Pick<Place, 'top'>[],
  kept?: Place,
): Place {
  const deep = note.lines.length * LINE
  const breadth = breadthOf(note)

  /** Whether places whose words lie as far left are free, and how good they are. */
  function judge(back: number) {
    const own = backIn(note, back)
    const left = note.x - own * breadth
    const moved = Math.abs(back - own)
    // Two numbers a stroke: one array each would fill the memory while a slider moves.
    const near: number[] = []
    panel.strokes?.((x, from, to) => {
      if (x >= left && x <= left + breadth) near.push(Math.min(from, to), Math.max(from, to))
    })
    return (top: number) => {
      let room = AMPLE
      let struck = 0
      for (let k = 0; k < near.length; k += 2) {
        const gap = Math.max(top - near[k + 1]!, near[k]! - top - deep)
        room = Math.min(room, Math.max(0, gap))
        struck += Math.min(LINE, Math.max(0, -gap))
      }
      const far = Math.abs(note.y - top - deep / 2) / LEADER
      return {
        isFree: struck === 0 && moved < LOOSE,
        score: room - struck - far - MOVED * moved,
      }
    }
  }

  if (kept && judge(kept.back)(kept.top).isFree) return kept
  let best: Place = { back: 0, top: 0 }
  let most = -Infinity
  for (const back of [0.5, 0, 1]) {
    const at = judge(back)
    for (let top = 0; top + deep <= panel.height - PADDING_BOTTOM - NEAR; top += 2) {
      if (others.some((other) => Math.abs(other.top - top) < deep)) continue
      const { score } = at(top)
      if (score > most) [most, best] = [score, { back, top }]
    }
  }
  return best
}
