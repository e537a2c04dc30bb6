import { svelte } from '@sveltejs/vite-plugin-svelte'
import { defineConfig } from 'vitest/config'

const SLOW = 'test/**/*.slow.test.ts'
const TIMED = 'test/site/*Speed.test.ts'

// No test is told to be quick: a limit only ends what will never end.
const limits = { testTimeout: 240_000, hookTimeout: 240_000 }

const pure = {
  environment: 'node' as const,
  ...limits,
  maxWorkers: 2,
}

const site = {
  environment: 'node' as const,
  globalSetup: ['test/site/setup.ts'],
  ...limits,
  // A page answers in its own time on a busy machine.
  expect: { poll: { timeout: 120_000 } },
  maxWorkers: 2,
}

// In the order in which they run (not from 0: vitest puts a group 0 with one worker after all others).
export default defineConfig({
  cacheDir: '.cache/vitest',
  test: {
    projects: [
      {
        extends: true,
        plugins: [svelte()],
        test: {
          name: 'unit',
          ...pure,
          include: ['test/**/*.test.ts'],
          exclude: ['test/site/**', 'test/flows/**', 'test/smoke/**', SLOW],
          sequence: { groupOrder: 1 },
        },
      },
      {
        extends: true,
        test: {
          name: 'flows',
          ...site,
          include: ['test/flows/**/*.test.ts'],
          sequence: { groupOrder: 2 },
        },
      },
      {
        extends: true,
        plugins: [svelte()],
        // Beside the next ones: half of it waits for other programs.
        test: { name: 'slow', ...pure, include: [SLOW], sequence: { groupOrder: 3 } },
      },
      {
        extends: true,
        test: {
          name: 'site',
          ...site,
          include: ['test/site/**/*.test.ts'],
          exclude: [TIMED],
          sequence: { groupOrder: 3 },
        },
      },
      {
        extends: true,
        // One file at a time, after all others: what a thing costs is measured here.
        test: {
          name: 'timed',
          ...site,
          include: [TIMED],
          maxWorkers: 1,
          sequence: { groupOrder: 4 },
        },
      },
    ],
  },
})
