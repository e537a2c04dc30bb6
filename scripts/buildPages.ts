// Builds the pages. Astro's own command has no way to ask for its warnings alone.
import { build } from 'astro'

await build({ logLevel: 'warn' })
