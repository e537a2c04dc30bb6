import { svelte } from '@sveltejs/vite-plugin-svelte'
import { defineConfig } from 'vitest/config'

const TIMED = 'test/site/*Speed.test.ts'

const site = {
  environment: 'node',
  include: ['test/site/**/*.test.ts'],
  globalSetup: ['test/site/setup.ts'],
  testTimeout: 180_000,
  hookTimeout: 240_000,
  // A page answers in its own time on a busy machine.
  expect: { poll: { timeout: 15_000 } },
}

export default defineConfig({
  cacheDir: '.cache/vitest',
  test: {
    projects: [
      {
        extends: true,
        plugins: [svelte()],
        test: {
          name: 'unit',
          environment: 'node',
          include: ['test/**/*.test.ts'],
          exclude: ['test/site/**', 'test/smoke/**'],
          // Loops over a thousand scenarios take seconds alone, and ten times that on a busy machine.
          testTimeout: 180_000,
          maxWorkers: '100%',
          // Not 0: vitest puts a group 0 with one worker after all the others.
          sequence: { groupOrder: 1 },
        },
      },
      {
        extends: true,
        test: {
          name: 'site',
          ...site,
          exclude: [TIMED],
          maxWorkers: 2,
          sequence: { groupOrder: 2 },
        },
      },
      {
        extends: true,
        // One browser at a time, after all others: times are measured here, on two cores.
        test: {
          name: 'timed',
          ...site,
          include: [TIMED],
          maxWorkers: 1,
          sequence: { groupOrder: 3 },
        },
      },
    ],
  },
})
