import path from 'node:path'
import { defineConfig } from 'vitest/config'

const alias = {
  // The copy that Node gives to everybody else: errors of a second one are not known as errors.
  graphql: path.resolve('node_modules/graphql/index.js'),
  'payload-plugin-agenda/client': path.resolve('src/admin/client.ts'),
  'payload-plugin-agenda/rsc': path.resolve('src/admin/rsc.ts'),
}
const slow = { testTimeout: 90_000, hookTimeout: 180_000, fileParallelism: false, isolate: true }

const project = (name: string, include: string[], more: object = {}) => ({
  resolve: { alias, dedupe: ['graphql'] },
  test: { name, include, environment: 'node' as const, ...more },
})

const integration = (database: string, setup: string) =>
  project(`integration-${database}`, [setup, 'test/integration/**/*.test.ts'], {
    ...slow,
    env: { DATABASE: database, PAYLOAD_FORCE_DRIZZLE_PUSH: 'true' },
  })

export default defineConfig({
  test: {
    projects: [
      project('unit', ['test/{core,formats,i18n,unit}/**/*.test.ts'], { testTimeout: 30_000 }),
      integration('sqlite', 'test/setup/payloadFor.test.ts'),
      integration('mongodb', 'test/setup/*.test.ts'),
      // Most of their time the servers wait: for a lease, for one another, for a process to start.
      project('servers', ['test/servers/**/*.test.ts'], { ...slow, fileParallelism: true, maxWorkers: 2 }),
      project('start', ['test/start/**/*.test.ts'], slow),
      // A page settles in its own time, and other work may slow it down.
      project('e2e', ['test/e2e/**/*.test.ts'], { ...slow, testTimeout: 300_000, expect: { poll: { timeout: 15_000 } } }),
      project('pack', ['test/pack/**/*.test.ts'], slow),
    ],
  },
})
