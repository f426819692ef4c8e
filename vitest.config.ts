import path from 'node:path'
import { BaseSequencer, type TestSpecification } from 'vitest/node'
import { defineConfig } from 'vitest/config'

const alias = {
  // The copy that Node gives to everybody else: errors of a second one are not known as errors.
  graphql: path.resolve('node_modules/graphql/index.js'),
  'payload-plugin-agenda/client': path.resolve('src/admin/client.ts'),
  'payload-plugin-agenda/rsc': path.resolve('src/admin/rsc.ts'),
}
const slow = { testTimeout: 90_000, hookTimeout: 180_000, fileParallelism: false, isolate: true }
/** One file after the other in one process: what they import is loaded once. */
const oneProcess = { ...slow, isolate: false, maxWorkers: 1 }

/** Always in the same order: files that share a process or an app meet what was before them. */
class InOrder extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    return [...files].sort((a, b) => (a.moduleId < b.moduleId ? -1 : 1))
  }
}

const project = (name: string, include: string[], more: object = {}) => ({
  resolve: { alias, dedupe: ['graphql'] },
  test: { name, include, environment: 'node' as const, ...more },
})

/**
 * Who may do what, how documents, files and requests are read, what a compiled agenda answers, what the rules say and what
 * screens are told is decided before and after any database, and every release is stored as every other: once per commit
 * on SQLite, and nightly on MongoDB too.
 */
const beyondDatabases = [
  ...[
    'accounts',
    'badInput',
    'hostAccounts',
    'leaks',
    'logins',
    'matrix',
    'requestCost',
    'rights',
    'translations',
    'translators',
  ].map((name) => `access/${name}`),
  'agendaGraphql',
  'agendaImport',
  'agendasGraphql',
  'agendasInFrontOfNext',
  'anyOrigin',
  'builder',
  'builderLines',
  'comments',
  'copyEvent',
  'dashboard',
  'dates',
  'editorInput',
  'everyDoor',
  'everyFieldFilled',
  'everyWayToSave',
  'exportAgenda',
  'formerSlugs',
  'freshAgenda',
  'frontEndGuide',
  'hostile/requests',
  'identity',
  'images',
  'languageGone',
  'longAgendas',
  'mergeEntries',
  'newerDocument',
  'nights',
  'numbers',
  'parts',
  'places',
  'presence',
  'preview',
  'publications',
  'publicPages',
  'publishByLanguage',
  'rowsKeepTheirIds',
  'rules',
  'sameEverywhere',
  'seed',
  'staleForms',
  'subscribed',
  'translating',
  'translationCounts',
  'translationFiles',
  'translationSequences',
  'translations',
  'unknownFields',
  'uploads',
  'wayIn',
  'webhooks',
  'whoAsks',
].map((name) => `test/integration/${name}.test.ts`)

const integration = (database: string, setup: string, exclude: string[] = []) =>
  project(`integration-${database}`, [setup, 'test/integration/**/*.test.ts'], {
    ...oneProcess,
    exclude,
    setupFiles: 'test/setup/quickPasswords.ts',
    globalSetup: 'test/setup/dropDatabases.ts',
    env: { DATABASE: database, PAYLOAD_FORCE_DRIZZLE_PUSH: 'true' },
  })

// A page settles in its own time, and other work may slow it down.
const browser = {
  ...oneProcess,
  globalSetup: 'test/e2e/running.ts',
  testTimeout: 300_000,
  expect: { poll: { timeout: 15_000 } },
}
/** They look at the Sfax event as the seed made it, or change it: by name, each after those that it would disturb. */
const onSfax = ['pagesForReaders', 'sfaxAgenda', 'translateTab', 'viewElsewhere'].map(
  (name) => `test/e2e/${name}.test.ts`,
)

export default defineConfig({
  test: {
    sequence: { sequencer: InOrder },
    experimental: { fsModuleCache: true },
    // A line per file; what was printed, only where a test failed.
    silent: 'passed-only',
    slowTestThreshold: 120_000,
    projects: [
      project('unit', ['test/{core,formats,i18n,unit}/**/*.test.ts'], {
        testTimeout: 30_000,
        isolate: false,
      }),
      integration('sqlite', 'test/setup/payloadFor.test.ts'),
      integration('mongodb', 'test/setup/*.test.ts', process.env.NIGHTLY ? [] : beyondDatabases),
      integration('postgres', 'test/setup/payloadFor.test.ts'),
      // Most of their time the servers wait: for a lease, for one another, for a process to start.
      project('servers', ['test/servers/**/*.test.ts'], {
        ...slow,
        isolate: false,
        fileParallelism: true,
        maxWorkers: 2,
        globalSetup: 'test/setup/dropDatabases.ts',
      }),
      project('start', ['test/start/**/*.test.ts'], slow),
      project('e2e', ['test/e2e/**/*.test.ts'], { ...browser, exclude: onSfax }),
      project('e2e-sfax', onSfax, browser),
      project('pack', ['test/pack/**/*.test.ts'], slow),
    ],
  },
})
