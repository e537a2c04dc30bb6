import { chromium, type Browser } from 'playwright-core'
import { inject } from 'vitest'

/** The browser of the whole run; closing it only lets go of this file's own contexts. */
export const sharedChromium = (): Promise<Browser> => chromium.connect(inject('chromiumAt'))
