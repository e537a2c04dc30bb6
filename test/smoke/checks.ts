import {
  checkedEnsemble,
  CHECKED_STAGE,
} from '../../src/components/reader/ensemble/checkedEnsemble.ts'
import { runEnsemble } from '../../src/model/ensemble/ensemble.ts'
import { ensembleHash } from '../../src/model/ensemble/hash.ts'

export interface SmokeCheck {
  name: string
  /** Path of a built page. */
  path: string
  /** true: in an empty page of another origin, with the embeds' loader written into it; `site` in its query says where the site is. */
  elsewhere?: boolean
  /**
   * Runs inside the page, in each engine, so it may use nothing from outside its own body but what it
   * is handed. It throws a sentence when something is wrong; what it returns is printed.
   */
  script: (waitUntil: typeof until) => Promise<string>
  /** Runs in the same way once the page was loaded anew after that; what it returns is printed instead. */
  reloaded?: SmokeCheck['script']
  /** true: every engine must return the same text. */
  sameEverywhere?: boolean
}

/** Waits in the page until something holds; handed to each script, so it uses nothing from outside either. */
export async function until(what: string, holds: () => unknown): Promise<void> {
  for (let waited = 0; waited < 40_000; waited += 50) {
    if (holds()) return
    await new Promise((done) => setTimeout(done, 50))
  }
  throw new Error(`waited 40 s for ${what}`)
}

