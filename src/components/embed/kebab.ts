/** A widget's name as addresses write it: `WhatWouldItTake` is `what-would-it-take`. */
export const kebab = (name: string) => name.replace(/(?<!^)[A-Z]/g, '-$&').toLowerCase()
