import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { runInNewContext } from 'node:vm'
import { root } from '../../scripts/run.ts'

type Listener = (event: { source: unknown; origin: string; data: unknown }) => void

/**
 * The script that embeds stand with, in a page with frames of ours, of others and with no address: what hears
 * its messages, the frames, and where they come from. What it does to a frame, and that it looks for them, is told.
 */
export function listeningHost(
  did: (act: readonly unknown[]) => void,
  looked: () => void = () => {},
) {
  const frameAt = (src: string, sandbox: boolean) => ({
    src,
    dataset: {},
    contentWindow: { postMessage: (...sent: unknown[]) => did(['sent', src, ...sent]) },
    hasAttribute: () => sandbox,
    style: { setProperty: (...set: unknown[]) => did(['set', src, ...set]) },
  })
  const ours = 'https://site.example/embed/v1/en/depletion/'
  const frames = [
    frameAt(ours, false),
    frameAt(`${ours}?x`, true),
    frameAt('https://other.example/embed.html', true),
    frameAt('not an address', false),
  ]
  let listener: Listener | undefined
  runInNewContext(readFileSync(join(root, 'public/embed/v1/embed.js'), 'utf8'), {
    window: {},
    URL,
    document: {
      currentScript: { src: 'https://site.example/embed/v1/embed.js' },
      getElementsByTagName: () => {
        looked()
        return frames
      },
    },
    addEventListener: (type: string, heard: Listener) => {
      if (type === 'message') listener = heard
    },
  })
  const sources = [...frames.map(({ contentWindow }) => contentWindow), {}, null]
  return { hears: listener!, frames, sources }
}
