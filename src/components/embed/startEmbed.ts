import { mount } from 'svelte'
import '../controls/heldFocus.ts'
import Embed, { type EmbedProps } from './Embed.svelte'
import { tellHeight, tellLinks } from './height.ts'
import { unpacked } from './packed.ts'
import { readSettings } from './settings.ts'

/** Starts the one widget of an embed's page once it is on screen or printed. */
export function startEmbed(Widget: EmbedProps['Widget']): void {
  // The same program runs as the worker, where there is no page.
  if (typeof document === 'undefined') return
  const { theme, present } = readSettings(location.search)
  if (theme !== 'auto') document.documentElement.dataset.theme = theme
  if (present) document.documentElement.dataset.present = ''

  const content = document.querySelector('main')!
  tellHeight(content)
  tellLinks(content)

  const wake = () => {
    observer.disconnect()
    removeEventListener('beforeprint', wake)
    const text = document.getElementById('embed-data')!.textContent
    const data = unpacked(text) as Omit<EmbedProps, 'Widget'>
    content.replaceChildren()
    mount(Embed, { target: content, props: { ...data, Widget } })
  }
  const observer = new IntersectionObserver((entries) => {
    if (entries.some(({ isIntersecting }) => isIntersecting)) wake()
  })
  observer.observe(content)
  addEventListener('beforeprint', wake)
}
