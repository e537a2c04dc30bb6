import { pathToFileURL } from 'node:url'
import { join } from 'node:path'
import { readFileSync } from 'node:fs'
import { expect, inject, test } from 'vitest'
import { framesLater, later } from './later.ts'
import { faultsIn } from './embedMaker.ts'
import {
  awake,
  contentHeight,
  embedAt,
  heightOf,
  hosted,
  iframe,
  LOADER,
  visit,
  withLevers,
} from './host.ts'

const settled = (read: () => Promise<unknown>) => expect.poll(read)

test('H1: the frame is usable without the loader and fits its content with it', async () => {
  const plain = await visit(hosted(iframe('en/bathtub/')))
  await awake(plain.frames[0]!)
  expect(await heightOf(plain.page)).toBe(600)
  const fitted = await visit(hosted(iframe('en/bathtub/') + LOADER()))
  const frame = await awake(fitted.frames[0]!)
  await settled(async () => (await heightOf(fitted.page)) - (await contentHeight(frame))).toBe(0)
  expect(
    await frame.evaluate(() => document.documentElement.scrollHeight - window.innerHeight),
  ).toBeLessThanOrEqual(0)
})

test('H2: in a sandbox it wakes, answers a slider, starts its worker and tells its height', async () => {
  const { page, frames, requests } = await visit(
    hosted(iframe('en/depletion/?controls=us.fixedOutput', 'sandbox="allow-scripts"') + LOADER()),
  )
  const worker = page.waitForEvent('worker')
  const frame = await awake(frames[0]!)
  expect(await frame.evaluate(() => self.origin)).toBe('null')
  const sentence = () => frame.locator('[data-result]').textContent()
  const before = await sentence()
  const slider = frame.locator('input[type=range]')
  expect(await slider.count()).toBe(1)
  await slider.focus()
  await page.keyboard.press('End')
  await settled(sentence).not.toBe(before)
  await worker
  await settled(async () => (await heightOf(page)) - (await contentHeight(frame))).toBe(0)
  expect(requests.filter((path) => !path.endsWith('embed.js'))).toHaveLength(1)
})

/** What WordPress keeps of a stranger's HTML, and what it makes of it (wp_filter_oembed_result, in our own words). */
function asWordPress(html: string, secret: string): string {
  const allowed: Record<string, string[]> = {
    a: ['href'],
    blockquote: [],
    iframe: [
      'src',
      'width',
      'height',
      'frameborder',
      'marginwidth',
      'marginheight',
      'scrolling',
      'title',
    ],
  }
  const kept = html.replace(
    /<(\/?)(\w+)([^>]*)>/g,
    (_, slash: string, tag: string, rest: string) => {
      const names = allowed[tag.toLowerCase()]
      if (!names) return ''
      const attributes = [...rest.matchAll(/(\w[\w-]*)="([^"]*)"/g)].filter(([, name]) =>
        names.includes(name!),
      )
      return `<${slash}${tag}${attributes.map(([all]) => ` ${all}`).join('')}>`
    },
  )
  const [, blockquote = '', frame] =
    /(<blockquote>.*?<\/blockquote>)?.*(<iframe.*?><\/iframe>)/s.exec(kept) ?? []
  if (!frame) throw new Error('WordPress would show nothing.')
  return (
    blockquote.replace(
      '<blockquote',
      `<blockquote class="wp-embedded-content" data-secret="${secret}"`,
    ) +
    frame
      .replace(/ src="([^"]*)"/, ` src="$1#?secret=${secret}" data-secret="${secret}"`)
      .replace(
        '<iframe',
        `<iframe class="wp-embedded-content" sandbox="allow-scripts" security="restricted"${blockquote ? ' style="position:absolute;visibility:hidden"' : ''}`,
      )
  )
}

