import { realpathSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Plugin } from 'vite'
import { root } from './run.ts'

const svelteSource = resolve(realpathSync(resolve(root, 'node_modules/svelte')), 'src')
const client = resolve(svelteSource, 'internal/client')

/**
 * Parts of Svelte that a page of one widget does without, by the module they stand in for (Svelte is
 * pinned; a fifth of the script). The widget is drawn anew in one go, so nothing takes over the server's
 * HTML. It waits for nothing, catches no errors, spreads no listeners, and holds no deep state: `refuse`
 * stops the build where a widget begins to.
 */
const STAND_INS: Readonly<Record<string, string>> = {
  'dom/elements/custom-element.js': 'export const create_custom_element = null',
  'dom/hydration.js': `export const hydrating = false, hydrate_node = null
export function set_hydrating() {}
export function set_hydrate_node() {}
export function hydrate_next() {}
export function reset() {}
export function hydrate_template() {}
export function next() {}
export function skip_nodes() {}
export function read_hydration_instruction() {}`,
  // No component has <svelte:boundary>: the one that `mount` puts around all of them only draws.
  'dom/blocks/boundary.js': `import { BOUNDARY_EFFECT, EFFECT_PRESERVED, EFFECT_TRANSPARENT } from '../../constants.js'
import { block, branch } from '../../reactivity/effects.js'
export const boundary = (node, props, children) =>
  block(() => branch(() => children(node)), EFFECT_TRANSPARENT | EFFECT_PRESERVED)
export const pending = null`,
  // Nothing moves or fades: what is no longer in the list goes at once.
  'dom/blocks/each.js': `import { EACH_INDEX_REACTIVE, EACH_IS_CONTROLLED, EACH_ITEM_IMMUTABLE, EACH_ITEM_REACTIVE } from '../../../../constants.js'
import { block, branch, destroy_effect } from '../../reactivity/effects.js'
import { internal_set, mutable_source, source } from '../../reactivity/sources.js'
import { derived_safe_equal } from '../../reactivity/deriveds.js'
import { create_text, get_next_sibling } from '../operations.js'
import { get } from '../../runtime.js'
export const index = (_, i) => i
export function each(node, flags, collection, keyOf, draw, otherwise) {
  const anchor = flags & EACH_IS_CONTROLLED ? node.appendChild(create_text()) : node
  const items = new Map()
  const list = derived_safe_equal(() => Array.from(collection() ?? []))
  let without
  const make = (value, i) => {
    const v = flags & EACH_ITEM_REACTIVE
      ? flags & EACH_ITEM_IMMUTABLE ? source(value) : mutable_source(value, false, false) : null
    const at = flags & EACH_INDEX_REACTIVE ? source(i) : null
    return { v, at, effect: branch(() => draw(anchor, v ?? value, at ?? i, collection)) }
  }
  block(() => {
    const array = get(list)
    const order = new Map()
    array.forEach((value, i) => {
      const key = keyOf(value, i)
      if (order.has(key)) throw new Error('two items of a list share the key ' + key)
      let item = items.get(key)
      if (item) {
        if (item.v) internal_set(item.v, value)
        if (item.at) internal_set(item.at, i)
      } else items.set(key, (item = make(value, i)))
      order.set(key, item)
    })
    for (const [key, { effect }] of items)
      if (!order.has(key)) {
        destroy_effect(effect)
        items.delete(key)
      }
    let next = anchor
    for (const { effect: { nodes } } of [...order.values()].reverse()) {
      if (!nodes) continue
      if (get_next_sibling(nodes.end) !== next)
        for (let each = nodes.start, after; each; each = after) {
          after = each === nodes.end ? null : get_next_sibling(each)
          next.before(each)
        }
      next = nodes.start
    }
    if (!otherwise) return
    if (array.length === 0) without ??= branch(() => otherwise(anchor))
    else if (without) without = destroy_effect(without)
  })
}`,
  // No boundary catches an error: it goes to whoever called.
  'error-handling.js': `export const handle_error = (error) => { throw error }
export const invoke_error_boundary = handle_error`,
  // No `await` in a component.
  'reactivity/async.js': `import { derived } from './deriveds.js'
export const flatten = (blockers, sync, async, draw) => draw(sync.map(derived))
export const run_after_blockers = (blockers, go) => go()
const none = null
export { none as capture, none as unset_context, none as save, none as unsave, none as track_reactivity_loss, none as for_await_track_reactivity_loss, none as run, none as wait, none as increment_pending, none as async_body }`,
  'dom/elements/attributes.js': `import { get } from '../../runtime.js'
import { managed } from '../../reactivity/effects.js'
import { flatten } from '../../reactivity/async.js'
import { set_class } from './class.js'
import { clsx } from '../../../shared/attributes.js'
export const CLASS = null, STYLE = null
const none = null
export { none as set_custom_element_data, none as set_xlink_attribute, none as set_default_checked, none as set_default_value }
export const remove_input_defaults = () => {}
const isHtml = (element) => element.namespaceURI.endsWith('xhtml')
const isNew = (element, name, value) => {
  const known = (element.__attributes ??= {})
  return known[name] !== (known[name] = value)
}
export const set_value = (element, value) => {
  if (isNew(element, 'value', value) && (element.value !== value || value === 0)) element.value = value ?? ''
}
export const set_checked = (element, value) => {
  if (isNew(element, 'checked', value)) element.checked = value
}
export const set_attribute = (element, name, value) => {
  if (!isNew(element, name, value)) return
  if (value == null) element.removeAttribute(name)
  else if (typeof value !== 'string' && name in element && isHtml(element)) element[name] = value
  else element.setAttribute(name, value)
}
export const attribute_effect = (element, make, sync = [], async, blockers, hash) =>
  flatten(blockers, sync, async, (values) => {
    let before = {}
    managed(() => {
      const next = make(...values.map(get))
      for (const name in { ...before, ...next })
        if (name === 'class') set_class(element, isHtml(element), clsx(next.class), hash)
        else set_attribute(element, name, next[name])
      before = next
    })
  })`,
  // Without `class:` and `style:` directives, a class is a word, a list or a table, and a style a text.
  '../shared/attributes.js': `export const clsx = (value) =>
  !value ? '' : Array.isArray(value) ? value.map(clsx).filter(Boolean).join(' ')
    : typeof value === 'object' ? Object.keys(value).filter((name) => value[name]).join(' ') : value
export const to_class = (value, hash) => [value, hash].filter(Boolean).join(' ') || null
export const to_style = (value) => (value == null ? null : String(value))
export const attr = null`,
  'proxy.js': `export const proxy = (value) => value
export const get_proxied_value = proxy
export const is = Object.is`,
}

