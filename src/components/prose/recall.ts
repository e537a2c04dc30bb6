import { fill } from '../../data/strings/format.ts'

/** What the window hears when a guess is answered. */
interface Guessed {
  readonly guess: number
  readonly shelf: number
}

/** Says the guess again where the story ends. It is far below the reader then, so that nothing in sight moves. */
addEventListener('guessed', (event) => {
  const { guess, shelf } = (event as CustomEvent<Guessed>).detail
  for (const place of document.querySelectorAll<HTMLElement>('[data-recall]')) {
    place.textContent = fill(place.dataset.recall!, { guess: String(guess), shelf: String(shelf) })
    place.hidden = false
  }
})
