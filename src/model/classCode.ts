import { CLASS_TASKS, type ClassTask } from '../data/classTasks.ts'
import { readSigns, writeSigns } from './codeSigns.ts'
import { crc24, CRC24_START, crc24With } from './crc24.ts'

/** What a pupil has answered. */
export interface ClassAnswer {
  readonly task: ClassTask
  /** A number drawn by lot (20 bits), so that two pupils with one answer have two codes and a code read twice counts once. */
  readonly mark: number
  /** The curve chosen, A to D as 0 to 3. */
  readonly pick?: number
  /** The levels set for the end of each quarter, in steps of the pupil's scale (0 to 1023). */
  readonly levels?: readonly number[]
  /** Which answer to each question, 0 for none. */
  readonly answers?: readonly number[]
  /** A scenario as the query of a link. */
  readonly scenario?: string
  /** Only where the pupil typed one. */
  readonly name?: string
}

/** Why a code was not read: a sign that is none, too short or too long, a checksum that does not hold, of another version of this site. */
export type CodeFault = 'sign' | 'length' | 'checksum' | 'version'

// version, task, what follows (bits), mark (4 signs), then the parts, then the checksum (5 signs).
const VERSION = 1
const PARTS = { pick: 1, levels: 2, answers: 4, scenario: 8, name: 16 } as const
const MARK_SIGNS = 4
/** How many marks there are: 20 bits. */
export const MARKS = 1_048_576
const LEVEL_SIGNS = 2
const QUARTERS = 4
const CHECK_SIGNS = 5
const LENGTH_SIGNS = 2
const HEAD_SIGNS = 3 + MARK_SIGNS
/** Bytes of a scenario, or of a name. */
const LONGEST_TEXT = 1023
const CURVES = 4
/** What a query of ours is written in; a code with other signs was not made here. */
const SCENARIO = /^[\w.*=&-]*$/

/** A code with its checksum. A scenario too long for one is refused by an error. */
export function writeCode(answer: ClassAnswer): string {
  const { task, mark, pick, levels, answers, scenario, name } = answer
  const parts = Object.entries(PARTS).reduce(
    (bits, [part, bit]) => (answer[part as keyof typeof PARTS] === undefined ? bits : bits | bit),
    0,
  )
  const values = [
    VERSION,
    CLASS_TASKS.indexOf(task),
    parts,
    ...split(mark, MARK_SIGNS),
    ...(pick === undefined ? [] : [pick]),
    ...(levels ?? []).flatMap((level) => split(level, LEVEL_SIGNS)),
    ...(answers ? [answers.length, ...answers] : []),
    ...(scenario === undefined ? [] : textSigns(scenario)),
    ...(name === undefined ? [] : textSigns(name)),
  ]
  return writeSigns([...values, ...split(crc24(values), CHECK_SIGNS)])
}

/** What a code's body says (all that stands behind its word), or why it cannot be read. Never throws. */
export function readCode(body: string): ClassAnswer | CodeFault {
  const code = new CodeBody()
  code.add(body)
  return code.read()
}

/** A code's body that comes in pieces: each sign is read, and summed up, once. */
export class CodeBody {
  readonly #signs: number[] = []
  #isOurs = true
  /** The checksum of so many of the first signs. */
  #sum = CRC24_START
  #summed = 0

  add(text: string): void {
    const signs = readSigns(text)
    if (!signs) this.#isOurs = false
    else for (const sign of signs) this.#signs.push(sign)
  }

  /** What it says so far. */
  read(): ClassAnswer | CodeFault {
    if (!this.#isOurs) return 'sign'
    const signs = this.#signs
    if (signs.length < HEAD_SIGNS + CHECK_SIGNS) return 'length'
    const end = signs.length - CHECK_SIGNS
    while (this.#summed < end) this.#sum = crc24With(this.#sum, signs[this.#summed++]!)
    if (joined(signs.slice(end)) !== this.#sum) return 'checksum'
    return answerIn(signs.slice(0, end)) ?? 'version'
  }
}

/** What the signs say; null where they say what no code of this version does. */
function answerIn(values: readonly number[]): ClassAnswer | null {
  let at = 0
  const take = (count: number) => values.slice(at, (at += count))
  const [version, place, parts] = take(3) as [number, number, number]
  const task = CLASS_TASKS[place]
  if (version !== VERSION || !task) return null
  const has = (part: keyof typeof PARTS) => (parts & PARTS[part]) !== 0
  const takeText = () => {
    const bytes = joined(take(LENGTH_SIGNS))
    return textOf(take(Math.floor((bytes * 8 + 4) / 5)), bytes)
  }
  const mark = joined(take(MARK_SIGNS))
  const pick = has('pick') ? take(1)[0] : undefined
  const levels = has('levels')
    ? Array.from({ length: QUARTERS }, () => joined(take(LEVEL_SIGNS)))
    : undefined
  const answers = has('answers') ? take(take(1)[0] ?? 0) : undefined
  const scenario = has('scenario') ? takeText() : undefined
  const name = has('name') ? takeText() : undefined
  const isWhole =
    at === values.length && scenario !== null && name !== null && SCENARIO.test(scenario ?? '')
  if (!isWhole || (pick !== undefined && pick >= CURVES)) return null
  return {
    task,
    mark,
    ...(pick === undefined ? {} : { pick }),
    ...(levels ? { levels } : {}),
    ...(answers ? { answers } : {}),
    ...(scenario === undefined ? {} : { scenario }),
    ...(name === undefined ? {} : { name }),
  }
}

/** A number as so many signs of five bits, the largest part in front. */
function split(value: number, signs: number): number[] {
  const values: number[] = []
  for (let left = value; values.length < signs; left = Math.floor(left / 32))
    values.unshift(left % 32)
  return values
}
const joined = (signs: readonly number[]) => signs.reduce((sum, sign) => sum * 32 + sign, 0)

function textSigns(text: string): number[] {
  const bytes = new TextEncoder().encode(text)
  if (bytes.length > LONGEST_TEXT)
    throw new RangeError(`${bytes.length} bytes are more than a code holds (${LONGEST_TEXT}).`)
  const bits = [...bytes].map((byte) => byte.toString(2).padStart(8, '0')).join('')
  const signs = (bits.match(/.{1,5}/g) ?? []).map((five) => parseInt(five.padEnd(5, '0'), 2))
  return [...split(bytes.length, LENGTH_SIGNS), ...signs]
}

function textOf(signs: readonly number[], length: number): string | null {
  const bits = signs.map((sign) => sign.toString(2).padStart(5, '0')).join('')
  const bytes = (bits.match(/.{8}/g) ?? []).slice(0, length).map((byte) => parseInt(byte, 2))
  if (bytes.length < length) return null
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Uint8Array.from(bytes))
  } catch {
    return null
  }
}
