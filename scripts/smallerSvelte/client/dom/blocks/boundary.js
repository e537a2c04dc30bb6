// No component has <svelte:boundary>: the one that `mount` puts around all of them only draws.
import { EFFECT_PRESERVED, EFFECT_TRANSPARENT } from '../../constants.js'
import { block, branch } from '../../reactivity/effects.js'
export const boundary = (node, props, children) =>
  block(() => branch(() => children(node)), EFFECT_TRANSPARENT | EFFECT_PRESERVED)
export const pending = null
