import { crc32, deflateSync } from 'node:zlib'

interface Painted {
  readonly width: number
  readonly height: number
  /** Red, green, blue and what shines through, a byte each. */
  readonly pixels: Uint8Array
}

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
const GREY = { depth: 8, colour: 0 } as const

function chunk(name: string, data: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), data])
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)]
  length.writeUInt32BE(data.length)
  sum.writeUInt32BE(crc32(body))
  return Buffer.concat([length, body, sum])
}

/** What is painted in black and white, on white paper, one byte a pixel: a third of the file that colours take. */
export function greyPng({ width, height, pixels }: Painted): Uint8Array {
  // Each row begins with the way it is packed: as it is.
  const rows = Buffer.alloc((width + 1) * height)
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      const from = 4 * (y * width + x)
      // Premultiplied: what shines through is white.
      rows[y * (width + 1) + 1 + x] = Math.min(255, pixels[from]! + 255 - pixels[from + 3]!)
    }
  const head = Buffer.alloc(13)
  head.writeUInt32BE(width, 0)
  head.writeUInt32BE(height, 4)
  head[8] = GREY.depth
  head[9] = GREY.colour
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', head),
    chunk('IDAT', deflateSync(rows, { level: 9 })),
    chunk('IEND', new Uint8Array()),
  ])
}
