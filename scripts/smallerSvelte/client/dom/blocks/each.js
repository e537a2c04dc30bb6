// Nothing moves or fades: what is no longer in the list goes at once.
import {
  EACH_INDEX_REACTIVE,
  EACH_IS_CONTROLLED,
  EACH_ITEM_IMMUTABLE,
  EACH_ITEM_REACTIVE,
} from '../../../../constants.js'
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
    const v =
      flags & EACH_ITEM_REACTIVE
        ? flags & EACH_ITEM_IMMUTABLE
          ? source(value)
          : mutable_source(value, false, false)
        : null
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
    for (const {
      effect: { nodes },
    } of [...order.values()].reverse()) {
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
}
