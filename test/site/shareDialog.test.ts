// What a reader takes along from a widget's foot.
import { mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { versions } from '../../src/data/versions.ts'
import { openAWidget } from './aWidget.ts'

test.each(['en', 'fr'] as const)(
  'the foot shares link and sentence in one line, the picture and the numbers (%s)',
  async (lang) => {
    const { page, widget } = await openAWidget('Depletion', {
      lang,
      query: 'us.reserveFloor=500000',
    })
    await widget.locator('[data-result]:not([aria-busy])').waitFor()
    const result = (await widget.locator('[data-result]').textContent())!.replace(/\s+/g, ' ')
    await widget.locator('[data-share]').click()
    const dialog = page.locator('[data-share-dialog]')
    const shown = (id: string) => dialog.locator(`[data-snippet="${id}"]`).inputValue()
    const link = await shown('link')
    expect(new URL(link).search).toContain('us.reserveFloor=500000')
    const sentence = await shown('sentence')
    expect(sentence).not.toContain('\n')
    for (const part of [result.trim(), link, 'CC BY 4.0', versions.data.slice(0, 4)])
      expect(sentence).toContain(part)

    const folder = mkdtempSync(join(tmpdir(), 'share-'))
    const save = async (name: string) => {
      const downloading = page.waitForEvent('download')
      await dialog.getByRole('button', { name, exact: true }).click()
      const file = join(folder, name)
      await (await downloading).saveAs(file)
      return readFileSync(file, 'utf8')
    }
    expect(await save('SVG')).toMatch(/^<svg /)
    const rows = (await save('CSV')).trim().split('\n')
    expect(rows).toHaveLength(21)
    expect(rows[1]).toMatch(/^2022-01-01,\d+,/)
    const { rows: objects, link: source } = JSON.parse(await save('JSON'))
    expect(objects).toHaveLength(20)
    expect(source).toBe(link)
  },
)
