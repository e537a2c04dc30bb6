// What a host answers for each file of a site, against the small server of `npm start`.
import { readdirSync } from 'node:fs'
import { extname } from 'node:path'

/** Names for the same type. */
const SAME: Readonly<Record<string, string>> = {
  'application/javascript': 'text/javascript',
  'application/xml': 'text/xml',
  'image/vnd.microsoft.icon': 'image/x-icon',
}
const KEPT = [
  'access-control-allow-origin',
  'x-content-type-options',
  'referrer-policy',
  'permissions-policy',
] as const
const FEED = /\/feed\.xml$|\.xml$|\.xmile$/
const MINUTES = 'public, max-age=300, stale-while-revalidate=86400'

export interface HostReport {
  readonly addresses: number
  readonly types: number
  readonly faults: readonly string[]
}

const typeOf = (answer: Response) => {
  const [type = ''] = (answer.headers.get('content-type') ?? '').split(';')
  return SAME[type] ?? type
}
/** Every directive of every policy; that nobody else may frame a file is said of more files by a host. */
const policyOf = (answer: Response) =>
  (answer.headers.get('content-security-policy') ?? '')
    .split(/[;,]/)
    .map((each) => each.trim())
    .filter((each) => each && each !== "frame-ancestors 'self'")
    .toSorted()
    .join('; ')

/** Asks both for every file, for every folder without its slash, and for what must not be there. */
export async function comparedHost(dir: string, host: string, ours: string): Promise<HostReport> {
  const entries = readdirSync(dir, { recursive: true, withFileTypes: true })
  const pathOf = (entry: (typeof entries)[number]) =>
    `${entry.parentPath}/${entry.name}`.slice(dir.length + 1)
  const files = entries
    .filter((entry) => entry.isFile() && !entry.name.startsWith('_headers'))
    .map((entry) => pathOf(entry).replace(/(^|\/)index\.html$/, '$1'))
  const folders = entries.filter((entry) => entry.isDirectory()).map(pathOf)
  const faults: string[] = []
  const types = new Set<string>()
  const get = (site: string, path: string) =>
    fetch(site + path.split('/').map(encodeURIComponent).join('/'), { redirect: 'manual' })

  for (const path of files) {
    const [answer, own] = await Promise.all([get(host, path), get(ours, path)])
    const [body, ownBody] = await Promise.all([answer.arrayBuffer(), own.arrayBuffer()])
    const fault = (what: string) => faults.push(`${path || '/'}: ${what}`)
    types.add(extname(path) || '.html')
    if (answer.status !== 200) fault(`answers ${answer.status}`)
    if (!Buffer.from(body).equals(Buffer.from(ownBody))) fault('is another file')
    if (typeOf(answer) !== typeOf(own) && !FEED.test(path))
      fault(`is ${typeOf(answer)}, not ${typeOf(own)}`)
    if (policyOf(answer) !== policyOf(own)) fault(`has the policy ${policyOf(answer)}`)
    const framed = /^embed\//.test(path) ? 'frame-ancestors *' : "frame-ancestors 'self'"
    if (!answer.headers.get('content-security-policy')?.includes(framed))
      fault(`does not say ${framed}`)
    const caching = answer.headers.get('cache-control')
    if (caching !== (own.headers.get('cache-control') ?? MINUTES)) fault(`is kept ${caching}`)
    for (const name of KEPT)
      if (answer.headers.get(name) !== own.headers.get(name))
        fault(`${name} is ${answer.headers.get(name)}, not ${own.headers.get(name)}`)
  }
  for (const folder of folders) {
    const inside = files.includes(`${folder}/`)
    const led = await fetch(`${host}${folder}?us.stock0=1`, { redirect: 'manual' })
    const to = led.headers.get('location') ?? ''
    if (inside && !(led.status >= 301 && to.endsWith(`/${folder}/?us.stock0=1`)))
      faults.push(`${folder} without its slash: ${led.status} ${to}`)
  }
  for (const path of ['_headers', 'en/no-such-page/', 'no-such-file.js']) {
    const answer = await get(host, path)
    const page = await answer.text()
    if (answer.status !== 404) faults.push(`${path}: answers ${answer.status}`)
    else if (!page.includes('<h1')) faults.push(`${path}: not our page for what is not there`)
    if (answer.headers.get('cache-control') !== 'no-store') faults.push(`${path}: is kept`)
  }
  return { addresses: files.length + folders.length + 3, types: types.size, faults }
}
