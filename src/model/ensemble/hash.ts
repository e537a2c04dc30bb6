import type { EnsembleResult } from './ensemble.ts'

/** Eight hexadecimal digits (FNV-1a) of all bytes of a result: equal where two engines computed the same. */
export function ensembleHash({ days, bands, outcomes }: EnsembleResult): string {
  let hash = 0x811c9dc5
  for (const numbers of [days, ...Object.values(bands), ...Object.values(outcomes)])
    for (const byte of new Uint8Array(numbers.buffer, numbers.byteOffset, numbers.byteLength))
      hash = Math.imul(hash ^ byte, 0x01000193)
  return (hash >>> 0).toString(16).padStart(8, '0')
}
