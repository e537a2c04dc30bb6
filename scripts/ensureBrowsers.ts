// Called first by each command that will open a browser: later code only looks up the path.
import { findProgram, missingSentence } from './browserPrograms.ts'
import { installBrowsers } from './installBrowsers.ts'

/**
 * The path of Chromium, the one browser that `npm test` needs. As root on Debian it is installed if
 * it is not there; where it cannot be had, one sentence says what to install and the process ends.
 */
export async function ensureChromium(mayInstall?: boolean): Promise<string> {
  const missing = await installBrowsers(['chromium'], mayInstall)
  for (const id of missing) console.error(missingSentence(id))
  if (missing.length > 0) process.exit(1)
  return findProgram('chromium')!
}
