// No `await` in a component.
import { derived } from './deriveds.js'
export const flatten = (blockers, sync, async, draw) => draw(sync.map(derived))
export const run_after_blockers = (blockers, go) => go()
const none = null
export {
  none as capture,
  none as unset_context,
  none as save,
  none as unsave,
  none as track_reactivity_loss,
  none as for_await_track_reactivity_loss,
  none as run,
  none as wait,
  none as increment_pending,
  none as async_body,
}
