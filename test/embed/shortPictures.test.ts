import { expect, test } from 'vitest'
import { withShortPaths } from '../../scripts/shortPictures.ts'

const DOTS = ['10.5,54.3', '20.5,54.3', '20.5,50.8', '20.5,47.3', '30.5,54.3', '40.5,54.3']

test('every dot of a path is still drawn where it is written in fewer letters', () => {
  const path = `<path d="${DOTS.map((place) => `M${place}h0.01`).join('')}"/>`
  const short = withShortPaths(path)
  expect(short.match(/h\.01/g)).toHaveLength(DOTS.length)
  expect(short.length).toBeLessThan(path.length)
})

test('a point on the way between two others is left out of a level line', () => {
  const places = [0, 10.04, 20.08, 30.12, 40.16, 50.2, 60.24, 70.28].map((x) => `${x},5.02`)
  expect(withShortPaths(`<path d="M${places.join('L')}"/>`)).toBe('<path d="M0 5h70.2"/>')
})