/** What the stand-ins above cannot do, as the compiler writes it. */
const REFUSED: readonly (readonly [pattern: RegExp, words: string])[] = [
  [/\$\.(boundary|async|await|save)\(/, 'waits or catches errors'],
  [/\$\.set_style\((?:[^(),]*,){3}/, 'has a style: directive'],
  [/\$\.set_class\((?:[^(),]*,){4}/, 'has a class: directive'],
  [/\$\.proxy\(/, 'holds deep state; $state.raw is enough'],
]

export function smallerSvelte(): Plugin[] {
  const modules = new Map(
    Object.entries(STAND_INS).map(([path, code]) => [resolve(client, path), code]),
  )
  const MARK = '\0svelte:'
  return [
    {
      name: 'smaller-svelte',
      enforce: 'pre',
      resolveId(id, importer) {
        const from = importer?.replace(MARK, '')
        if (!from?.startsWith(svelteSource) || !id.startsWith('.')) return null
        const path = resolve(from, '..', id)
        return modules.has(path) ? MARK + path : importer === from ? null : path
      },
      load: (id) => (id.startsWith(MARK) ? modules.get(id.slice(MARK.length)) : null),
    },
    {
      name: 'smaller-svelte-refuses',
      enforce: 'post',
      transform(code, id) {
        if (!/\.svelte(\.ts)?$/.test(id)) return null
        const found = REFUSED.find(([pattern]) => pattern.test(code))
        if (found) this.error(`${id} ${found[1]}: see scripts/smallerSvelte.ts.`)
        return null
      },
    },
  ]
}
