// WebKit throws at the hundredth write in a row.
const LEAST_MILLISECONDS = 500

export interface AddressBar {
  /** Writes the query and the section's fragment, at most twice a second; the last wish wins. */
  write(query: string): void
  close(): void
}

/** The one place that writes the address. */
export function openAddressBar(section: string): AddressBar {
  let waiting: string | null = null
  let last = 0
  let timer: ReturnType<typeof setTimeout> | undefined
  const flush = () => {
    timer = undefined
    if (waiting === null) return
    const query = waiting === '' ? '' : `?${waiting}`
    waiting = null
    last = Date.now()
    history.replaceState(history.state, '', `${location.pathname}${query}#${section}`)
  }
  return {
    write(query) {
      waiting = query
      timer ??= setTimeout(flush, Math.max(0, last + LEAST_MILLISECONDS - Date.now()))
    },
    close() {
      clearTimeout(timer)
      flush()
    },
  }
}

/** The query, where it is meant for this section: the fragment names it, or names no section of the story. */
export function queryFor(section: string): string {
  const named = document.getElementById(location.hash.slice(1))?.closest('section[id]')
  return named && named.id !== section ? '' : location.search
}
