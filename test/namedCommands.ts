import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../scripts/run.ts'

/** The commands that a document tells its reader to run: lines of its shell blocks, and code in its text. */
export function namedCommands(document: string): string[] {
  const text = readFileSync(join(root, document), 'utf8')
  const block = /^```sh\n([\s\S]*?)^```/gm
  const lines = [...text.matchAll(block)].flatMap(([, inside]) => inside!.split('\n'))
  const spans = [...text.replace(block, '').matchAll(/`([^`\n]+)`/g)].map(([, inside]) => inside!)
  const commands = [
    ...lines.map((line) => line.replace(/\s+#.*/, '').trim()).filter(Boolean),
    ...spans.filter((span) => /^(npm|npx|node) /.test(span)),
  ]
  return [...new Set(commands)]
}
