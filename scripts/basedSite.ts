import { join } from 'node:path'
import { root, runNode } from './run.ts'

/** A path that is not the root, and the folder of the site that is built for it. */
export const BASE = '/shells/'
export const basedSiteDir = join(root, '.cache/based-site')

/** Builds the site to stand below it. */
export async function buildBasedSite(): Promise<void> {
  const env = {
    BASE_PATH: BASE,
    OUT_DIR: basedSiteDir,
    CACHE_DIR: join(root, '.cache/based-astro'),
  }
  const { code } = await runNode(['scripts/build.ts'], { env })
  if (code !== 0) process.exit(code)
}
