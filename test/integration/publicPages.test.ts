import http, { type IncomingHttpHeaders } from 'node:http'
import type { AddressInfo } from 'node:net'
import { brotliDecompressSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { seedSfax } from '../../seed/seedSfax.js'
import { agendaPages } from '../../src/api/pages/agendaPages.js'
import { answerFirst } from '../../src/server.js'
import { type App, startPayload } from '../setup/payloadFor.js'

type Id = number | string
type Answer = { status: number; headers: IncomingHttpHeaders; bytes: Buffer; passedOn: boolean }
const password = 'a long enough password'

describe('the public pages of an app', () => {
  let app: App
  let pages: ReturnType<typeof agendaPages>
  let server: http.Server
  let event: Id

  const open = async (path: string, headers: Record<string, string> = {}, method = 'GET') =>
    (await pages(new Request(`http://localhost${path}`, { method, headers })))!
  const htmlAt = async (path: string, headers?: Record<string, string>) =>
    (await open(path, headers)).text()

  /** Asks the server that stands around Next; whatever it leaves to Next is said to be passed on. */
  const ask = (path: string, headers: Record<string, string> = {}, method = 'GET') =>
    new Promise<Answer>((resolve, reject) => {
      const { port } = server.address() as AddressInfo
      const request = http.request({ host: '127.0.0.1', port, path, method, headers }, (answer) => {
        const chunks: Buffer[] = []
        answer.on('data', (chunk) => chunks.push(chunk))
        answer.on('end', () =>
          resolve({
            status: answer.statusCode ?? 0,
            headers: answer.headers,
            bytes: Buffer.concat(chunks),
            passedOn: answer.headers['x-passed-on'] === 'yes',
          }),
        )
      })
      request.on('error', reject).end()
    })
  const rename = (title: string, draft = false) =>
    app.payload.update({
      collection: 'events',
      id: event,
      locale: 'en',
      draft,
      data: { title, _status: draft ? 'draft' : 'published' },
      overrideAccess: true,
    })
  const account = async (name: string, data: object) => {
    const email = `${name}@example.org`
    await app.payload.create({
      collection: 'users',
      data: { email, password, ...data },
      overrideAccess: true,
    })
    return { authorization: `JWT ${await app.login(email, password)}` }
  }

  beforeAll(async () => {
    app = await startPayload()
    await seedSfax(app.payload)
    const { docs } = await app.payload.find({ collection: 'events', limit: 1 })
    event = docs[0]!.id
    pages = agendaPages({ config: app.payload.config })
    server = http.createServer(async (request, response) => {
      if (await answerFirst(request, response)) return
      response.writeHead(404, { 'x-passed-on': 'yes' }).end()
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  })
  afterAll(async () => {
    server?.close()
    await app?.stop()
  })

  it('are Next’s until somebody has asked for one; then they come out of memory', async () => {
    expect((await ask('/en/sfax-2019')).passedOn).toBe(true)
    const first = await open('/en/sfax-2019')
    const answer = await ask('/en/sfax-2019')
    expect(answer).toMatchObject({ status: 200, passedOn: false })
    expect(answer.bytes.toString()).toBe(await first.text())
    for (const [name, value] of first.headers)
      expect([name, answer.headers[name]]).toEqual([name, value])
    expect(answer.headers['content-length']).toBe(String(answer.bytes.length))
  })

  it('are compressed, and not sent to whoever has them', async () => {
    const plain = await ask('/fr/sfax-2019')
    const small = await ask('/fr/sfax-2019', { 'accept-encoding': 'gzip, br' })
    expect(small.headers['content-encoding']).toBe('br')
    expect(brotliDecompressSync(small.bytes)).toEqual(plain.bytes)
    const { etag = '' } = plain.headers
    expect(plain.headers).toMatchObject({
      'cache-control': 'public, no-cache',
      vary: 'Accept-Encoding',
    })
    const again = await ask('/fr/sfax-2019', { 'if-none-match': etag })
    expect([again.status, again.bytes.length]).toEqual([304, 0])
    expect((await open('/fr/sfax-2019', { 'if-none-match': etag })).status).toBe(304)
    const head = await ask('/fr/sfax-2019', {}, 'HEAD')
    expect([head.status, head.bytes.length, head.headers.etag]).toEqual([200, 0, etag])
    expect((await open('/fr/sfax-2019', {}, 'HEAD')).headers.get('etag')).toBe(etag)
  })

  it('show what is published as soon as it is', async () => {
    const { etag } = (await ask('/en/sfax-2019')).headers
    await rename('Published anew')
    const answer = await ask('/en/sfax-2019', { 'if-none-match': etag ?? '' })
    expect(answer.status).toBe(200)
    expect(answer.bytes.toString()).toContain('<h1>Published anew</h1>')
    expect(await htmlAt('/en')).toContain('Published anew')
  })

  it('leave to Next what is no page: the panel, the API, other methods', async () => {
    for (const path of ['/admin', '/api/events', '/_next/x.js', '/en/none', '/media/x.png'])
      expect([path, (await ask(path)).passedOn]).toEqual([path, true])
    expect((await ask('/en/sfax-2019', {}, 'POST')).passedOn).toBe(true)
    expect(await pages(new Request('http://localhost/en', { method: 'POST' }))).toBeUndefined()
    const missing = await open('/fr/none')
    expect([missing.status, await missing.text()]).toEqual([
      404,
      expect.stringContaining('Cette page n’existe pas'),
    ])
  })

  it('lead from a slug that the event had to the one that it has', async () => {
    const slugIs = (slug: string) =>
      app.payload.update({
        collection: 'events',
        id: event,
        data: { slug, _status: 'published' },
        overrideAccess: true,
      })
    await slugIs('sfax')
    const answer = await ask('/fr/sfax-2019?day=2019-06-25')
    expect([answer.status, answer.headers.location]).toEqual([308, '/fr/sfax?day=2019-06-25'])
    await slugIs('sfax-2019')
  })

  it('show drafts to those who may change the event, to nobody else, never to be kept', async () => {
    const other = (
      await app.payload.create({
        collection: 'events',
        data: {
          title: 'Other',
          startDate: '2026-03-25',
          endDate: '2026-03-25',
          timeZone: 'Africa/Tunis',
          _status: 'published',
        },
        overrideAccess: true,
      })
    ).id
    await rename('Not published yet', true)
    const editor = await account('editor', { role: 'editor', events: [event] })
    const translator = await account('translator', {
      role: 'translator',
      events: [event],
      languages: ['fr'],
    })
    const stranger = await account('stranger', { role: 'editor', events: [other] })
    for (const path of ['/en/sfax-2019?preview=1', `/en/preview/${event}`]) {
      expect((await ask(path, editor)).passedOn).toBe(true)
      for (const refused of [{}, stranger, { authorization: 'JWT none' }]) {
        const answer = await open(path, refused)
        expect([answer.status, await answer.text()]).toEqual([
          404,
          expect.not.stringContaining('Not published yet'),
        ])
      }
      for (const allowed of [editor, translator]) {
        const answer = await open(path, allowed)
        expect(answer.headers.get('cache-control')).toMatch(/private.*no-store/)
        expect(answer.headers.get('etag')).toBeNull()
        const html = await answer.text()
        expect(html).toContain('<h1>Not published yet</h1>')
        expect(html).toContain('<meta name="robots" content="noindex">')
        expect(html).toMatch(/<body[^>]* data-panel="/)
        // There is no page of a draft's session or person, nor a calendar.
        expect(html).not.toMatch(/href="[^"]*(?:\/sessions|\/people|calendar\.ics)/)
      }
    }
    expect(await htmlAt('/en/sfax-2019', editor)).not.toContain('Not published yet')
  })

  it('lie under the base path that Next has, and so do their links', async () => {
    process.env.NEXT_BASE_PATH = '/cms'
    const under = agendaPages({ config: app.payload.config, base: '/agendas' })
    const html = async (path: string) =>
      (await under(new Request(`http://localhost${path}`)))?.text()
    const page = await html('/cms/agendas/en/sfax-2019')
    // Some servers hand on what follows the base path.
    expect(await html('/agendas/en/sfax-2019')).toBe(page)
    delete process.env.NEXT_BASE_PATH
    expect(page).toContain('<a href="/cms/agendas/en/sfax-2019/sessions">')
    expect(page).toContain(
      `<link rel="canonical" href="${app.payload.config.serverURL}/cms/agendas/en/sfax-2019">`,
    )
    // The app's own again.
    pages = agendaPages({ config: app.payload.config })
    await open('/en')
  })

  it('say where an agenda is that is held back in the language of the address', async () => {
    await app.payload.update({
      collection: 'events',
      id: event,
      data: { heldBack: ['ar'], _status: 'published' },
      overrideAccess: true,
    })
    const html = (await ask('/ar/sfax-2019')).bytes.toString()
    expect(html).toContain('لم يُنشر هذا البرنامج بعد باللغة العربية')
    expect(html).toContain('<a href="/fr/sfax-2019" hreflang="fr"')
    expect(await htmlAt('/sitemap-sfax-2019.xml')).not.toContain('/ar/')
  })
})
