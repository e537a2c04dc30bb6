import { expect, test } from 'vitest'
import {
  choicesOf,
  LINK_KINDS,
  lessonPath,
  type LinkWish,
} from '../../src/components/teach/link/lessonLinks.ts'
import { qrPath } from '../../src/components/teach/link/qrPath.ts'
import { readChoice } from '../../src/components/widgets/bathtub/tubChoice.ts'
import { readSettings, scenarioPart } from '../../src/components/embed/settings.ts'
import { readQuery } from '../../src/model/address.ts'
import { starting } from '../model/starting.ts'

const wish: LinkWish = { kind: 'bathtub', which: 'rising', levers: [], isBig: true }

test('links for a lesson are written as they will always be read', () => {
  expect(lessonPath(wish, 'en')).toBe('embed/v1/en/bathtub/?case=rising&present=1')
  expect(lessonPath({ ...wish, which: 'bathtub', isBig: false }, 'fr')).toBe('embed/v1/fr/bathtub/')
  expect(
    lessonPath(
      {
        kind: 'challenge',
        which: 'one-lever',
        levers: ['us.fixedOutput', 'us.reserveFloor'],
        isBig: true,
      },
      'en',
    ),
  ).toBe('en/explore/?challenge=one-lever&controls=us.fixedOutput*us.reserveFloor&present=1')
  expect(lessonPath({ ...wish, kind: 'answer', which: 'shelf' }, 'fr')).toBe(
    'fr/teach/answer/?task=shelf',
  )
})

test('each of them is understood where it leads: nothing of it is called unknown', () => {
  for (const kind of LINK_KINDS)
    for (const which of choicesOf(kind, ['depletion']).concat(
      choicesOf(kind, []).length ? [] : 'depletion',
    )) {
      const path = lessonPath({ kind, which, levers: ['need'], isBig: true }, 'en')
      const query = path.split('?')[1] ?? ''
      expect(readQuery(starting, scenarioPart(query)).notices, path).toEqual([])
      expect(readSettings(query).unreadable, path).toEqual([])
      expect(readChoice(query).notices, path).toEqual([])
    }
})

test('a wall is asked for by 1 alone; what is neither 0 nor 1 is said', () => {
  expect(readSettings('?present=1').present).toBe(true)
  expect(readSettings('?present=0').present).toBeUndefined()
  expect(readSettings('?present=yes').unreadable).toEqual([{ key: 'present', text: 'yes' }])
})

test('a QR code has its three marks and four light modules around it', () => {
  const { path, size } = qrPath('https://example.org/en/teach/answer/?task=bathtub')
  const dark = new Set<string>()
  for (const [, x, y, length] of path.matchAll(/M(\d+),(\d+)h(\d+)/g))
    for (let k = 0; k < Number(length); k++) dark.add(`${Number(x) + k},${y}`)
  const MARK = ['#######', '#.....#', '#.###.#', '#.###.#', '#.###.#', '#.....#', '#######']
  for (const [left, top] of [
    [4, 4],
    [size - 11, 4],
    [4, size - 11],
  ] as const) {
    const rows = Array.from({ length: 7 }, (_, y) =>
      Array.from({ length: 7 }, (__, x) => (dark.has(`${left + x},${top + y}`) ? '#' : '.')).join(
        '',
      ),
    )
    expect(rows).toEqual(MARK)
  }
  for (const place of dark)
    for (const each of place.split(',').map(Number)) {
      expect(each).toBeGreaterThanOrEqual(4)
      expect(each).toBeLessThan(size - 4)
    }
})
