import type { TestProject } from 'vitest/node'
import { serve } from '../../scripts/server.ts'
import { buildTestSite, testSiteDir } from '../../scripts/testSite.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the built site is served, with a slash at the end. */
    siteUrl: string
    /** The folder with the built site. */
    siteDir: string
  }
}

// Two projects test one site.
const shared = globalThis as { testSite?: Promise<void> }

export default async function setup(project: TestProject) {
  await (shared.testSite ??= buildTestSite())
  const { url, close } = await serve({ dir: testSiteDir })
  project.provide('siteUrl', url)
  project.provide('siteDir', testSiteDir)
  return close
}
