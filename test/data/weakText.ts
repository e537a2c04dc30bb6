import { createHash } from 'node:crypto'

// The weak sources are known here only by their hashes, so that the test which bans them does not spread them.
// `words` are those of their quotations: six of them in a row, and only then, are worth a hash.
interface WeakHashes {
  readonly hosts: readonly string[]
  readonly addresses: readonly string[]
  readonly words: readonly string[]
  readonly windows: readonly string[]
}

const windowLength = 6

export const hash = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 16)

/** An address without what does not change the page: protocol, www., fragment, trailing slash. */
const normalAddress = (address: string) =>
  address
    .toLowerCase()
    .replaceAll('&amp;', '&')
    .replace(/^https?:\/\//, '')
    .replace(/^www\./, '')
    .replace(/#.*$/, '')
    .replace(/[/.,;:]+$/, '')

export const wordsOf = (text: string) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []

export function windowsOf(words: readonly string[]): string[] {
  return words
    .slice(0, Math.max(0, words.length - windowLength + 1))
    .map((_, i) => words.slice(i, i + windowLength).join(' '))
}

function remember<T>(compute: (text: string) => T) {
  const known = new Map<string, T>()
  return (text: string) => {
    const found = known.get(text)
    if (found !== undefined) return found
    const computed = compute(text)
    known.set(text, computed)
    return computed
  }
}

/** A function that names what a text has of the weak sources: addresses, hosts, six words of a quotation. */
export function finder(weak: WeakHashes) {
  const [hosts, addresses] = [new Set(weak.hosts), new Set(weak.addresses)]
  const [words, windows] = [new Set(weak.words), new Set(weak.windows)]
  const isWeakWord = remember((word) => words.has(hash(word)))
  const isWeakWindow = remember((window) => windows.has(hash(window)))
  const isWeakHost = remember((host) => {
    const labels = host.split('.')
    return labels.some(
      (_, i) => i < labels.length - 1 && hosts.has(hash(labels.slice(i).join('.'))),
    )
  })
  const isWeakAddress = remember((address) => addresses.has(hash(address)))

  return (text: string): string[] => {
    const found = new Set<string>()
    for (const address of text.match(/https?:\/\/[^\s"'<>)\]}\\]+/g) ?? []) {
      if (isWeakAddress(normalAddress(address))) found.add(address)
    }
    for (const host of text.toLowerCase().match(/[a-z0-9-]+(?:\.[a-z0-9-]+)*\.[a-z]{2,}/g) ?? []) {
      if (isWeakHost(host.replace(/^www\./, ''))) found.add(host)
    }
    const read = wordsOf(text.replace(/<\/?[a-z][^>]*>/gi, ' '))
    let inARow = 0
    read.forEach((word, i) => {
      inARow = isWeakWord(word) ? inARow + 1 : 0
      if (inARow < windowLength) return
      const window = read.slice(i - windowLength + 1, i + 1).join(' ')
      if (isWeakWindow(window)) found.add(window)
    })
    return [...found]
  }
}
