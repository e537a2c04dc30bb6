/// <reference types="astro/client" />

declare namespace App {
  interface Locals {
    /** Cards opened from this page so far, so that each has an id of its own. */
    cards?: number
  }
}
