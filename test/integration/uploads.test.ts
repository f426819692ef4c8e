import { lexicalEditor } from '@payloadcms/richtext-lexical'
import { rmSync } from 'node:fs'
import path from 'node:path'
import { buildConfig } from 'payload'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type AgendaPluginOptions, agendaPlugin } from '../../src/index.js'
import { databaseFor } from '../../src/database.js'
import { type AgendaApp, type Id, startAgenda } from './agendaApp.js'

/** What the plugin found is its host's to guard. */
const own = 'the app’s own collections'

/** A host's own uploads and an app's own wishes: no trash where there was one, one where there was none, drafts of files. */
const hostConfig = async () => {
  const agenda: AgendaPluginOptions = {
    collections: {
      people: (people) => ({ ...people, trash: false }),
      places: (places) => ({ ...places, trash: false }),
      tracks: (tracks) => ({ ...tracks, trash: false }),
      organisations: (organisations) => ({ ...organisations, versions: { drafts: true } }),
    },
  }
  const { db: _db, ...config } = await buildConfig({
    secret: 'a secret for the tests only',
    serverURL: 'http://localhost:3000',
    db: databaseFor('file:unused.db', { push: true }),
    editor: lexicalEditor(),
    sharp,
    collections: [
      {
        slug: 'media',
        trash: true,
        versions: { drafts: true },
        access: { read: () => true },
        upload: { staticDir: path.resolve('data/media') },
        fields: [{ name: 'alt', type: 'text', localized: true }],
      },
    ],
    telemetry: false,
    typescript: { autoGenerate: false },
    plugins: [agendaPlugin(agenda)],
  })
  return config
}

describe.each([
  [own, async () => ({})],
  ['collections that a host has changed', async () => ({ config: await hostConfig() })],
] as const)('what is attached, with %s', (whose, settings) => {
  let app: AgendaApp
  let picture: Id
  let event: Id
  let session: Id
  let person: Id

  beforeAll(async () => {
    app = await startAgenda(await settings())
    const png = await sharp({ create: { width: 4, height: 3, channels: 3, background: '#fff' } })
      .png()
      .toBuffer()
    const file = { data: png, mimetype: 'image/png', name: 'white.png', size: png.length }
    picture = (
      await app.payload.create({
        collection: 'media' as never,
        data: { alt: 'White', _status: 'published' },
        file,
        overrideAccess: true,
      })
    ).id
    const organisation = await app.make('/organisations', {
      name: 'Institute',
      logo: picture,
      _status: 'published',
    })
    person = await app.make('/people', { name: 'Ana', photo: picture, organisation })
    const place = await app.make('/places', { name: 'Hall' })
    event = await app.makeEvent({
      slug: 'attached',
      languages: ['en', 'fr', 'ar'],
      places: [place],
      organisations: [{ organisation, role: 'host' }],
    })
    session = await app.session('Talk', 9, {
      event,
      place,
      documents: [picture],
      assignments: [{ role: 'speaker', person, organisation, state: 'confirmed' }],
    })
    await app.draft('Later', 11, { event })
  })
  afterAll(async () => {
    const { filename } = (await app.payload.findByID({
      collection: 'media' as never,
      id: picture,
      overrideAccess: true,
    })) as unknown as { filename: string }
    await app.stop()
    rmSync(`data/media/${filename}`)
  })

  it.each([
    ['the publish panel', () => `/agenda-builder/${event}/publication`],
    ['the builder', () => `/agenda-builder/${event}`],
    ['the Translate tab', () => `/agenda-translations/${event}?to=fr`],
    ['a translators’ file', () => `/agenda-translations/${event}/file?to=fr&format=xliff`],
    ['the releases', () => `/agenda-builder/${event}/releases`],
    ['what anybody reads', () => '/agenda/attached'],
  ])('%s is answered', async (_door, url) => {
    expect((await app.ask('GET', url())).status).toBe(200)
  })

  it('is published with the rest, and read with its alternative text', async () => {
    const { body } = await app.ask('GET', `/agenda-builder/${event}/publication`)
    expect(
      (
        await app.ask('POST', `/agenda-builder/${event}/publication`, {
          revisions: body.revisions,
          acceptAdvice: true,
        })
      ).status,
    ).toBe(200)
    const agenda = (await app.rest('GET', '/agenda/attached')).body as {
      people: Record<string, { photo: { alt: string } }>
      organisations: Record<string, { logo: { alt: string } }>
      days: { sessions: { documents: { alt: string }[] }[] }[]
    }
    expect(Object.values(agenda.people)[0]?.photo.alt).toBe('White')
    expect(Object.values(agenda.organisations)[0]?.logo.alt).toBe('White')
    expect(agenda.days[0]?.sessions[0]?.documents[0]?.alt).toBe('White')
  })

  it('is translated', async () => {
    const { body } = await app.ask('GET', `/agenda-translations/${event}?to=fr`)
    expect(body.texts.map(({ address }: { address: string }) => address)).toContain(
      `media/${picture}/alt`,
    )
  })

  it('cannot be deleted while it is used, nor can what an agenda names', async () => {
    for (const at of [...(whose === own ? [`/media/${picture}`] : []), `/people/${person}`])
      expect([at, (await app.ask('DELETE', at)).status]).toEqual([at, 409])
    expect((await app.rest('GET', `/people/${person}`)).status).toBe(200)
    expect((await app.rest('GET', '/people?limit=1')).body.totalDocs).toBe(1)
    expect((await app.ask('DELETE', `/sessions/${session}`)).status).toBe(200)
  })
})