/** What WordPress's page does with a frame's messages. */
const WORDPRESS_SCRIPT = `<script>
links = []
addEventListener('message', ({ data, source }) => {
  if (!data || !(data.secret || data.message || data.value) || /[^a-zA-Z0-9]/.test(data.secret)) return
  for (const quote of document.querySelectorAll('blockquote[data-secret="' + data.secret + '"]')) quote.style.display = 'none'
  for (const frame of document.querySelectorAll('iframe[data-secret="' + data.secret + '"]')) {
    if (source !== frame.contentWindow) continue
    frame.removeAttribute('style')
    if (data.message === 'height') frame.height = Math.min(1000, Math.max(200, parseInt(data.value, 10)))
    if (data.message === 'link' && new URL(data.value).host === new URL(frame.src).host && document.activeElement === frame) links.push(data.value)
  }
})
addEventListener('load', () => {
  for (const frame of document.querySelectorAll('iframe.wp-embedded-content'))
    frame.contentWindow.postMessage({ message: 'ready', secret: frame.dataset.secret }, '*')
})
</script>`

test('H3: pasted into WordPress it is found, kept, sandboxed, fitted between 200 and 1000 pixels, and its links are told', async () => {
  for (const path of ['en/ticker/', 'fr/depletion/', 'en/depletion/us-100000-a-month/']) {
    const start = (await (await fetch(embedAt(path))).text()).slice(0, 150_000)
    const head = start.slice(0, start.indexOf('</head>'))
    const [, found] =
      /<link rel="alternate" type="application\/json\+oembed" href="([^"]+)"/.exec(head) ?? []
    const endpoint = new URL(new URL(found!).pathname.slice(1), inject('siteUrl'))
    endpoint.search = 'maxwidth=600&maxheight=1000&dnt=1&format=json'
    const response = await fetch(endpoint)
    expect(response.headers.get('content-type')).toContain('application/json')
    const { html } = (await response.json()) as { html: string }
    const built = new URL(found!).origin
    const text = asWordPress(html, 'Secret1234').replaceAll(
      `src="${built}`,
      `src="${new URL(inject('siteUrl')).origin}`,
    )
    expect(text).toMatch(/^<blockquote [^>]*><a href/)

    const silent = await visit(hosted(text), { javaScriptEnabled: false })
    expect(await silent.page.locator('blockquote').isVisible()).toBe(true)

    const { page, frames } = await visit(hosted(WORDPRESS_SCRIPT + text))
    const frame = await awake(frames[0]!)
    expect(await page.locator('blockquote').isVisible()).toBe(false)
    await settled(async () => {
      const wanted = Math.min(1000, Math.max(200, await contentHeight(frame)))
      return Number(await page.locator('iframe').getAttribute('height')) - wanted
    }).toBe(0)
    await frame.locator('[data-story]').click()
    await settled(() =>
      page.evaluate(() => (window as unknown as { links: string[] }).links.length),
    ).toBe(new URL(built).host === new URL(inject('siteUrl')).host ? 1 : 0)
    if (path.endsWith('-month/')) expect(frame.url()).toContain('?us.fixedOutput=100000_2023-03-01')
  }
})

test('H4 and H16: without script the picture, the sentence and the table stand', async () => {
  const address = hosted(iframe('fr/depletion/?us.fixedOutput=60000_2023-03-01', 'sandbox=""'))
  const { frames } = await visit(address, { quiet: true })
  await frames[0]!.locator('noscript').first().waitFor({ state: 'attached' })
  const text = await frames[0]!.locator('main').innerText()
  expect(text).toContain('a besoin de scripts')
  expect(await frames[0]!.locator('svg path').count()).toBeGreaterThan(5)
  expect(await frames[0]!.locator('tbody tr').count()).toBe(5)
  const noScript = await visit(hosted(iframe('en/ticker/')), { javaScriptEnabled: false })
  expect(await noScript.frames[0]!.locator('[data-result]').innerText()).not.toBe('')
})

test('H5: a strict page needs one line for the frame and one for the loader', async () => {
  const site = new URL(inject('siteUrl')).origin
  const policy = (more: string) => ({
    'content-security-policy': `default-src 'self'; style-src 'unsafe-inline'; ${more}`,
  })
  const html = iframe('en/bathtub/') + LOADER()
  const framed = await visit(hosted(html, policy(`frame-src ${site}`)), { quiet: true })
  await awake(framed.frames[0]!)
  expect(await heightOf(framed.page)).toBe(600)
  const both = await visit(hosted(html, policy(`frame-src ${site}; script-src ${site}`)), {
    quiet: true,
  })
  await awake(both.frames[0]!)
  await settled(() => heightOf(both.page)).not.toBe(600)
  const none = await visit(hosted(html, policy('')), { quiet: true })
  expect(none.frames).toHaveLength(0)
})

