import fc from 'fast-check'

const height = fc.oneof(
  fc.constantFrom(0, -0, -1, 120, 1e9, NaN, Infinity, '600', '600px;position:fixed', [600], null),
  fc.double(),
  fc.integer(),
  fc.anything(),
)
/** As they can be sent: what a browser clones, among it what looks like one of ours. */
export const junkMessage = fc.oneof(
  {
    arbitrary: fc.record({ type: fc.constant('burn-rate:height'), v: fc.anything(), height }),
    weight: 4,
  },
  {
    arbitrary: fc.record({ type: fc.constantFrom('burn-rate:ready', 'burn-rate:', '', null) }),
    weight: 2,
  },
  {
    arbitrary: fc.record({ message: fc.constantFrom('ready', 'height', 'link'), value: height }),
    weight: 2,
  },
  {
    arbitrary: fc.dictionary(fc.constantFrom('type', '__proto__', 'height', 'then'), fc.anything()),
    weight: 2,
  },
  {
    arbitrary: fc.anything({
      withBigInt: true,
      withDate: true,
      withMap: true,
      withSet: true,
      withTypedArray: true,
      withSparseArray: true,
    }),
    weight: 4,
  },
  { arbitrary: fc.string({ unit: 'binary' }), weight: 1 },
)
export const junkOrigin = fc.oneof(
  fc.constantFrom('https://site.example', 'https://host.example', 'null', '', 'file://'),
  fc.string(),
)
