import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { headersFor, parseHeaderRules } from '../scripts/headerRules.ts'
import { serve } from '../scripts/server.ts'

describe('the _headers file', () => {
  const rules = parseHeaderRules(
    [
      '# a comment',
      '/*',
      "  Content-Security-Policy: default-src 'none'",
      '  X-Where: :splat',
      '',
      '/embed/:lang/*',
      '  Content-Security-Policy: frame-ancestors *',
      '  X-Lang: :lang',
    ].join('\n'),
  )

  test('applies every rule that matches and joins the values of one name', () => {
    expect(Object.fromEntries(headersFor(rules, '/embed/fr/factory/'))).toEqual({
      'content-security-policy': "default-src 'none', frame-ancestors *",
      'x-where': 'embed/fr/factory/',
      'x-lang': 'fr',
    })
  })

  test('does not apply the rule of one folder to another', () => {
    expect(headersFor(rules, '/en/').get('content-security-policy')).toBe("default-src 'none'")
  })

  test('refuses a line that is no header, and names it', () => {
    expect(() => parseHeaderRules('/*\n  nonsense')).toThrow('line 2: expected "Name: value"')
  })
})

describe('the server', async () => {
  const dir = mkdtempSync(join(tmpdir(), 'served-'))
  mkdirSync(join(dir, 'en'))
  mkdirSync(join(dir, 'model'))
  writeFileSync(join(dir, 'en/index.html'), '<p>story</p>')
  writeFileSync(join(dir, '404.html'), '<p>not here</p>')
  writeFileSync(join(dir, 'model/model.xmile'), '<xmile/>')
  writeFileSync(join(dir, '_headers'), '/en/*\n  Cache-Control: public, max-age=300\n')
  const { url, close } = await serve({ dir, base: '/burn/' })
  const get = (path: string, init?: RequestInit) =>
    fetch(new URL(path, url), { redirect: 'manual', ...init })

  afterAll(async () => {
    await close()
    rmSync(dir, { recursive: true })
  })

  test('serves a folder below the base path, with the headers of its rule', async () => {
    const response = await get('en/')
    expect(response.status).toBe(200)
    expect(await response.text()).toBe('<p>story</p>')
    expect(response.headers.get('cache-control')).toBe('public, max-age=300')
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8')
  })

  test('adds the slash that a folder lacks and keeps the query', async () => {
    const response = await get('en?m=1')
    expect(response.status).toBe(301)
    expect(response.headers.get('location')).toBe('/burn/en/?m=1')
  })

  test.each(['nothing', '/en/', '_headers', 'en/%2e%2e/%2e%2e/etc/passwd', '%ff'])(
    'answers 404.html for %s',
    async (path) => {
      const response = await get(path)
      expect(response.status).toBe(404)
      expect(await response.text()).toBe('<p>not here</p>')
    },
  )

  test('says that XMILE is XML', async () => {
    const response = await get('model/model.xmile')
    expect(response.headers.get('content-type')).toBe('application/xml; charset=utf-8')
  })

  test('sends nothing twice to who has it', async () => {
    const tag = (await get('en/')).headers.get('etag') ?? ''
    expect((await get('en/', { headers: { 'if-none-match': tag } })).status).toBe(304)
  })
})
