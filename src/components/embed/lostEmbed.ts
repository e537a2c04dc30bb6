// On the page that stands where none is: leads to the embed that was meant, or names it and offers the latest.
import { meantEmbed, type KnownEmbeds } from './meantEmbed.ts'

const place = document.querySelector<HTMLElement>('[data-known-embeds]')
const meant =
  place && meantEmbed(location.pathname, JSON.parse(place.dataset.knownEmbeds!) as KnownEmbeds)

if (meant?.same && meant.same !== location.pathname)
  location.replace(meant.same + location.search + location.hash)
else if (place && meant) {
  const link = place.querySelector(`[lang=${meant.language}] a[data-widget="${meant.widget}"]`)
  link?.closest('[data-meant]')?.removeAttribute('hidden')
  link?.closest('li')?.removeAttribute('hidden')
}
