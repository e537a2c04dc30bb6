// One batch after the other: none waits, none is a trial, and nobody asks for the page at once.
import {
  BRANCH_EFFECT,
  CLEAN,
  DESTROYED,
  DIRTY,
  EFFECT,
  INERT,
  MAYBE_DIRTY,
  ROOT_EFFECT,
} from '../constants.js'
import { queue_micro_task } from '../dom/task.js'
import { is_dirty, update_effect } from '../runtime.js'
import { unlink_effect } from './effects.js'
import { old_values } from './sources.js'

export let current_batch = null
export let collected_effects = null
export let legacy_updates = null
export let eager_block_effects = null
const none = null
export {
  none as batch_values,
  none as previous_batch,
  none as is_flushing_sync,
  none as flushSync,
  none as eager,
  none as fork,
  none as clear,
}

const MOST_TURNS = 1000
let turns = 0
let flushing = false

export class Batch {
  scheduled = []
  schedule(effect) {
    this.scheduled.push(effect)
  }
  capture(source, value) {
    source.v = value
  }
  register_created_effect() {}
  static ensure() {
    if (!current_batch) {
      current_batch = new Batch()
      if (!flushing) queue_micro_task(flush)
    }
    return current_batch
  }
}

export const schedule_effect = (effect) => current_batch.schedule(effect)

function flush() {
  flushing = true
  try {
    while (current_batch) {
      run(draw(current_batch))
      old_values.clear()
    }
  } finally {
    turns = 0
    flushing = false
    current_batch = collected_effects = legacy_updates = eager_block_effects = null
    old_values.clear()
  }
}

/** Brings the page up to date and answers with the effects to run after it. What those set is a new batch. */
function draw(batch) {
  const effects = (collected_effects = [])
  const updates = (legacy_updates = [])
  while (batch.scheduled.length) {
    if (turns++ > MOST_TURNS) throw new Error('an effect sets off itself')
    const roots = rootsOf(batch.scheduled)
    batch.scheduled = []
    for (const root of roots)
      try {
        root.f ^= CLEAN
        drawBelow(root, effects)
      } catch (error) {
        settle(root)
        throw error
      }
  }
  current_batch = collected_effects = legacy_updates = null
  for (const effect of updates) Batch.ensure().schedule(effect)
  return effects
}

/** Where to start from, once each; the branches on the way down are marked as not clean. */
function rootsOf(scheduled) {
  const roots = []
  each: for (let effect of scheduled) {
    if (effect.f & DESTROYED || !(effect.f & (DIRTY | MAYBE_DIRTY))) continue
    while (effect.parent) {
      effect = effect.parent
      if (!(effect.f & (ROOT_EFFECT | BRANCH_EFFECT))) continue
      if (!(effect.f & CLEAN)) continue each
      effect.f ^= CLEAN
    }
    roots.push(effect)
  }
  return roots
}

function drawBelow(parent, effects) {
  for (let effect = parent.first; effect; effect = effect.next) {
    const isBranch = effect.f & (BRANCH_EFFECT | ROOT_EFFECT)
    if ((isBranch && effect.f & CLEAN) || effect.f & INERT || !effect.fn) continue
    if (isBranch) effect.f ^= CLEAN
    else if (effect.f & EFFECT) effects.push(effect)
    else if (is_dirty(effect)) update_effect(effect)
    drawBelow(effect, effects)
  }
}

/** After an error, so that later changes still find their way down. */
function settle(effect) {
  effect.f = (effect.f & ~(DIRTY | MAYBE_DIRTY)) | CLEAN
  for (let child = effect.first; child; child = child.next) settle(child)
}

const isGone = (effect) => effect.f & (DESTROYED | INERT)

function run(effects) {
  for (const effect of effects) {
    if (isGone(effect) || !is_dirty(effect)) continue
    eager_block_effects = new Set()
    update_effect(effect)
    if (!effect.deps && !effect.first && !effect.nodes && !effect.teardown && !effect.ac)
      unlink_effect(effect)
    if (eager_block_effects.size) old_values.clear()
    // Blocks that the effect has changed, each after those around it.
    for (const block of eager_block_effects) {
      const fromAbove = [block]
      for (let above = block.parent; above; above = above.parent)
        if (eager_block_effects.delete(above)) fromAbove.unshift(above)
      for (const each of fromAbove) if (!isGone(each)) update_effect(each)
    }
  }
  eager_block_effects = null
}
