import { renameSync } from 'node:fs'
import { afterEach, describe, expect, it } from 'vitest'
import { type App, databaseOfRun, startPayload } from '../setup/payloadFor.js'

describe('GET /api/health', () => {
  let app: App
  afterEach(() => app.stop())

  const health = async (method = 'GET') => {
    const asked = Date.now()
    const response = await app.handle(new Request('http://localhost:3000/api/health', { method }))
    const text = await response.text()
    expect(Date.now() - asked).toBeLessThan(1_500)
    expect(response.headers.get('cache-control')).toBe('no-store')
    return { status: response.status, text }
  }
  const telling = (body: object) => JSON.stringify(body)
  const ready = telling({ status: 'ok', database: 'ok', migrations: 'ok', disk: 'ok' })

  it('says that all is well, in one line; that migrations are to be run; and that the database is away', async () => {
    app = await startPayload()
    expect(await health()).toEqual({ status: 200, text: ready })
    expect((await health('HEAD')).status).toBe(200)
    await app.payload.db.deleteMany({ collection: 'payload-migrations', where: {} })
    // MongoDB has no tables to be brought up to date.
    const unprepared = {
      status: 503,
      text: telling({ status: 'unready', database: 'ok', migrations: 'pending', disk: 'ok' }),
    }
    expect(await health()).toEqual(
      databaseOfRun() === 'mongodb' ? { status: 200, text: ready } : unprepared,
    )
    await app.payload.db.destroy?.()
    const away = {
      status: 503,
      text: telling({ status: 'unready', database: 'away', migrations: 'unknown', disk: 'ok' }),
    }
    // Many who ask do not make it slower.
    expect(await Promise.all([health(), health(), health()])).toEqual([away, away, away])
  })

  it.runIf(databaseOfRun() === 'sqlite')(
    'says that the file of the database was taken away, though what has it open goes on reading',
    async () => {
      app = await startPayload()
      const file = app.uri.slice('file:'.length)
      renameSync(file, `${file}.away`)
      expect((await health()).text).toContain('"database":"away"')
      renameSync(`${file}.away`, file)
      expect(await health()).toEqual({ status: 200, text: ready })
    },
  )

  it('says that uploads cannot be stored where their folder is none', async () => {
    app = await startPayload({
      adjust: ({ collections }) => {
        collections.find(({ slug }) => slug === 'media')!.upload.staticDir = 'package.json/media'
      },
    })
    expect(await health()).toEqual({
      status: 503,
      text: telling({ status: 'unready', database: 'ok', migrations: 'ok', disk: 'closed' }),
    })
  })
})
