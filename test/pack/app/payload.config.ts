import path from 'node:path'
import { sqliteAdapter } from '@payloadcms/db-sqlite'
import { lexicalEditor } from '@payloadcms/richtext-lexical'
import { de } from '@payloadcms/translations/languages/de'
import { en } from '@payloadcms/translations/languages/en'
import { buildConfig, type CollectionSlug, type Config, type Payload } from 'payload'
import { agendaPlugin, type AgendaPluginOptions } from 'payload-plugin-agenda'
import { databaseFor } from 'payload-plugin-agenda/database'

/** What this app had before: its own accounts, uploads and pages, and another plugin. */
const news = (config: Config): Config => ({
  ...config,
  collections: [
    ...(config.collections ?? []),
    { slug: 'news', fields: [{ name: 'headline', type: 'text', localized: true }] },
  ],
})

async function welcome(payload: Payload): Promise<void> {
  const collection = (process.env.AGENDA === 'off' ? 'news' : 'gatherings') as CollectionSlug
  if (process.env.AGENDA === 'off' || (await payload.count({ collection })).totalDocs) return
  const data = {
    title: 'Willkommen',
    startDate: '2026-01-10',
    endDate: '2026-01-10',
    timeZone: 'Europe/Berlin',
  }
  await payload.create({ collection, data })
}

export const options: AgendaPluginOptions = {
  enabled: process.env.AGENDA !== 'off',
  languages: [
    { code: 'de', label: 'Deutsch' },
    { code: 'en', label: 'English' },
  ],
  kinds: {
    hackathon: {
      numbered: true,
      roles: ['speaker', 'juror'],
      labels: { de: 'Hackathon', en: 'Hackathon' },
    },
    workshop: { labels: { en: 'Hands-on' } },
  },
  roles: { juror: { limit: 1, labels: { de: 'Jury', en: 'Juror' } } },
  ruleLevels: {
    noDoubleBookedPlace: 'advice',
    panelHasModerator: 'conflict',
    unexplainedGap: 'off',
  },
  limits: { longWithoutBreak: 600 },
  slugs: {
    events: 'gatherings',
    sessions: 'slots',
    people: 'speakers',
    organisations: 'bodies',
    places: 'venues',
    tracks: 'themes',
    media: 'files',
  },
  collections: {
    people: (people) => ({
      ...people,
      admin: { ...people.admin, group: 'CRM' },
      fields: [...people.fields, { name: 'badge', type: 'text' }],
    }),
  },
}

const url = process.env.DATABASE_URI ?? 'file:./app.db'

export default buildConfig({
  secret: 'of the bare app',
  serverURL: process.env.SERVER_URL,
  db:
    process.env.ADAPTER === 'plugin'
      ? databaseFor(url, { push: true })
      : sqliteAdapter({ client: { url }, push: true }),
  editor: lexicalEditor(),
  i18n: { supportedLanguages: { de, en }, fallbackLanguage: 'de' },
  admin: { importMap: { importMapFile: path.resolve('importMap.js') } },
  collections: [
    { slug: 'pages', access: { read: () => true }, fields: [{ name: 'title', type: 'text' }] },
    {
      slug: 'members',
      auth: true,
      access: { create: () => true },
      fields: [{ name: 'nick', type: 'text' }],
    },
    { slug: 'files', upload: { mimeTypes: ['image/png'], staticDir: 'files' }, fields: [] },
  ],
  onInit: welcome,
  typescript: { autoGenerate: false },
  telemetry: false,
  plugins: [news, agendaPlugin(options)],
})
