import { existsSync } from 'node:fs'
import { type FauxqsServer, startFauxqs } from 'fauxqs'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { appConfig } from '../../src/appConfig.js'
import { page } from '../setup/fullEvent.js'
import { type AgendaApp, type Id, startAgenda } from './agendaApp.js'

const bucket = 'agenda-uploads'

/** The app with its uploads in a bucket of a server that speaks as S3 does. */
describe('uploads in a bucket', () => {
  let storage: FauxqsServer
  let app: AgendaApp
  let png: Buffer

  beforeAll(async () => {
    storage = await startFauxqs({ port: 0, logger: false })
    storage.createBucket(bucket)
    const uploads = {
      bucket,
      endpoint: `http://127.0.0.1:${storage.port}`,
      accessKeyId: 'key',
      secretAccessKey: 'a secret key',
    }
    const { db: _db, ...config } = await appConfig({
      databaseUri: 'file:unused.db',
      push: true,
      secret: 'a secret for the tests only',
      uploads,
    })
    app = await startAgenda({ config })
    png = await sharp({ create: { width: 4, height: 3, channels: 3, background: '#fff' } })
      .png()
      .toBuffer()
  })
  afterAll(async () => {
    await app.stop()
    await storage.stop()
  })

  const form = (data: Buffer, name: string, type: string, fields: object = {}) => {
    const body = new FormData()
    body.set('file', new File([new Uint8Array(data)], name, { type }))
    body.set('_payload', JSON.stringify(fields))
    return body
  }
  const upload = (data: Buffer, name: string, type: string, fields?: object) =>
    app.ask('POST', '/media', form(data, name, type, fields))
  const get = (path: string, headers: Record<string, string> = {}) =>
    app.handle(new Request(`http://localhost:3000/api${path}`, { headers }))
  /** The names of all that is in the bucket, sizes of images without what makes them their own. */
  const inBucket = async () => {
    const said = await (
      await fetch(`http://127.0.0.1:${storage.port}/${bucket}?list-type=2`)
    ).text()
    const keys = [...said.matchAll(/<Key>([^<]*)<\/Key>/g)].map(([, key]) => key!)
    return keys.map((key) => key.replace(/-[\da-f]{8}\.webp$/, '.webp')).sort()
  }
  const bucketed = [
    'bucketed-card.webp',
    'bucketed-full.webp',
    'bucketed-thumbnail.webp',
    'bucketed.png',
  ]

  let id: Id

  it('are stored there and not here, and read by anybody through the app', async () => {
    const { status, body } = await upload(png, 'bucketed.png', 'image/png')
    expect([status, body.doc]).toMatchObject([
      201,
      {
        filename: 'bucketed.png',
        mimeType: 'image/png',
        width: 4,
        height: 3,
        url: expect.stringContaining('/api/media/file/bucketed.png'),
      },
    ])
    id = body.doc.id
    expect([await inBucket(), existsSync('data/media/bucketed.png')]).toEqual([bucketed, false])
    const card = await app.handle(new Request(body.doc.sizes.card.url))
    expect([card.status, card.headers.get('content-type')]).toEqual([200, 'image/webp'])
    const answer = await get('/media/file/bucketed.png')
    expect([answer.status, Buffer.from(await answer.arrayBuffer())]).toEqual([200, png])
    const header = (name: string) => answer.headers.get(name)
    expect([
      header('content-type'),
      header('cache-control'),
      header('x-content-type-options'),
    ]).toEqual(['image/png', 'public, max-age=3600', 'nosniff'])
    const part = await get('/media/file/bucketed.png', { range: 'bytes=1-3' })
    expect([part.status, await part.text()]).toEqual([206, 'PNG'])
    expect(
      (await get('/media/file/bucketed.png', { 'if-none-match': header('etag')! })).status,
    ).toBe(304)
  })

  it('are checked as elsewhere: by what they are, and by who brings them', async () => {
    expect(
      (await app.rest('POST', '/media', { body: form(png, 'stranger.png', 'image/png') })).status,
    ).toBe(403)
    expect(
      (await upload(Buffer.from('<html><script>alert(1)</script></html>'), 'page.png', 'image/png'))
        .status,
    ).toBe(400)
    expect(
      (
        await upload(
          Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'),
          'a.svg',
          'image/svg+xml',
        )
      ).status,
    ).toBe(400)
    const { body } = await upload(Buffer.from(page), '../../secret/Ünï code.pdf', 'application/pdf')
    expect(body.doc.filename).toMatch(/^[^/\\]+\.pdf$/)
    expect(await inBucket()).toEqual([body.doc.filename, ...bucketed].sort())
    expect((await get(`/media/file/${encodeURIComponent(body.doc.filename)}`)).status).toBe(200)
    expect((await app.ask('DELETE', `/media/${body.doc.id}`)).status).toBe(200)
    expect(await inBucket()).toEqual(bucketed)
    for (const path of [
      'nothing.png',
      '..%2Fbucketed.png',
      'bucketed.png?prefix=..',
      'bucketed.png?prefix=other',
    ])
      expect((await get(`/media/file/${path}`)).status).toBeLessThan(500)
  })

  it('can be replaced in a language that has no description yet, and still has none', async () => {
    const { status, body } = await app.ask(
      'PATCH',
      `/media/${id}?locale=fr`,
      form(Buffer.from(page), 'in-bucket.pdf', 'application/pdf'),
    )
    expect([status, body.doc.filename, await inBucket()]).toEqual([
      200,
      'in-bucket.pdf',
      ['in-bucket.pdf'],
    ])
    expect([body.doc.width ?? null, body.doc.sizes?.card?.filename ?? null]).toEqual([null, null])
    expect((await app.ask('GET', `/media/${id}?locale=all`)).body.alt.fr ?? null).toBe(null)
    expect((await app.ask('GET', `/media/${id}?locale=en`)).body.alt).toBe('bucketed')
  })

  it('are refused with the reason while the bucket is away, and nothing is stored', async () => {
    await storage.stop()
    const { status, body } = await upload(png, 'lost.png', 'image/png')
    const sentence =
      'The place where files are kept cannot be reached just now. Try again in a minute.'
    expect([status, body.errors[0].message]).toEqual([503, sentence])
    const answer = await get('/media/file/in-bucket.pdf')
    expect([answer.status, await answer.json()]).toEqual([
      503,
      { errors: [{ message: sentence, code: 'storageDown', name: 'Refusal', data: {} }] },
    ])
    expect((await app.ask('GET', '/media?where[filename][equals]=lost.png')).body.totalDocs).toBe(0)
    expect(
      (await app.ask('PATCH', `/media/${id}`, form(png, 'lost.png', 'image/png'))).status,
    ).toBe(503)
    expect((await app.ask('GET', `/media/${id}`)).body).toMatchObject({
      filename: 'in-bucket.pdf',
      mimeType: 'application/pdf',
      alt: 'bucketed',
    })
  })
})
