import { encode } from 'uqr'

/** Light modules around a code, which readers need to find it. */
const MARGIN = 4

/** An address as a QR code: the path of its dark modules in a square of so many. */
export function qrPath(text: string): { readonly path: string; readonly size: number } {
  const { data, size } = encode(text, { ecc: 'M', border: MARGIN })
  const runs = data.flatMap((row, y) => {
    const found: string[] = []
    for (let x = 0; x < row.length; x++) {
      const from = x
      while (row[x]) x++
      if (x > from) found.push(`M${from},${y}h${x - from}v1h-${x - from}z`)
    }
    return found
  })
  return { path: runs.join(''), size }
}
