import { DOMParser } from 'linkedom'

// The format as docs.moodle.org describes it under “Moodle XML format”, in our own reading of it.
const NUMBERINGS = ['none', 'abc', 'ABCD', '123', 'iii', 'IIII']
const TEXTS = ['questiontext', 'generalfeedback']
const FLAGS = { single: ['true', 'false', '1', '0'], shuffleanswers: ['true', 'false', '1', '0'] }

/** What a bank of questions lacks or has wrong, one line a fault. */
export function moodleFaults(xml: string): string[] {
  const faults: string[] = []
  if (!xml.startsWith('<?xml version="1.0" encoding="UTF-8"?>')) faults.push('no declaration')
  const open = xml.replace(/<!\[CDATA\[[\s\S]*?\]\]>/g, '')
  const depth: string[] = []
  for (const [, closing, name] of open.matchAll(/<(\/?)([a-z]+)[^>?]*>/g)) {
    if (!closing) depth.push(name!)
    else if (depth.pop() !== name) faults.push(`</${name}> closes another`)
  }
  if (depth.length > 0) faults.push(`not closed: ${depth.join(', ')}`)
  const quiz = new DOMParser().parseFromString(xml, 'text/xml').documentElement
  if (quiz?.tagName !== 'quiz') return [...faults, 'the root is no quiz']
  const [category, ...questions] = [...quiz.children]
  const path = category?.querySelector('category > text')?.textContent ?? ''
  if (category?.getAttribute('type') !== 'category' || !path.startsWith('$course$/'))
    faults.push('no category at the head')
  for (const question of questions)
    faults.push(...questionFaults(question).map((fault) => `${nameOf(question)}: ${fault}`))
  return faults
}

const nameOf = (question: Element) =>
  question.querySelector('name > text')?.textContent ?? 'a question without a name'

function questionFaults(question: Element): string[] {
  const faults: string[] = []
  const need = (isRight: unknown, fault: string) => void (isRight || faults.push(fault))
  need(question.getAttribute('type') === 'multichoice', 'another type')
  need(question.querySelector('name > text')?.textContent?.trim(), 'no name')
  for (const name of TEXTS) {
    const part = question.querySelector(name)
    need(part?.getAttribute('format') === 'html', `${name} says no format`)
    need(part?.querySelector('text')?.textContent?.trim(), `${name} is without text`)
  }
  for (const [name, values] of Object.entries(FLAGS))
    need(values.includes(question.querySelector(name)?.textContent ?? ''), `${name} is no flag`)
  need(
    NUMBERINGS.includes(question.querySelector('answernumbering')?.textContent ?? ''),
    'no such numbering',
  )
  need(Number(question.querySelector('defaultgrade')?.textContent) > 0, 'no grade')
  const fractions = [...question.querySelectorAll('answer')].map((answer) => {
    need(answer.querySelector('text')?.textContent?.trim(), 'an answer without text')
    return Number(answer.getAttribute('fraction'))
  })
  need(fractions.length >= 2, 'fewer than two answers')
  need(fractions.filter((each) => each === 100).length === 1, 'not one right answer')
  need(
    fractions.every((each) => each === 0 || each === 100),
    'an answer counts in part',
  )
  return faults
}
