import { expect, test } from 'vitest'
import { contrast } from '../../src/components/embed/contrast.ts'
import {
  isLegible,
  NO_SETTINGS,
  readSettings,
  scenarioPart,
  writeSettings,
} from '../../src/components/embed/settings.ts'
import fc from 'fast-check'

test('an address without settings has none', () => {
  expect(readSettings('')).toEqual(NO_SETTINGS)
  expect(readSettings('?m=1&us.fixedOutput=60000_2023-03-01')).toEqual(NO_SETTINGS)
})

test('the levers that show are joined by stars; none is none', () => {
  expect(readSettings('?controls=us.fixedOutput*need').controls).toEqual(['us.fixedOutput', 'need'])
  expect(readSettings('?controls=none').controls).toEqual([])
  expect(readSettings('?controls=a,b').unreadable).toEqual([{ key: 'controls', text: 'a,b' }])
})

test('a theme is light, dark or the reader’s own', () => {
  expect(readSettings('?theme=dark').theme).toBe('dark')
  expect(readSettings('?theme=sepia')).toMatchObject({
    theme: 'auto',
    unreadable: [{ key: 'theme', text: 'sepia' }],
  })
})

test('a colour is three or six digits, with or without its sign', () => {
  for (const text of ['0b5c96', '%230B5C96', '%230b5c96'])
    expect(readSettings(`?accent=${text}`).accent).toBe('#0b5c96')
  expect(readSettings('?accent=abc').accent).toBe('#aabbcc')
  for (const text of ['red', '12345', 'url(x)', '#0b5c96;color:red'])
    expect(readSettings(`?accent=${encodeURIComponent(text)}`).accent).toBeNull()
})

test('black on white is 21 to 1; a colour that is fainter than 4.5 to 1 is not legible', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5)
  expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.478, 3)
  expect(isLegible('#777777', '#ffffff')).toBe(false)
  expect(isLegible('#767676', '#ffffff')).toBe(true)
})

test('a title is one line of plain text of at most 120 characters', () => {
  expect(readSettings('?title=Obus%20%3A+%C3%A0+court').title).toBe('Obus : à court')
  expect(readSettings('?title=%0A%0Da%09b%E2%80%AEc').title).toBe('a b c')
  expect(readSettings(`?title=${'é'.repeat(500)}`).title).toHaveLength(120)
  expect(readSettings('?title=%20').title).toBeNull()
  expect(readSettings('?title=50%').title).toBe('50%')
})

test('the value given first counts', () => {
  expect(readSettings('?theme=dark&theme=light').theme).toBe('dark')
})

test('the scenario is what is left, letter by letter', () => {
  expect(scenarioPart('?m=1&theme=dark&need=x1.5_2022-01-02&title=a&odd')).toBe(
    'm=1&need=x1.5_2022-01-02&odd',
  )
})

test('what is written is read back', () => {
  const settings = {
    controls: ['us.fixedOutput', 'need'],
    theme: 'dark' as const,
    accent: '#0b5c96',
    series: ['us.releasable'],
    title: 'L’« obus » : 50 % & plus + 1',
    note: { date: '2023-09-01', text: 'l’étagère_vide & plus' },
  }
  expect(readSettings(`?${writeSettings(settings)}`)).toEqual({ ...settings, unreadable: [] })
  expect(
    writeSettings({ theme: 'dark', controls: [], series: [], accent: null, title: null }),
  ).toBe('controls=none&theme=dark')
  expect(writeSettings(NO_SETTINGS)).toBe('')
  expect(writeSettings({ title: `'"<b>` })).toMatch(/^title=[\w%.+-]+$/)
})

test('a remark without a day, or on none, is unreadable, and one too long is cut', () => {
  for (const text of ['words', '2023-13-01_words', '2023-09-01_', '2023-09-01_%20%E2%80%8F'])
    expect(readSettings(`?note=${text}`)).toMatchObject({
      note: null,
      unreadable: [{ key: 'note' }],
    })
  expect(readSettings(`?note=2023-09-01_${'x'.repeat(99)}`).note?.text).toHaveLength(40)
})

test('no address makes it throw', () => {
  const part = fc.tuple(
    fc.constantFrom('controls', 'series', 'theme', 'accent', 'title', 'note'),
    fc.string(),
  )
  fc.assert(
    fc.property(fc.array(part), (parts) => {
      const { title, accent } = readSettings(`?${parts.map((each) => each.join('=')).join('&')}`)
      expect(accent ?? '#000000').toMatch(/^#[\da-f]{6}$/)
      expect(Array.from(title ?? '').length).toBeLessThanOrEqual(120)
      expect(title ?? '').not.toMatch(/[\n\r\u202E]/)
    }),
  )
})
