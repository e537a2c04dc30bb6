/// <reference types="astro/client" />

declare namespace App {
  interface Locals {
    /** Cards opened from this page so far, so that each has an id of its own. */
    cards?: number
    /** The sources that the chapter in the making has cited so far. */
    sources?: Set<string>
  }
}
