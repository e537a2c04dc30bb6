import { source } from '../../data/published.ts'
import type { Fact, Grade } from '../../data/types.ts'

export const GRADES = ['none', 'unread', 'relay', 'press', 'primary'] as const
export type TrustGrade = (typeof GRADES)[number]

/** How far a figure may be trusted: its source's grade; `unread` where we name an original without having read it. */
export function gradeOf({ read, source: id }: Pick<Fact, 'read' | 'source'>): TrustGrade {
  const grade: Grade = source(id).grade
  return read ? grade : 'unread'
}

/** 0 for what rests on nothing but us, 4 for the body that acted or measured. */
export const trustOf = (grade: TrustGrade): number => GRADES.indexOf(grade)
