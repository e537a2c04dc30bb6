/// <reference types="astro/client" />

declare namespace App {
  interface Locals {
    /** Cards opened from this page so far, so that each has an id of its own. */
    cards?: number
  }
}

declare module 'astro' {
  interface AstroClientDirectives {
    /** Wakes when the reader is near and the scroll rests: src/components/islands/near.ts */
    'client:near'?: boolean
  }
}
