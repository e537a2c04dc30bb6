import { MARKS } from '../../../model/classCode.ts'

/** A number drawn by lot, which tells two equal answers apart; it says nothing of who gave them. */
export const drawMark = (): number => crypto.getRandomValues(new Uint32Array(1))[0]! % MARKS
