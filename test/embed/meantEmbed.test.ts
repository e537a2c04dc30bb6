import { expect, test } from 'vitest'
import { meantEmbed } from '../../src/components/embed/meantEmbed.ts'

const KNOWN = {
  base: '/shells/',
  languages: ['en', 'fr'],
  widgets: ['depletion', 'what-would-it-take'],
  dates: ['2026-11-22'],
}

test.each([
  ['/shells/embed/v1/EN/Depletion', '/shells/embed/v1/en/depletion/'],
  ['/shells/EMBED/V1/fr/WhatWouldItTake/', '/shells/embed/v1/fr/what-would-it-take/'],
  ['/shells/embed/v1/2026-11-22/En/depletion/', '/shells/embed/v1/2026-11-22/en/depletion/'],
  ['/shells/embed/v1/2031-01-01/en/depletion/', null],
  ['/shells/embed/v1/en/depletion/nosuch-scenario/', null],
])('%s means an embed', (path, same) => {
  expect(meantEmbed(path, KNOWN)).toMatchObject({
    same,
    latest: expect.stringMatching(/\/v1\/(en|fr)\//),
  })
})

test.each([
  '/shells/embed/v1/en/nosuch/',
  '/shells/embed/v1/de/depletion/',
  '/shells/en/depletion/',
  '/',
])('%s means none', (path) => expect(meantEmbed(path, KNOWN)).toBeNull())
