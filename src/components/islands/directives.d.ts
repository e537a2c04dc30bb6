import 'astro'

declare module 'astro' {
  interface AstroClientDirectives {
    /** Starts a widget's script when the reader is near and scrolling has ended: near.ts */
    'client:near'?: boolean
  }
}
