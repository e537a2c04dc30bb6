import { get } from '../../runtime.js'
import { managed } from '../../reactivity/effects.js'
import { flatten } from '../../reactivity/async.js'
import { set_class } from './class.js'
import { clsx } from '../../../shared/attributes.js'
export const CLASS = null,
  STYLE = null
const none = null
export {
  none as set_custom_element_data,
  none as set_xlink_attribute,
  none as set_default_checked,
  none as set_default_value,
}
export const remove_input_defaults = () => {}
const isHtml = (element) => element.namespaceURI.endsWith('xhtml')
const isNew = (element, name, value) => {
  const known = (element.__attributes ??= {})
  return known[name] !== (known[name] = value)
}
export const set_value = (element, value) => {
  if (isNew(element, 'value', value) && (element.value !== value || value === 0))
    element.value = value ?? ''
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
  })
