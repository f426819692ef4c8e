import { randomUUID } from 'node:crypto'
import { buildConfig, getPayload, type Payload } from 'payload'
import { databaseFor } from '../../src/database.js'

type Hook = (req: { payload: Payload; transactionID?: unknown }) => Promise<void>

/** A small app on an SQLite file: documents with versions, rows and two languages, and a log beside them. */
export async function smallApp(uri: string, { push = false }: { push?: boolean } = {}) {
  const config = await buildConfig({
    secret: 'a secret for the tests only',
    db: databaseFor(uri, { push }),
    localization: { locales: ['en', 'fr'], defaultLocale: 'en', fallback: true },
    telemetry: false,
    typescript: { autoGenerate: false },
    collections: [
      {
        slug: 'notes',
        versions: { drafts: true },
        fields: [
          { name: 'title', type: 'text', localized: true },
          { name: 'code', type: 'text', unique: true },
          {
            name: 'rows',
            type: 'array',
            fields: [{ name: 'label', type: 'text', localized: true }],
          },
        ],
        hooks: {
          afterChange: [
            async ({ req }) => void (await (req.context.after as Hook | undefined)?.(req)),
          ],
        },
      },
      { slug: 'logs', fields: [{ name: 'said', type: 'text' }] },
    ],
  })
  const key = randomUUID()
  const payload = await getPayload({ config, key, cron: false })
  const note = (code: string, after?: Hook) =>
    payload.create({
      collection: 'notes' as never,
      data: {
        code,
        title: `Note ${code}`,
        rows: [1, 2, 3].map((n) => ({ label: `${code}.${n}` })),
        _status: 'published',
      },
      context: { after },
      overrideAccess: true,
    }) as Promise<{ id: number; rows: { id: string; label: string }[] }>
  const count = async (collection: string) =>
    (await payload.count({ collection: collection as never, overrideAccess: true })).totalDocs
  return { payload, note, count }
}

export type SmallApp = Awaited<ReturnType<typeof smallApp>>

const say = (text: string) => process.stdout.write(`${text}\n`)

/** A process that saves until it is killed, and says what was acknowledged: `<id> <rows it must have>`. */
export async function saveForEver(uri: string): Promise<void> {
  const { payload, note } = await smallApp(uri)
  say('ready')
  for (;;) {
    await Promise.all(
      Array.from({ length: 3 }, async () => {
        const { id, rows } = await note(randomUUID())
        say(`saved ${id}`)
        const french = {
          title: 'En français',
          rows: rows.map((row) => ({ id: row.id, label: `fr ${row.label}` })),
          _status: 'published',
        }
        await payload.update({
          collection: 'notes' as never,
          id,
          locale: 'fr',
          data: french,
          overrideAccess: true,
        })
        say(`translated ${id}`)
      }),
    )
  }
}

/** A process that saves `times` notes, ten at once, and says how many were acknowledged. */
export async function saveMany(uri: string, times: number): Promise<void> {
  const { payload, note } = await smallApp(uri)
  say('ready')
  await new Promise((resolve) => process.stdin.once('data', resolve))
  let acknowledged = 0
  for (let n = 0; n < times; n += 10) {
    const results = await Promise.allSettled(Array.from({ length: 10 }, () => note(randomUUID())))
    for (const result of results) {
      if (result.status === 'fulfilled') acknowledged++
      else say(`refused ${result.reason}`)
    }
  }
  say(`acknowledged ${acknowledged}`)
  await payload.destroy()
  process.stdin.destroy()
}
