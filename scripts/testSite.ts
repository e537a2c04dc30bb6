import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { root, runNode } from './run.ts'

/** The folder that tests build the site into, apart from the one of `npm start`. */
export const testSiteDir = join(root, '.cache/test-site')

/** Builds the site for tests; REUSE_TEST_SITE=1 takes what an earlier run has built. */
export async function buildTestSite() {
  if (process.env.REUSE_TEST_SITE === '1' && existsSync(testSiteDir)) return
  const { code, text } = await runNode(['scripts/build.ts'], {
    output: 'capture',
    env: {
      OUT_DIR: testSiteDir,
      CACHE_DIR: join(root, '.cache/test-astro'),
      BASE_PATH: undefined,
      SITE_URL: undefined,
      // The test runner sets these, and a build that sees them is not the one readers get.
      NODE_ENV: undefined,
      VITEST: undefined,
    },
  })
  if (code !== 0) throw new Error(`The site for the tests could not be built:\n${text}`)
}
