import type * as EnsembleOnPage from './ensembleOnPage.ts'

const PAUSE_MILLISECONDS = 5000

/** The model’s program, as soon as it can be fetched: an answer that is waited for comes once the network is back. */
export async function modelOnPage(): Promise<typeof EnsembleOnPage> {
  for (;;)
    try {
      return await import('./ensembleOnPage.ts')
    } catch {
      await new Promise((done) => setTimeout(done, PAUSE_MILLISECONDS))
    }
}
