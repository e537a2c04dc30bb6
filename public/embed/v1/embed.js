// Gives frames with widgets of this site the height of their content. MIT licence. It does nothing
// else: of what a frame says it takes one number, and it sets one height.
;(() => {
  const script = document.currentScript
  if (!script || window.burnRateEmbeds) return
  window.burnRateEmbeds = true

  // Frames from the folder that this file came from; a copy kept elsewhere says so: data-burn-rate.
  const home = script.src.replace(/[^/]*$/, '')
  const ours = () =>
    Array.from(document.getElementsByTagName('iframe')).filter(
      (frame) => frame.src && (frame.src.startsWith(home) || 'burnRate' in frame.dataset),
    )
  const heard = new WeakSet()
  // A sandboxed frame has no origin of its own.
  const isFrom = (frame, origin) =>
    origin === new URL(frame.src).origin || (origin === 'null' && frame.hasAttribute('sandbox'))

  addEventListener('message', ({ source, origin, data }) => {
    if (!source || !data || data.type !== 'burn-rate:height') return
    const { height } = data
    if (typeof height !== 'number' || !(height > 0 && height < Infinity)) return
    const frame = ours().find((each) => each.contentWindow === source)
    if (!frame || !isFrom(frame, origin)) return
    // Higher than any widget with all of it unfolded.
    const clamped = Math.min(Math.max(Math.ceil(height), 120), 20000)
    frame.style.setProperty('height', `${clamped}px`, 'important')
    // Once each: a frame that came later than the questions below is told that it may grow.
    if (!heard.has(source)) {
      heard.add(source)
      source.postMessage({ type: 'burn-rate:ready' }, '*')
    }
  })

  // Frames that spoke before anyone listened are asked to speak again.
  const ask = () => {
    for (const { contentWindow } of ours())
      if (contentWindow) contentWindow.postMessage({ type: 'burn-rate:ready' }, '*')
  }
  ask()
  addEventListener('DOMContentLoaded', ask)
})()
