// Called first by each command that will open a browser: later code only looks up the path.
import { findProgram, missingSentence, type BrowserId } from './browserPrograms.ts'
import { installBrowsers, isSuperuser } from './installBrowsers.ts'

/**
 * Returns when the browsers are on this machine. As root on Debian it installs those that are not;
 * where one cannot be had, it says in one sentence what to install and ends the process.
 */
async function ensureBrowsers(ids: BrowserId[], mayInstall = isSuperuser): Promise<void> {
  const missing = await installBrowsers(ids, mayInstall)
  if (missing.length === 0) return
  for (const id of missing) console.error(missingSentence(id))
  process.exit(1)
}

/** The path of Chromium, the one browser that `npm test` needs. */
export async function ensureChromium(mayInstall = isSuperuser): Promise<string> {
  await ensureBrowsers(['chromium'], mayInstall)
  return findProgram('chromium')!
}
