import type { TestProject } from 'vitest/node'
import { serveChromium } from '../../scripts/browsers.ts'
import { serve } from '../../scripts/server.ts'
import { buildTestSite, testSiteDir } from '../../scripts/testSite.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the built site is served, with a slash at the end. */
    siteUrl: string
    /** The folder with the built site. */
    siteDir: string
    /** Where the one Chromium of the run answers. */
    chromiumAt: string
  }
}

// Three projects test one site, in one browser: the first makes both, the last leaves.
const shared = globalThis as { testSite?: ReturnType<typeof open>; testSiteUsers?: number }

async function open() {
  await buildTestSite()
  const [server, chromium] = await Promise.all([serve({ dir: testSiteDir }), serveChromium()])
  return { server, chromium }
}

export default async function setup(project: TestProject) {
  shared.testSiteUsers = (shared.testSiteUsers ?? 0) + 1
  const { server, chromium } = await (shared.testSite ??= open())
  project.provide('siteUrl', server.url)
  project.provide('siteDir', testSiteDir)
  project.provide('chromiumAt', chromium.wsEndpoint())
  return async () => {
    if (--shared.testSiteUsers! > 0) return
    shared.testSite = undefined
    await Promise.all([server.close(), chromium.close()])
  }
}
