import { defineConfig } from 'vitest/config'

/** They start processes, or need the machine for themselves. */
const PROCESSES = ['tests/processes.db.test.ts', 'tests/incremental-equals-full.db.test.ts']

const exclude = ['node_modules/**', 'dist/**', 'var/**']

export default defineConfig({
  test: {
    maxWorkers: 2,
    projects: [
      {
        test: {
          name: 'pure',
          testTimeout: 30_000,
          include: ['{api,site,themes,scripts,migrations,tests}/**/*.test.ts'],
          exclude: [...exclude, '**/*.db.test.ts', '**/*.browser.test.ts'],
        },
      },
      {
        test: {
          name: 'db',
          include: ['**/*.db.test.ts'],
          exclude: [...exclude, ...PROCESSES],
          globalSetup: ['./scripts/testing/database.ts'],
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'processes',
          include: PROCESSES,
          globalSetup: ['./scripts/testing/database.ts'],
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'browser',
          include: ['**/*.browser.test.ts'],
          exclude,
          globalSetup: ['./scripts/testing/platform.ts'],
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
})
