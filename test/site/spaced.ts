import type { Page } from 'playwright-core'

/** A reader's own spacing of letters, words, lines and paragraphs, as far as WCAG 1.4.12 goes. */
export const spaceOut = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(`* {
      line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important
    }
    p { margin-bottom: 2em !important }`)
    document.adoptedStyleSheets = [sheet]
  })