test('H9: in a closed details, a hidden tab or a hidden column it tells no height until it is shown', async () => {
  const hidden = [
    `<details>${iframe('en/bathtub/')}</details>`,
    `<div hidden>${iframe('en/ticker/')}</div>`,
    `<div style="content-visibility:auto;margin-top:4000px">${iframe('fr/bathtub/')}</div>`,
  ]
  const { page, frames } = await visit(
    hosted(
      `<script>told=[];addEventListener('message',(e)=>told.push(e.data.height))</script>${hidden.join('')}${LOADER()}`,
    ),
    { clock: true },
  )
  await later(page, 2000)
  for (const frame of frames) expect(await frame.locator('[data-ready]').count()).toBe(0)
  const told = await page.evaluate(() => (window as unknown as { told: number[] }).told)
  expect(told.filter((height) => height !== undefined && !(height > 0))).toEqual([])
  expect(
    await page
      .locator('iframe')
      .first()
      .evaluate((each) => each.style.height),
  ).toBe('')
  await page.evaluate(() => {
    document.querySelector('details')!.open = true
    document.querySelector<HTMLElement>('[hidden]')!.hidden = false
  })
  for (const nth of [0, 1]) {
    await page.locator('iframe').nth(nth).scrollIntoViewIfNeeded()
    await awake(frames[nth]!)
    await settled(
      async () => (await heightOf(page, nth)) - (await contentHeight(frames[nth]!)),
    ).toBe(0)
  }
})

test('H10: twenty on a page keep to themselves, and to one loader', async () => {
  const paths = Array.from({ length: 20 }, (_, i) =>
    i % 2
      ? `${i % 4 > 1 ? 'fr' : 'en'}/ticker/`
      : `en/depletion/?controls=none&us.reserveFloor=${400_000 + i * 20_000}`,
  )
  const html = paths.map((path) => `<div>${iframe(path)}</div>`).join('') + LOADER().repeat(20)
  const { page, frames } = await visit(hosted(html))
  expect(frames).toHaveLength(20)
  const sentences: (string | null)[] = []
  for (const [i, frame] of frames.entries()) {
    await page.locator('iframe').nth(i).scrollIntoViewIfNeeded()
    await awake(frame)
    await settled(async () => (await heightOf(page, i)) - (await contentHeight(frame))).toBe(0)
    if (i % 2 === 0) sentences.push(await frame.locator('[data-credit]').textContent())
  }
  expect(new Set(sentences).size).toBe(10)
})

test('H10: out of view, where its size comes late and no observer tells of it, it still tells its height', async () => {
  const init = () => {
    if (window.parent === window) return
    const born = performance.now()
    const width = window.innerWidth
    Object.defineProperty(window, 'innerWidth', {
      get: () => (performance.now() - born > 1000 ? width || 600 : 0),
    })
    window.ResizeObserver = class {
      observe() {}
      unobserve() {}
      disconnect() {}
    }
  }
  const html = `<div style="height:5000px"></div>${iframe('en/ticker/', 'sandbox="allow-scripts"')}${LOADER()}`
  const { page, frames } = await visit(hosted(html), { init })
  await settled(async () => (await heightOf(page)) - (await contentHeight(frames[0]!))).toBe(0)
})

test('H11: from 280 to 1200 pixels nothing is cut off, and a narrower column is followed', async () => {
  const { page, frames } = await visit(hosted(iframe('fr/depletion/') + LOADER()))
  const frame = await awake(frames[0]!)
  for (const width of [280, 320, 360, 480, 600, 768, 1200]) {
    await page.setViewportSize({ width: width + 16, height: 800 })
    await settled(async () => (await heightOf(page)) - (await contentHeight(frame))).toBe(0)
    const over = await frame.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    )
    expect(over, `${width} px`).toBeLessThanOrEqual(0)
  }
})

