import { defineConfig } from 'vitest/config'
import { SlowestFirst } from './tests/helpers/slowestFirst.ts'

const seconds = (count: number) => count * 1000

/** Both send usage data unless told not to, and Payload would watch its config for changes. */
const quiet = {
  DISABLE_PAYLOAD_HMR: 'true',
  NEXT_TELEMETRY_DISABLED: '1',
}

export default defineConfig({
  // Node takes graphql's "main", Vite its "module": two copies, which do not know each other's errors.
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
  test: {
    pool: 'forks',
    // Lexical's build for Node at times never finishes loading: see src/server/imports.
    execArgv: ['--conditions=production'],
    env: quiet,
    sequence: { sequencer: SlowestFirst },
    teardownTimeout: seconds(30),
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['tests/unit/**/*.test.{ts,tsx}'],
          maxWorkers: 2,
          testTimeout: seconds(20),
          hookTimeout: seconds(20),
          sequence: { groupOrder: 0 },
        },
      },
      {
        extends: true,
        test: {
          name: 'int',
          include: ['tests/int/**/*.int.test.{ts,tsx}'],
          // One more than there are cores: much of the time is spent waiting for processes and leases.
          maxWorkers: 3,
          testTimeout: seconds(60),
          hookTimeout: seconds(120),
          sequence: { groupOrder: 1 },
        },
      },
      {
        extends: true,
        test: {
          name: 'e2e',
          include: ['tests/e2e/**/*.e2e.test.{ts,tsx}'],
          // One browser and one server at a time: two cores, and timings that mean something.
          maxWorkers: 1,
          fileParallelism: false,
          testTimeout: seconds(120),
          hookTimeout: seconds(180),
          sequence: { groupOrder: 2 },
        },
      },
    ],
  },
})
