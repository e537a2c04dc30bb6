import type { Plugin } from 'vite'

const importsOf = new Map<string, readonly string[]>()

/**
 * What is asked for beside a script that is fetched later: all that it needs, but for what the script that
 * fetches it has already. Vite names both, and the names alone weigh nearly a kilobyte.
 */
function stillToFetch(
  _: string,
  needed: readonly string[],
  { hostId }: { readonly hostId: string },
): string[] {
  const there = new Set<string>()
  const add = (file: string) => {
    if (there.has(file)) return
    there.add(file)
    importsOf.get(file)?.forEach(add)
  }
  add(hostId)
  return needed.filter((file) => !there.has(file))
}

/** Notes what each script of a build imports from its first line; as a plugin, for Astro has a say of its own on the same setting. */
export const preloadLess: Plugin = {
  name: 'burn-rate:preload-less',
  enforce: 'pre',
  apply: 'build',
  config: () => ({ build: { modulePreload: { resolveDependencies: stillToFetch } } }),
  generateBundle: {
    order: 'pre',
    handler(_, bundle) {
      for (const file of Object.values(bundle))
        if (file.type === 'chunk') importsOf.set(file.fileName, file.imports)
    },
  },
}
