// Fetched with the first widget: the story's own script needs nothing of Svelte.
export { flushSync, hydrate } from 'svelte'
