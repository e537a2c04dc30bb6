// Gives frames with widgets of this site the height of their content. MIT licence. It does nothing
// else: of what a frame says it takes one number, and it sets one height.
;(() => {
  if (window.burnRateEmbeds) return
  window.burnRateEmbeds = true

  // Frames from the folder that this file came from. Where it is a part of another file it knows no folder,
  // and takes frames by their path; a copy of an embed kept elsewhere says so: data-burn-rate.
  const script = document.currentScript
  const home = script && /embed\.js/.test(script.src) ? script.src.replace(/[^/]*$/, '') : ''
  const isOurs = (frame) =>
    'burnRate' in frame.dataset ||
    (home ? frame.src.startsWith(home) : /^[^?#]*\/embed\/v\d+\//.test(frame.src))
  const frames = () => Array.from(document.getElementsByTagName('iframe'))
  const originOf = (address) => {
    try {
      return new URL(address).origin
    } catch {
      return ''
    }
  }
  // A sandboxed frame has no origin of its own; one that was led on has that of where it came to.
  const isFrom = (frame, origin) =>
    (home && origin === originOf(home)) ||
    (isOurs(frame) &&
      (origin === originOf(frame.src) || (origin === 'null' && frame.hasAttribute('sandbox'))))

  const heard = new WeakSet()
  addEventListener('message', ({ source, origin, data }) => {
    if (!source || !data || data.type !== 'burn-rate:height') return
    const { height } = data
    if (typeof height !== 'number' || !(height > 0 && height < Infinity)) return
    const frame = frames().find((each) => each.contentWindow === source)
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

  // Frames that spoke before anyone listened are asked to speak again; one that was led on to a widget cannot
  // be told by its address, so all are asked. The question says nothing.
  const ask = () => {
    for (const { contentWindow } of frames())
      if (contentWindow) contentWindow.postMessage({ type: 'burn-rate:ready' }, '*')
  }
  ask()
  addEventListener('DOMContentLoaded', ask)
})()
