;(function (page) {
  let effects = 'on'
  try {
    if (localStorage.getItem('scroll-effects') === 'off') effects = 'off'
  } catch {
    // Reading storage throws in some browsers.
  }
  page.scrollEffects = effects
  // Where the story's own script did not come, the pictures go back into the text.
  addEventListener('load', () => {
    if (!page.story) page.scrollEffects = 'off'
  })
})(document.documentElement.dataset)
