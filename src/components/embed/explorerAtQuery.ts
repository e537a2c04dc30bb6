// Replaces explorer.svelte.ts where the server draws the picture of a named scenario: on a page, an
// address is read only once scripts run.
import { Explorer as Plain } from '../reader/explorer.svelte.ts'

let query = ''

/** What every explorer made from now on starts from. */
export function startAt(next: string): void {
  query = next
}

export class Explorer extends Plain {
  constructor(...given: ConstructorParameters<typeof Plain>) {
    super(...given)
    if (query) this.read(query)
  }
}
