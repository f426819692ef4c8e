import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { lexicalEditor } from '@payloadcms/richtext-lexical'
import { ar } from '@payloadcms/translations/languages/ar'
import { en } from '@payloadcms/translations/languages/en'
import { es } from '@payloadcms/translations/languages/es'
import { fr } from '@payloadcms/translations/languages/fr'
import { buildConfig, type SanitizedConfig } from 'payload'
import sharp from 'sharp'
import { migrations } from '../migrations/index.js'
import { migrations as postgresMigrations } from '../migrations/postgres/index.js'
import { appPages } from './appPages.js'
import { healthEndpoints } from './api/health/healthEndpoints.js'
import { databaseFor } from './database.js'
import { emailFor } from './email.js'
import { logOptions } from './logOptions.js'
import type { AgendaPluginOptions, AppWebhook, Language, Translate } from './options.js'
import { agendaPlugin } from './plugin.js'
import { type Bucket, bucketFor } from './uploads/bucket.js'

/**
 * The machine that proposes translations, out of a file of the team's own: loaded when it is first
 * asked.
 */
const translatorAt =
  (file: string): Translate =>
  async (texts, from, to) => {
    // At run time, by Node: it is no part of the build.
    const { default: translate }: { default: Translate } = await import(
      /* webpackIgnore: true */ pathToFileURL(path.resolve(file)).href
    )
    return translate(texts, from, to)
  }

/**
 * Payload wants one version of all its packages, also of that for storages, which is not published
 * for each: package.json pins what belongs together.
 */
process.env.PAYLOAD_DISABLE_DEPENDENCY_CHECKER ??= 'true'

export type AppSettings = {
  /** `file:…`, `mongodb://…` or `postgres://…`; without one, an SQLite file in `data/`. */
  databaseUri?: string
  secret?: string
  /** Languages of the content; without any English, French and Arabic. */
  languages?: Language[]
  /** The address that browsers use; cookies from other origins are refused. */
  serverUrl?: string
  /** Origins whose pages may read what is public; without any, those of every one. */
  origins?: string[]
  /** `smtps://name:password@host`: sends mails; without one none is sent. */
  smtpUrl?: string
  /** Whom mails come from: `Agenda <agenda@example.org>`. */
  mailFrom?: string
  /** Proxies in front of the app that say where a request comes from. */
  proxies?: number
  /** A file whose default export proposes translations. */
  translator?: string
  /** Addresses that are called after every release, and whether they may be private ones. */
  webhooks?: AppWebhook[]
  privateWebhooks?: boolean
  /** Whether this process does what is due by the clock; one of several is enough. */
  timedWork?: boolean
  /** Creates the tables of SQLite and Postgres from the collections (development and tests). */
  push?: boolean
  /** Where uploads are kept: a folder, or a bucket of S3, which several machines can share. */
  uploads?: string | Bucket
}

/** Uploads in a folder of that name, where one is named. */
const inFolder = (uploads: AppSettings['uploads']): AgendaPluginOptions['collections'] =>
  typeof uploads === 'string'
    ? {
        media: (media) => ({
          ...media,
          upload: { ...(typeof media.upload === 'object' ? media.upload : {}), staticDir: uploads },
        }),
      }
    : {}

/** The whole app as a Payload config: the plugin, a database, the panel's languages. */
export const appConfig = async ({
  databaseUri,
  secret,
  languages,
  serverUrl = 'http://localhost:3000',
  origins,
  smtpUrl,
  mailFrom,
  proxies,
  translator,
  webhooks,
  privateWebhooks,
  timedWork = true,
  push,
  uploads,
}: AppSettings): Promise<SanitizedConfig> =>
  buildConfig({
    secret: secret ?? '',
    serverURL: serverUrl,
    csrf: [serverUrl],
    db: databaseFor(databaseUri, { push, prodMigrations: migrations, postgresMigrations }),
    editor: lexicalEditor(),
    email: emailFor(smtpUrl, mailFrom),
    logger: logOptions(process.env.LOG_LEVEL),
    sharp,
    i18n: { supportedLanguages: { en, fr, ar, es }, fallbackLanguage: 'en' },
    // Payload's own default asks gravatar.com for a picture, with a hash of the editor's address.
    admin: {
      user: 'users',
      avatar: 'default',
      importMap: { importMapFile: 'src/app/(payload)/admin/importMap.js' },
      meta: { titleSuffix: ' – Agenda' },
    },
    jobs: {
      autoRun: [{ cron: '* * * * *', queue: 'default' }],
      shouldAutoRun: () => timedWork,
    },
    typescript: { autoGenerate: false },
    telemetry: false,
    endpoints: healthEndpoints,
    plugins: [
      agendaPlugin({
        languages,
        collections: inFolder(uploads),
        pages: appPages(serverUrl),
        origins,
        accounts: { proxies },
        webhooks,
        privateWebhooks,
        translate: translator ? translatorAt(translator) : undefined,
      }),
      ...(uploads && typeof uploads !== 'string' ? [await bucketFor('media', uploads)] : []),
    ],
  })
