const CRC = Uint32Array.from({ length: 256 }, (_, n) => {
  let c = n
  for (let k = 0; k < 8; k++) c = c & 1 ? 0xedb88320 ^ (c >>> 1) : c >>> 1
  return c
})

function crcOf(bytes: Uint8Array): number {
  let c = 0xffffffff
  for (const byte of bytes) c = CRC[(c ^ byte) & 0xff]! ^ (c >>> 8)
  return (c ^ 0xffffffff) >>> 0
}

/** After the signature and the chunk with the picture's measures, which comes first in every PNG. */
const AFTER_HEADER = 33
const PIXELS = 1

/** The same PNG with the size that it is to be printed at: a chunk `pHYs`, in pixels a metre. */
export function pngAtSize(png: Uint8Array, pixelsPerMetre: number): Uint8Array<ArrayBuffer> {
  const chunk = new Uint8Array(21)
  const view = new DataView(chunk.buffer)
  view.setUint32(0, 9)
  chunk.set(new TextEncoder().encode('pHYs'), 4)
  view.setUint32(8, Math.round(pixelsPerMetre))
  view.setUint32(12, Math.round(pixelsPerMetre))
  view.setUint8(16, PIXELS)
  view.setUint32(17, crcOf(chunk.subarray(4, 17)))
  const all = new Uint8Array(png.length + chunk.length)
  all.set(png.subarray(0, AFTER_HEADER))
  all.set(chunk, AFTER_HEADER)
  all.set(png.subarray(AFTER_HEADER), AFTER_HEADER + chunk.length)
  return all
}
