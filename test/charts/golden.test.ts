// Each step's picture, to be looked at by whoever changes how it is drawn: `npm test -- test/charts -u`
// draws those in test/golden anew.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { pictures } from '../../src/components/charts/steps/pictures.ts'
import { FRAMES } from '../../src/components/charts/steps/stepPicture.ts'
import { coloursIn } from '../../src/components/embed/coloursIn.ts'

const golden = join(import.meta.dirname, '../golden')
const [frame] = FRAMES
const colours = coloursIn(
  readFileSync(join(import.meta.dirname, '../../src/components/layout/global.css'), 'utf8'),
)

/** A picture that stands on its own: panels one below the other, in the light theme’s colours. */
function alone(panels: readonly string[]): string {
  let y = 0
  const placed = panels.map((panel) => {
    const [, height] = / height="([\d.]+)"/.exec(panel)!
    const at = y
    y += Number(height)
    return panel.replace('<svg', `<svg y="${at}" overflow="visible"`)
  })
  // A letter that is wider elsewhere finds room beside the picture, as it does on the page.
  const box = { x: -20, y: 0, width: frame!.width + 40, height: y }
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${Object.values(box).join(' ')}" font-family="sans-serif" color="${colours.ink}">
<rect x="${box.x}" width="100%" height="100%" fill="${colours.paper}"/>
${placed.join('\n')}
</svg>
`
    .replace(/var\(--([\w-]+)\)/g, (_, name: string) => colours[name]!)
    .replace(/(\/>|<\/(?:text|g|svg)>)</g, '$1\n<')
}

test.each(Object.entries(pictures))('%s is drawn as it was looked at', async (id, make) => {
  await expect(alone(make('en').panels(frame!))).toMatchFileSnapshot(join(golden, `${id}.svg`))
})
