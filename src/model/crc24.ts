const POLYNOMIAL = 0x86_4cfb
const START = 0xb7_04ce

/** The checksum of OpenPGP (RFC 9580, 24 bits) over bytes: one wrong sign, and two signs that have changed places, always change it. */
export function crc24(bytes: readonly number[]): number {
  let sum = START
  for (const byte of bytes) {
    sum ^= byte << 16
    for (let bit = 0; bit < 8; bit++) {
      sum <<= 1
      if (sum & 0x100_0000) sum ^= POLYNOMIAL
    }
  }
  return sum & 0xff_ffff
}
