import en from '../src/data/strings/en/confidenceClaims.ts'
import type { ClaimInRuns } from '../src/model/confidence/claimsInRuns.ts'
import { fill } from '../src/data/strings/format.ts'
import { CONFIDENCE_ROWS } from '../src/model/confidence/rows.ts'
import { baseline } from '../src/data/baseline.ts'
import { figureText } from '../src/components/prose/figureText.ts'

const [BEGIN, END] = ['<!-- claims: begin -->', '<!-- claims: end -->']

type Counted = Pick<ClaimInRuns, 'chapter' | 'holdsIn'> & { readonly id: string }

/** The claims of the chapters as a table in Markdown: each with the runs in which it holds, and what alone turns it. */
export function claimTable(claims: readonly Counted[], members: number): string {
  const lines = claims
    .toSorted((a, b) => a.chapter - b.chapter)
    .map(({ id, chapter, holdsIn }) => {
      const { check, mentioned } = CONFIDENCE_ROWS.find((row) => row.id === id)!
      const words = Object.fromEntries(
        Object.entries(check!(baseline)[1]).map(([name, value]) => [name, figureText(value, 'en')]),
      )
      const turns = (mentioned ?? []).map((end) => end.replace(/^(\S+)/, '`$1`')).join(', ')
      return `| ${chapter} | ${fill(en[id as keyof typeof en].tried, words)} | ${holdsIn} | ${turns || '–'} |`
    })
  return [
    `| chapter | claim | holds in, of ${members} runs | alone, at an end of its range, turned by |`,
    '|---|---|---|---|',
    ...lines,
  ].join('\n')
}

/** A text with the table in the place of the old one. */
export const withClaimTable = (text: string, table: string): string =>
  text.slice(0, text.indexOf(BEGIN) + BEGIN.length) +
  `\n\n${table}\n\n` +
  text.slice(text.indexOf(END))
