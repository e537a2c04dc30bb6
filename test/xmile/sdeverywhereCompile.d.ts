/** The part of `@sdeverywhere/compile` (no types of its own) that we call. */
declare module '@sdeverywhere/compile' {
  export function resetState(): void
  export function parseInlineXmileModel(text: string): unknown
  export function generateCode(
    parsedModel: unknown,
    options: {
      readonly spec: { readonly outputVarNames?: readonly string[]; readonly bundleListing: false }
      readonly operations: readonly ['generateJS']
      readonly extData: ReadonlyMap<string, unknown>
      readonly directData: ReadonlyMap<string, unknown>
    },
  ): string
}
