import 'astro'

declare module 'astro' {
  interface AstroClientDirectives {
    /** Wakes when the reader is near and the scroll rests: near.ts */
    'client:near'?: boolean
  }
}
