import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { FileSystemConfigLoader, HtmlValidate } from 'html-validate'
import { describe, expect, inject, test } from 'vitest'
import { pagesIn } from '../../scripts/pagesIn.ts'

const dir = inject('siteDir')
const pages = pagesIn(dir).sort()

const validator = new HtmlValidate(
  new FileSystemConfigLoader({
    root: true,
    extends: ['html-validate:recommended'],
    elements: [
      'html5',
      // What Astro wraps around a widget: it adds no box and may stand wherever a widget does.
      { 'astro-island': { flow: true, phrasing: true, transparent: true } },
      // Astro writes the style of its islands beside the one that comes before the others.
      { style: { flow: true } },
    ],
    rules: {
      // Written by the compilers: their habits are valid HTML.
      'attr-quotes': 'off',
      'attribute-boolean-style': 'off',
      'attribute-empty-style': 'off',
      'doctype-style': 'off',
      'no-trailing-whitespace': 'off',
      'void-style': 'off',
      // Positions from numbers, which the content policy allows as attributes.
      'no-inline-style': 'off',
      // A chapter may show a widget that another one shows too; nothing is submitted.
      'form-dup-name': 'off',
      // A form keeps the radio buttons of two widgets apart.
      'wcag/h32': 'off',
      // A title for search engines is longer than 70 characters in French now and then.
      'long-title': 'off',
    },
  }),
)

describe('each built page is valid HTML', () => {
  test.each(pages)('%s', async (file) => {
    const report = await validator.validateFile(join(dir, file))
    const faults = report.results.flatMap(({ messages }) =>
      messages.map(
        ({ line, column, ruleId, message }) => `${line}:${column} ${ruleId}: ${message}`,
      ),
    )
    expect(faults).toEqual([])
  })
})

// What stands in a field is the address's, a run's or the reader's own: never what another page was told once.
test('no form or field of a built page is one that a browser fills in, or puts back as it was', () => {
  const isChosen = /\stype="?(radio|checkbox|file)\b|\sreadonly\b/
  const fields = pages.flatMap((file) =>
    (
      readFileSync(join(dir, file), 'utf8')
        .replace(/<script\b[\s\S]*?<\/script>/g, '')
        .match(/<(?:form|input|select|textarea)\b[^>]*/g) ?? []
    )
      .filter((tag) => !isChosen.test(tag))
      .map((tag) => ({ file, tag })),
  )
  expect(fields.length).toBeGreaterThan(200)
  expect(fields.filter(({ tag }) => !tag.includes('autocomplete="off"'))).toEqual([])
})