test('H12, H13: right-to-left and hostile style around it leave it whole', async () => {
  const { page, frames } = await visit(
    hosted(
      `<html dir="rtl" lang="ar"><title>H</title><style>iframe{height:100%!important}*{box-sizing:content-box;direction:rtl;transform:scale(0.99)}</style>${iframe('en/bathtub/')}${LOADER()}</html>`,
    ),
  )
  const frame = await awake(frames[0]!)
  expect(await frame.evaluate(() => getComputedStyle(document.body).direction)).toBe('ltr')
  await settled(() => page.locator('iframe').evaluate((each) => each.style.height)).not.toBe('')
  expect(
    await frame.evaluate(() => document.documentElement.scrollWidth - innerWidth),
  ).toBeLessThanOrEqual(0)
})

test.each(['zoom:0.8', 'zoom:1.5', 'transform:scale(0.8);transform-origin:0 0'])(
  'H13: under %s nothing in it is cut off, and a slider answers',
  async (style) => {
    const { page, frames } = await visit(
      hosted(
        `<div style="${style}">${iframe('en/depletion/?controls=us.stock0')}</div>${LOADER()}`,
      ),
    )
    const frame = await awake(frames[0]!)
    await settled(() => page.locator('iframe').evaluate((each) => each.style.height)).not.toBe('')
    const cutOff = () =>
      frame.evaluate(() => {
        const { scrollWidth, scrollHeight } = document.documentElement
        return Math.max(scrollWidth - innerWidth, scrollHeight - innerHeight)
      })
    await settled(cutOff).toBeLessThanOrEqual(0)
    const sentence = () => frame.locator('[data-result]').textContent()
    const before = await sentence()
    await withLevers(frame)
    await frame.locator('input[type=range][name="us.stock0"]').focus()
    for (let i = 0; i < 20; i++) await page.keyboard.press('ArrowRight')
    await settled(sentence).not.toBe(before)
  },
)

test('H14: in forced colours lines and words keep the reader’s colours, apart from the paper', async () => {
  const { frames } = await visit(hosted(iframe('en/depletion/')), { forcedColors: 'active' })
  const frame = await awake(frames[0]!)
  const colours = await frame.evaluate(() => {
    const of = (selector: string) => getComputedStyle(document.querySelector(selector)!)
    return {
      paper: getComputedStyle(document.body).backgroundColor,
      words: of('[data-result]').color,
      line: of('path[data-series="us.releasable"]').stroke,
      link: of('[data-credit] a').color,
    }
  })
  const { paper, ...others } = colours
  for (const [name, colour] of Object.entries(others)) expect(colour, name).not.toBe(paper)
})

test('E9: an automatic check finds nothing in a host’s page with an embed, and its frame has a name', async () => {
  const html = `<html lang="en"><title>Host</title><main><h1>Host</h1><h2>Part</h2>${iframe('en/depletion/')}</main>${LOADER()}</html>`
  const { page, frames } = await visit(hosted(html))
  await awake(frames[0]!)
  expect(
    await faultsIn(page, 'html', ['page-has-heading-one', 'landmark-main-is-top-level']),
  ).toEqual([])
})

test('E14: in a frame of fixed height it scrolls inside', async () => {
  const { frames } = await visit(hosted(iframe('en/depletion/')))
  const frame = await awake(frames[0]!)
  expect(
    await frame.evaluate(() => {
      scrollTo(0, 100)
      return scrollY
    }),
  ).toBe(100)
})

test('H14: the theme is the reader’s unless the address names one; a faint colour is left out, and said', async () => {
  const paper = (path: string, colorScheme: 'light' | 'dark') =>
    visit(hosted(iframe(path)), { colorScheme }).then(async ({ frames }) => {
      const frame = await awake(frames[0]!)
      return frame.evaluate(() => getComputedStyle(document.body).backgroundColor)
    })
  const [light, dark] = [await paper('en/ticker/', 'light'), await paper('en/ticker/', 'dark')]
  expect(light).not.toBe(dark)
  expect(await paper('en/ticker/?theme=dark', 'light')).toBe(dark)
  expect(await paper('en/ticker/?theme=light', 'dark')).toBe(light)
  const { frames } = await visit(
    hosted(iframe('en/ticker/?accent=fefefe') + iframe('en/ticker/?accent=7a1f1f')),
  )
  const said = await awake(frames[0]!)
  await expect(said.locator('[data-settings-said]').textContent()).resolves.toContain('#fefefe')
  const taken = await awake(frames[1]!)
  expect(await taken.locator('[data-settings-said]').count()).toBe(0)
  expect(
    await taken
      .locator('[data-credit] a')
      .first()
      .evaluate((a) => getComputedStyle(a).color),
  ).toBe('rgb(122, 31, 31)')
})