export const smokeChecks: SmokeCheck[] = [
  {
    name: 'a slider moves the curve and the sentence',
    path: '/en/',
    script: async (until) => {
      const find = <T extends Element>(selector: string, within: ParentNode = document): T => {
        const found = within.querySelector<T>(selector)
        if (!found) throw new Error(`nothing matches ${selector}`)
        return found
      }
      const widget = find<HTMLElement>(
        '[data-widget="Depletion"]:has(input[type=range][name="us.fixedOutput"])',
      )
      widget.scrollIntoView()
      await until('the widget to wake up', () => widget.dataset.ready)

      const slider = find<HTMLInputElement>('input[type=range][name="us.fixedOutput"]', widget)
      const sentence = () => find('[data-result]', widget).textContent
      const curve = () => find('svg path[data-series]', widget).getAttribute('d')
      const before = { sentence: sentence(), curve: curve() }
      const { min, max, value } = slider
      slider.value = Number(value) * 2 > Number(min) + Number(max) ? min : max
      slider.dispatchEvent(new Event('input', { bubbles: true }))
      slider.dispatchEvent(new Event('change', { bubbles: true }))
      await until('the sentence to change', () => sentence() !== before.sentence)
      await until('the curve to change', () => curve() !== before.curve)
      return `${value} → ${slider.value}`
    },
  },
  {
    name: 'a seeded ensemble has the same bytes as in Node, from a worker and in slices',
    path: `/check/ensemble/?node=${ensembleHash(runEnsemble({ ...checkedEnsemble, ...CHECKED_STAGE }))}`,
    sameEverywhere: true,
    script: async () => {
      const node = new URLSearchParams(location.search).get('node')
      const found = (way: string) =>
        document.querySelector(`[data-ensemble=${way}]`)?.textContent.trim() ?? ''
      for (let waited = 0; waited < 50_000; waited += 50) {
        if (found('worker') !== '' && found('slices') !== '') break
        await new Promise((done) => setTimeout(done, 50))
      }
      const answers = { worker: found('worker'), slices: found('slices') }
      if (answers.worker !== `${node} in a worker` || answers.slices !== `${node} on the page`)
        throw new Error(`Node has ${node}, the page ${JSON.stringify(answers)}`)
      return `${node}`
    },
  },
  {
    name: 'embeds in frames with and without an origin tell their heights, and answer a slider moved inside them (H1, H2, H3, H9, H10)',
    path: '/en/widgets/',
    script: async (until) => {
      document.body.innerHTML = ''
      const add = (parent: Element, path: string, sandbox: string | null) => {
        const frame = document.createElement('iframe')
        frame.width = '600'
        if (sandbox !== null) frame.setAttribute('sandbox', sandbox)
        frame.src = new URL(`../../embed/v1/${path}`, location.href).href
        parent.append(frame)
        return frame
      }
      const told = new Map<unknown, number[]>()
      addEventListener('message', ({ source, data }) => {
        if (data?.message === 'height') told.set(source, [...(told.get(source) ?? []), data.value])
      })
      const one = 'en/depletion/?controls=us.fixedOutput'
      const plain = add(document.body, one, null)
      // Shut in, but with its origin, so that its slider can be moved from here.
      const shutIn = add(document.body, one, 'allow-scripts allow-same-origin')
      const sandboxed = add(document.body, 'en/depletion/?controls=none', 'allow-scripts')
      const wordpress = add(document.body, 'fr/bathtub/#?secret=abcdefghij', 'allow-scripts')
      const details = document.body.appendChild(document.createElement('details'))
      const closed = add(details, 'en/ticker/', 'allow-scripts')
      const many = Array.from({ length: 20 }, (_, i) =>
        add(document.body, i % 2 ? 'en/ticker/' : 'fr/bathtub/', 'allow-scripts'),
      )
      // Without loader a frame keeps its height: low, or that of the first edition's snippet.
      const keeping = (height: string) => {
        const frame = add(document.body, 'fr/claims/', null)
        frame.height = height
        return frame
      }
      const [low, roomy] = [keeping('700'), keeping('3500')]
      const opened = (frame: HTMLIFrameElement) =>
        frame.contentDocument?.querySelectorAll('details[data-fold][open]').length ?? 0
      const reach = (frame: HTMLIFrameElement) =>
        frame.contentDocument?.querySelector('main')?.getBoundingClientRect().height ?? 0
      for (const frame of [low, roomy]) {
        frame.scrollIntoView()
        await until('it to wake', () =>
          frame.contentDocument?.querySelector('[data-widget][data-ready]'),
        )
      }
      await until('as much unfolded as fits', () => opened(roomy) > opened(low))
      if (reach(low) > 1000) throw new Error(`opened ${reach(low)} px high`)
      if (reach(roomy) <= 1000 || reach(roomy) > 3500)
        throw new Error(`unfolded to ${reach(roomy)} px in a frame of 3,500`)
      for (const frame of [low, roomy]) frame.remove()

      const loader = document.createElement('script')
      loader.src = new URL('../../embed/v1/embed.js', location.href).href
      document.body.append(loader)

      const heightOf = (frame: HTMLIFrameElement) => parseFloat(frame.style.height || '0')
      await until('the frame with an origin', () => heightOf(plain) > 300)
      await until('the sandboxed frame', () => heightOf(sandboxed) > 300)
      await until('WordPress’s message', () => told.get(wordpress.contentWindow))
      await until('twenty frames', () => many.every((frame) => heightOf(frame) > 200))
      if (closed.style.height !== '') throw new Error('a closed frame told a height')
      details.open = true
      closed.scrollIntoView()
      await until('the frame that was opened', () => heightOf(closed) > 200)

      const find = (frame: HTMLIFrameElement, selector: string) =>
        frame.contentDocument?.querySelector<HTMLElement>(selector)
      const said = (frame: HTMLIFrameElement) => find(frame, '[data-result]')?.textContent
      const fits = (frame: HTMLIFrameElement) =>
        heightOf(frame) === Math.ceil(find(frame, 'main')!.getBoundingClientRect().height)
      for (const frame of [plain, shutIn]) {
        frame.scrollIntoView()
        await until('the widget to wake', () => find(frame, '[data-widget][data-ready]'))
        await until('its range', () => said(frame)?.includes('in 80 of 100 runs'))
      }
      const untouched = said(shutIn)
      for (const frame of [plain, shutIn]) {
        const before = said(frame)
        const slider = find(frame, 'input[type=range]') as HTMLInputElement
        const { Event } = frame.contentWindow as Window & typeof globalThis
        slider.value = slider.max
        slider.dispatchEvent(new Event('input', { bubbles: true }))
        slider.dispatchEvent(new Event('change', { bubbles: true }))
        await until('the sentence to change', () => said(frame) !== before)
        if (frame === plain && said(shutIn) !== untouched)
          throw new Error('a slider in one frame moved another')
        await until('the new height', () => fits(frame))
      }
      if (said(plain) === untouched) throw new Error('nothing moved')
      return `${heightOf(plain)} px`
    },
  },
  {
    name: 'on another origin, a loader written into the page fits an embed, which opens at most 1,000 pixels high',
    path: '/',
    elsewhere: true,
    script: async (until) => {
      const site = new URLSearchParams(location.search).get('site')!
      const frames = ['fr/claims/', 'en/depletion/'].map((path) => {
        const frame = document.createElement('iframe')
        frame.width = '360'
        frame.height = '200'
        frame.src = `${site}embed/v1/${path}`
        return document.body.appendChild(frame)
      })
      const heights = () => frames.map((frame) => parseFloat(frame.style.height || '0'))
      await until('both heights', () => heights().every((height) => height > 400))
      if (heights().some((height) => height > 1000)) throw new Error(`${heights().join()} px`)
      return `${heights().join(' and ')} px`
    },
  },
  {
    name: 'a question about a lever is answered anew',
    path: '/en/widgets/#what-would-it-take',
    script: async (until) => {
      const widget = document.querySelector<HTMLElement>('[data-widget="WhatWouldItTake"]')!
      widget.scrollIntoView()
      await until('the widget to wake up', () => widget.dataset.ready)
      const lever = widget.querySelector<HTMLSelectElement>('select[name="lever"]')!
      const result = widget.querySelector<HTMLElement>('[data-result]')!
      const line = () => widget.querySelector('path[data-series="reading"]')!.getAttribute('d')
      const before = { sentence: result.textContent, line: line() }
      lever.value = 'need factor'
      lever.dispatchEvent(new Event('change', { bubbles: true }))
      await until('the sentence to change', () => result.textContent !== before.sentence)
      await until('the range', () => !result.dataset.busy)
      if (line() === before.line) throw new Error('the picture is that of the question before')
      return `${result.dataset.answer} ${result.dataset.to}`
    },
    sameEverywhere: true,
  },
  {
    name: 'a decision’s last month is worked out anew, with its map',
    path: '/en/widgets/#deadline',
    script: async (until) => {
      const widget = document.querySelector<HTMLElement>('[data-widget="Deadline"]')!
      widget.scrollIntoView()
      await until('the widget to wake up', () => widget.dataset.ready)
      const amount = widget.querySelector<HTMLInputElement>('input[name="amount"]')!
      const result = widget.querySelector<HTMLElement>('[data-result]')!
      const before = result.textContent
      amount.value = '150000'
      amount.dispatchEvent(new Event('change', { bubbles: true }))
      await until('the sentence to change', () => result.textContent !== before)
      await until('the map', () => !result.dataset.busy && widget.querySelector('[data-map]'))
      return `${result.dataset.last}, ${widget.querySelectorAll('[data-map] rect.meets').length} spells`
    },
    sameEverywhere: true,
  },
  {
    name: 'the score table stands as the server drew it, worst series first, and gives way to the other fit',
    path: '/en/widgets/#backtest',
    script: async (until) => {
      const widget = document.querySelector<HTMLElement>('[data-widget="Backtest"]')!
      // Name and median error of each series; those with bounds alone have none and stand last.
      const rowsOf = (root: ParentNode) =>
        [...root.querySelectorAll('table[data-scores] tbody tr')].map(
          (row) => `${row.children[0]!.textContent}: ${row.children[2]!.textContent}`,
        )
      const served = new DOMParser().parseFromString(
        await (await fetch(location.href)).text(),
        'text/html',
      )
      const drawn = rowsOf(served.querySelector('[data-widget="Backtest"]')!)
      const errors = drawn.map((row) => parseFloat(/: (\d+)%$/.exec(row.trim())?.[1] ?? '-1'))
      if (errors.length < 5 || errors.some((error, i) => i > 0 && error > errors[i - 1]!))
        throw new Error(`not worst first: ${drawn.join('; ')}`)

      widget.scrollIntoView()
      await until('the widget to wake up', () => widget.dataset.ready)
      if (rowsOf(widget).join() !== drawn.join()) throw new Error('waking changed the table')
      const result = widget.querySelector<HTMLElement>('[data-result]')!
      const before = result.textContent
      widget.querySelector<HTMLInputElement>('input[name="backtest"][value="fit"]')!.click()
      await until('the other sentence', () => result.textContent !== before)
      await until('the other table', () => rowsOf(widget).join() !== drawn.join())
      return `${drawn.length} series, then ${rowsOf(widget).length}`
    },
    sameEverywhere: true,
  },
  {
    name: 'values that a browser puts back after a reload leave slider, field, sentence and address in agreement',
    path: '/en/widgets/?us.fixedOutput=60000_2023-03-01#depletion',
    // Another value in each control, of which no program has heard.
    script: async (until) => {
      const widget = document.querySelector<HTMLElement>('[data-widget="Depletion"]')!
      await until('the widget to wake up', () => widget.dataset.ready)
      const result = widget.querySelector('[data-result]')!
      await until('the sentence', () => !result.hasAttribute('aria-busy'))
      sessionStorage.setItem('said', result.textContent)
      for (const each of document.querySelectorAll<HTMLInputElement | HTMLSelectElement>(
        'input, select',
      ))
        if (each instanceof HTMLSelectElement) each.selectedIndex = each.options.length - 1
        else if (/radio|checkbox/.test(each.type)) each.checked = !each.checked
        else if (each.type === 'range') each.value = each.max
        else each.value = each.type === 'date' ? '2023-07-01' : '7'
      return ''
    },
    reloaded: async (until) => {
      const apart = [...document.querySelectorAll('.slider')]
        .map((slider) =>
          slider.querySelectorAll<HTMLInputElement>('input[type=range], input.amount'),
        )
        .filter(([range, field]) => range!.value !== field!.value)
        .map(([range, field]) => `${range!.name}: ${range!.value} and ${field!.value}`)
      if (apart.length > 0) throw new Error(`slider and field apart: ${apart.join(', ')}`)
      const widget = document.querySelector<HTMLElement>('[data-widget="Depletion"]')!
      await until('the widget to wake up', () => widget.dataset.ready)
      const result = widget.querySelector('[data-result]')!
      await until('the sentence', () => !result.hasAttribute('aria-busy'))
      const values = [
        ...widget.querySelectorAll<HTMLInputElement>('input[name="us.fixedOutput"]'),
      ].map(({ value }) => value)
      if (values.length !== 2 || values.some((value) => value !== '60000'))
        throw new Error(`slider and field say ${values.join(' and ')}`)
      if (result.textContent !== sessionStorage.getItem('said')) throw new Error(result.textContent)
      if (!location.search.includes('us.fixedOutput=60000_2023-03-01'))
        throw new Error(location.search)
      // Style alone reads this one, so what the browser puts back may stay.
      const filter = document.querySelector<HTMLInputElement>(
        '[data-widget="Claims"] .filter input',
      )!
      return filter.checked ? 'puts nothing back' : 'puts back what it may'
    },
  },
]
