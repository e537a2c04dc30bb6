// What is shown no longer goes at once.
import { branch, destroy_effect } from '../../reactivity/effects.js'
export class BranchManager {
  constructor(anchor) {
    this.anchor = anchor
  }
  ensure(key, draw) {
    if (this.shown && key === this.key) return
    const before = this.shown
    this.key = key
    this.shown = draw && branch(() => draw(this.anchor))
    if (before) destroy_effect(before)
  }
}