test('H15: a frame within a frame, and one in a shadow root, stay usable', async () => {
  const inner = hosted(iframe('en/bathtub/') + LOADER())
  const { page } = await visit(
    hosted(
      `<iframe title="CMS" src="${inner}" width="700" height="500"></iframe><div id="host"></div><script>document.getElementById('host').attachShadow({mode:'open'}).innerHTML=${JSON.stringify(iframe('en/ticker/'))}</script>${LOADER()}`,
    ),
  )
  await settled(
    async () => page.frames().filter((each) => each.url().includes('/embed/')).length,
  ).toBe(2)
  for (const frame of page.frames().filter((each) => each.url().includes('/embed/v1/'))) {
    await (await frame.frameElement()).scrollIntoViewIfNeeded()
    await awake(frame)
  }
})

test('H17: it prints with its picture, its table and its source line', async () => {
  const { page, frames } = await visit(
    hosted(iframe('en/depletion/?us.fixedOutput=60000_2023-03-01')),
  )
  const frame = await awake(frames[0]!)
  expect(await frame.locator('table').isVisible()).toBe(false)
  await page.emulateMedia({ media: 'print' })
  expect(await frame.locator('[data-credit]').innerText()).toMatch(
    /2026[\s\S]*us\.fixedOutput=60000_2023-03-01/,
  )
  expect(await frame.locator('svg').first().isVisible()).toBe(true)
  expect(await frame.locator('table').isVisible()).toBe(true)
  expect(await frame.locator('.controls').isVisible()).toBe(false)
  expect((await page.pdf()).length).toBeGreaterThan(10_000)
})

test('H18: once loaded it works without a network', async () => {
  const { page, frames } = await visit(hosted(iframe('en/depletion/?controls=us.fixedOutput')))
  const frame = await awake(frames[0]!)
  await withLevers(frame)
  await page.context().setOffline(true)
  const before = await frame.locator('[data-result]').textContent()
  await frame.locator('input[type=range]').focus()
  await page.keyboard.press('End')
  await settled(() => frame.locator('[data-result]').textContent()).not.toBe(before)
})

test('H19: with letters twice as large nothing is cut off', async () => {
  const { frames } = await visit(hosted(iframe('fr/depletion/')), { reducedMotion: 'reduce' })
  const frame = await awake(frames[0]!)
  await frame.evaluate(() => {
    document.documentElement.style.fontSize = '200%'
  })
  const over = await frame.evaluate(() => document.documentElement.scrollWidth - innerWidth)
  expect(over).toBeLessThanOrEqual(0)
})

test('H21: removed and added again fifty times it leaves nothing behind', async () => {
  const { page } = await visit(hosted(`<div id="place"></div>${LOADER()}`))
  await page.evaluate(async (html) => {
    const place = document.getElementById('place')!
    for (let i = 0; i < 50; i++) {
      place.innerHTML = html
      await new Promise((done) => setTimeout(done, 20))
      place.innerHTML = ''
    }
    place.innerHTML = html
  }, iframe('en/ticker/'))
  await settled(
    async () => page.frames().filter((each) => each.url().includes('/embed/')).length,
  ).toBe(1)
  const frame = await awake(page.frames().find((each) => each.url().includes('/embed/'))!)
  await settled(async () => (await heightOf(page)) - (await contentHeight(frame))).toBe(0)
})

