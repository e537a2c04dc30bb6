import { optimize } from 'svgo'

/** Shorter ones gain nothing. */
const PATH = / d="([^"]{60,})"/g

/** A line of no length whose round end is a dot: no step to leave out, and not to be rounded away. */
const DOT = 'h0.01'
const DOTTED = { look: 'stroke="#000" stroke-linecap="round"', floatPrecision: 2 }
const DRAWN = { look: '', floatPrecision: 1 }

/** The same lines in fewer letters: relative steps, and no point between two that it lies on a line with. */
export const withShortPaths = (html: string): string =>
  html.replace(PATH, (attribute, path: string) => {
    const { look, floatPrecision } = path.includes(DOT) ? DOTTED : DRAWN
    const { data } = optimize(
      `<svg xmlns="http://www.w3.org/2000/svg"><path ${look} d="${path}"/></svg>`,
      { plugins: [{ name: 'convertPathData', params: { floatPrecision } }] },
    )
    return / d="[^"]*"/.exec(data)?.[0] ?? attribute
  })

const PLACE = / (x|y|x1|x2|y1|y2|cx|cy|r|width|height|points|fill-opacity)="[^"]*\.\d{3}[^"]*"/g

/** Places to a hundredth of the picture's unit. */
export const withShortPlaces = (html: string): string =>
  html.replace(PLACE, (attribute) =>
    attribute.replace(/\d+\.\d{3,}/g, (n) => String(+(+n).toFixed(2))),
  )
