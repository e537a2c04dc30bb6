import { fill } from '../../data/strings/format.ts'

/** What the window hears when a guess is answered. */
interface Guessed {
  readonly guess: number
  readonly made: number
}

/** Says the guess again where the story ends. It is far below the reader then, so that nothing in sight moves. */
addEventListener('guessed', (event) => {
  const { guess, made } = (event as CustomEvent<Guessed>).detail
  for (const place of document.querySelectorAll<HTMLElement>('[data-recall]')) {
    place.textContent = fill(place.dataset.recall!, { guess: String(guess), made: String(made) })
    place.hidden = false
  }
})
