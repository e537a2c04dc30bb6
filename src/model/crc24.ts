const POLYNOMIAL = 0x86_4cfb
/** The checksum of nothing. */
export const CRC24_START = 0xb7_04ce

/** The checksum of OpenPGP (RFC 9580, 24 bits) over bytes: one wrong sign, and two signs that have changed places, always change it. */
export const crc24 = (bytes: readonly number[]): number => bytes.reduce(crc24With, CRC24_START)

/** The checksum of some bytes, once one more follows them. */
export function crc24With(sum: number, byte: number): number {
  sum ^= byte << 16
  for (let bit = 0; bit < 8; bit++) {
    sum <<= 1
    if (sum & 0x100_0000) sum ^= POLYNOMIAL
  }
  return sum & 0xff_ffff
}