test('a hostile frame that sends ten thousand messages changes nothing', async () => {
  const hostile = hosted(`<script>
    const bad = [1e9, -5, NaN, Infinity, '400', null, {}, [9], 0]
    for (let i = 0; i < 10000; i++) {
      parent.postMessage({ type: 'burn-rate:height', v: 1, height: i % 3 ? 200 + i : bad[i % bad.length], href: 'https://evil.test', html: '<b>' }, '*')
    }
    parent.postMessage('done', '*')
  </script>`)
  const { page, frames } = await visit(
    hosted(
      `<script>sent = 0; addEventListener('message', (e) => (sent += e.data === 'done'))</script>${iframe('en/bathtub/')}${LOADER()}<iframe id="bad" title="x" width="300" height="150"></iframe>`,
    ),
  )
  const frame = await awake(frames[0]!)
  await settled(async () => (await heightOf(page)) - (await contentHeight(frame))).toBe(0)
  const before = await page.content()
  const url = page.url()
  await page
    .locator('#bad')
    .evaluate((each, src) => ((each as HTMLIFrameElement).src = src), hostile)
  await settled(() => page.evaluate(() => (window as unknown as { sent: number }).sent)).toBe(1)
  expect((await page.content()).replace(/ src="[^"]*"(?=><\/iframe><\/body>)/, '')).toBe(before)
  expect(page.url()).toBe(url)
})

test('of what a frame of ours says, the loader takes a height between 120 and 20,000 pixels and nothing else', async () => {
  const { page, frames } = await visit(
    hosted(
      `<style>html { overflow-y: scroll }</style>${iframe('en/bathtub/', 'sandbox="allow-scripts"')}${LOADER()}`,
    ),
  )
  const frame = await awake(frames[0]!)
  await settled(async () => (await heightOf(page)) - (await contentHeight(frame))).toBe(0)
  const own = await heightOf(page)
  const say = (height: unknown) =>
    frame.evaluate((value) => {
      parent.postMessage({ type: 'burn-rate:height', v: 1, height: value }, '*')
    }, height)
  for (const nothing of [NaN, Infinity, -5, 0, '400', null, {}, [9]]) await say(nothing)
  await framesLater(page)
  expect(await heightOf(page)).toBe(own)
  // It may send its own height in between.
  const saidBy = (height: number) => async () => {
    await say(height)
    return heightOf(page)
  }
  await settled(saidBy(1e9)).toBe(20_000)
  await settled(saidBy(5)).toBe(120)
})

test('once at rest it says no more', async () => {
  const { page, frames } = await visit(
    hosted(
      `<script>told=0;addEventListener('message',({data})=>(told+=data.type==='burn-rate:height'))</script>${iframe('en/depletion/')}${LOADER()}`,
    ),
    { clock: true },
  )
  const frame = await awake(frames[0]!)
  await settled(async () => (await heightOf(page)) - (await contentHeight(frame))).toBe(0)
  await later(page, 2000)
  const told = () => page.evaluate(() => (window as unknown as { told: number }).told)
  const before = await told()
  await later(page, 10_000)
  expect((await told()) - before).toBeLessThanOrEqual(2)
})

test('no parameter removes the credit line', async () => {
  const { frames } = await visit(
    hosted(
      iframe(
        'en/depletion/?controls=none&credit=0&credit=none&foot=0&embed=0&title=Ours&theme=dark',
      ),
    ),
  )
  const frame = await awake(frames[0]!)
  const credit = frame.locator('[data-credit]')
  expect(await credit.isVisible()).toBe(true)
  expect(await credit.innerText()).toMatch(
    /A model, not a forecast · data of .+ 2026 · model version \d+ · CC BY 4\.0 · method/,
  )
  expect(await frame.locator('h3').isVisible()).toBe(true)
})

test('no focus is taken, nothing scrolls, and the wheel is the page’s own', async () => {
  const { page, frames } = await visit(
    hosted(
      `<input id="own" autofocus>${iframe('en/depletion/')}<p style="height:3000px">${LOADER()}`,
    ),
    { clock: true },
  )
  const frame = await awake(frames[0]!)
  await settled(async () => (await heightOf(page)) - (await contentHeight(frame))).toBe(0)
  await later(page, 2000)
  expect(await page.evaluate(() => [scrollY, document.activeElement?.id])).toEqual([0, 'own'])
  // Over the picture, and over a slider that has been touched.
  const slider = frame.locator('input[type=range]').first()
  await withLevers(frame)
  await slider.focus()
  for (const place of [frame.locator('svg').first(), slider]) {
    await place.hover()
    const before = await page.evaluate(() => scrollY)
    const value = await slider.inputValue()
    await page.mouse.wheel(0, 120)
    await settled(() => page.evaluate(() => scrollY)).toBe(before + 120)
    expect(await slider.inputValue()).toBe(value)
  }
})

test('no storage is touched, not even read', async () => {
  const { frames } = await visit(hosted(iframe('en/depletion/?theme=dark&title=a')), {
    init: () => {
      const forbid = (owner: object, name: string) =>
        Object.defineProperty(owner, name, {
          get() {
            throw new Error(`${name} was touched`)
          },
        })
      for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches', 'cookieStore'])
        forbid(window, name)
      forbid(Document.prototype, 'cookie')
    },
  })
  const frame = await awake(frames[0]!)
  expect(await frame.page().context().cookies()).toEqual([])
})

test('a title stands in quotation marks, as the page’s words, as text, and when framed alone', async () => {
  const path = 'en/ticker/?title=%3Cimg+src%3Dx+onerror%3Dalert(1)%3E'
  const { page, frames } = await visit(hosted(iframe(path)))
  const frame = await awake(frames[0]!)
  const shown = await frame.locator('[data-host-title]').innerText()
  expect(shown).toContain('“<img src=x onerror=alert(1)>”')
  expect(shown).toContain('In the words of the page')
  await page.goto(embedAt(path))
  await page.locator('[data-widget][data-ready]').waitFor()
  expect(await page.locator('[data-host-title]').count()).toBe(0)
})

test('it tells WordPress’s and Datawrapper’s listeners, and at most ten heights a second', async () => {
  const { page, frames } = await visit(
    hosted(
      `<script>told=[];addEventListener('message',(e)=>told.push(e.data))</script>${iframe('en/bathtub/#?secret=abcdefghij')}`,
    ),
  )
  const frame = await awake(frames[0]!)
  await frame.evaluate(async () => {
    const filler = document.createElement('div')
    document.querySelector('main')!.append(filler)
    for (let i = 1; i <= 100; i++) {
      filler.style.height = `${i * 3}px`
      await new Promise((done) => setTimeout(done, 10))
    }
  })
  type Told = { type?: string; message?: string; value?: number; secret?: string }
  const allTold = () => page.evaluate(() => (window as unknown as { told: Told[] }).told)
  const toWordPress = (told: Told[]) => told.filter(({ message }) => message === 'height')
  await settled(async () => toWordPress(await allTold()).at(-1)?.value).toBe(
    await contentHeight(frame),
  )
  const told = await allTold()
  const own = told.filter(({ type }) => type === 'burn-rate:height')
  expect(own.length).toBeGreaterThan(3)
  expect(own.length).toBeLessThanOrEqual(25)
  expect(toWordPress(told).at(-1)).toEqual({
    message: 'height',
    value: await contentHeight(frame),
    secret: 'abcdefghij',
  })
  const datawrapper = told.filter((each) => 'datawrapper-height' in each)
  expect(datawrapper).toHaveLength(own.length)
})

test('the same file opens from a disk and answers there', async () => {
  const file = join(inject('siteDir'), 'embed/v1/en/depletion/index.html')
  const { page } = await visit(hosted('<p>'))
  await page.goto(`${pathToFileURL(file).href}?us.fixedOutput=60000_2023-03-01`)
  await page.locator('[data-widget][data-ready]').waitFor()
  expect(await page.locator('[data-result]').textContent()).not.toBe('')
})

test('H6, H7: what survives a strict editor is a picture with a link and a sentence, or a card', () => {
  for (const language of ['en', 'fr']) {
    const html = readFileSync(
      join(inject('siteDir'), `embed/v1/${language}/depletion/index.html`),
      'utf8',
    )
    for (const name of ['og:title', 'og:description', 'og:image', 'og:url'])
      expect(html).toMatch(new RegExp(`<meta property="${name}" content="[^"]+">`))
  }
})
