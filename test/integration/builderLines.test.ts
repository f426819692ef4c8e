import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { richText } from '../../seed/richText.js'
import type { SessionTexts } from '../../src/core/types.js'
import type { LineVersion } from '../../src/store/builder/readLineVersions.js'
import { page } from '../setup/fullEvent.js'
import { type App, startPayload } from '../setup/payloadFor.js'

type Id = number | string

const pdf = Buffer.from(page)

/** What the agenda’s screen reads and writes of a line beside the table. */
describe('a line of the agenda, whole', () => {
  let app: App
  let admin: string
  let event: Id
  let line: Id
  let file: Id

  const user = async (email: string, role: string, more = {}) => {
    await app.payload.create({
      collection: 'users',
      data: { email, password: 'a long enough password', role, ...more },
      overrideAccess: true,
    })
    return app.login(email, 'a long enough password')
  }
  const read = (of: Id = line, { locale = 'en', token = admin, from = event } = {}) =>
    app.rest('GET', `/agenda-builder/${from}/lines/${of}?locale=${locale}`, { token })
  const save = async (
    texts: SessionTexts,
    { locale = 'en', revision = 0, token = admin, title = '' } = {},
  ) =>
    app.rest('POST', `/agenda-builder/${event}?locale=${locale}`, {
      token,
      body: {
        edits: [{ type: 'set', id: line, fields: { ...(title ? { title } : {}), texts } }],
        revisions: { [String(line)]: revision || (await read()).body.revision },
      },
    })
  const textsNow = async (locale = 'en'): Promise<SessionTexts> =>
    (await read(line, { locale })).body.texts
  const questions = (texts: SessionTexts) =>
    texts.guidingQuestions?.map((each) => (typeof each === 'string' ? each : each.question))

  beforeAll(async () => {
    app = await startPayload()
    admin = await user('a@example.org', 'admin')
    const make = async (path: string, body: object) =>
      (await app.rest('POST', path, { token: admin, body })).body.doc.id as Id
    event = await make('/events', {
      title: 'Event',
      startDate: '2030-05-01',
      endDate: '2030-05-02',
      timeZone: 'Africa/Tunis',
      languages: ['en', 'fr'],
      _status: 'published',
    })
    line = await make('/sessions?draft=true&locale=en', {
      event,
      title: 'Roads',
      kind: 'session',
      timing: 'toBeAnnounced',
    })
    file = (
      await app.payload.create({
        collection: 'media',
        data: { alt: 'A paper' },
        file: { data: pdf, mimetype: 'application/pdf', name: 'paper.pdf', size: pdf.length },
        overrideAccess: true,
      })
    ).id
  })
  afterAll(() => app.stop())

  it('has nothing at first', async () => {
    const { status, body } = await read()
    expect(status).toBe(200)
    expect(body).toMatchObject({ revision: 1, language: 'en', files: [] })
    expect(body).not.toHaveProperty('source')
    expect(body.texts).toEqual({
      statusNote: null,
      objective: null,
      methodology: null,
      guidingQuestions: null,
      description: null,
      level: null,
      spokenLanguages: null,
      interpretation: null,
      links: null,
      documents: null,
      notes: null,
    })
  })

  it('is given every field, and read as it was written, with the names of its files', async () => {
    const texts: SessionTexts = {
      statusNote: 'tbc',
      objective: 'Why',
      methodology: 'How',
      guidingQuestions: ['What?', 'What else?'],
      description: richText(['All of it.']),
      level: 'advanced',
      spokenLanguages: ['en', 'ar'],
      interpretation: ['fr'],
      links: [{ label: 'Paper', url: 'https://example.org/paper' }],
      documents: [file],
      notes: 'Ask for the beamer',
    }
    const saved = await save(texts)
    expect([saved.status, saved.body.errors]).toEqual([200, undefined])
    const { body } = await read()
    expect(body.texts).toMatchObject({
      ...texts,
      guidingQuestions: [{ question: 'What?' }, { question: 'What else?' }],
    })
    expect(body.files).toMatchObject([{ id: file, name: expect.stringMatching(/^paper.*\.pdf$/) }])
  })

  it('keeps what another language says of its rows, and shows what it is translated from', async () => {
    const en = await textsNow()
    const fr = await textsNow('fr')
    expect([questions(fr), fr.objective, fr.links]).toMatchObject([
      [null, null],
      null,
      [{ label: null, url: 'https://example.org/paper' }],
    ])
    const [first, second] = fr.guidingQuestions as { id: string }[]
    const saved = await save(
      {
        guidingQuestions: [{ id: first!.id, question: 'Quoi ?' }, second as never],
        objective: 'Pourquoi',
        links: [{ ...(fr.links![0] as object), label: 'Article' }],
      },
      { locale: 'fr', title: 'Routes' },
    )
    expect([saved.status, saved.body.errors]).toEqual([200, undefined])
    expect(await textsNow()).toEqual(en)
    const { body } = await read(line, { locale: 'fr' })
    expect([questions(body.texts), body.texts.links[0].label]).toEqual([
      ['Quoi ?', null],
      'Article',
    ])
    expect(body.source).toMatchObject({
      language: 'en',
      title: 'Roads',
      texts: { objective: 'Why', guidingQuestions: en.guidingQuestions },
    })
    expect(body.marks).toMatchObject([{ language: 'fr', missing: 4, outdated: 0 }])
  })

  it('is emptied of what nothing is said of', async () => {
    await save({ links: null, guidingQuestions: null, documents: null, interpretation: [] })
    expect(await textsNow()).toMatchObject({
      links: null,
      guidingQuestions: null,
      documents: null,
      interpretation: null,
      objective: 'Why',
    })
  })

  it('tells its versions: who changed what, and how it was', async () => {
    const { status, body } = await app.rest(
      'GET',
      `/agenda-builder/${event}/lines/${line}/versions?locale=en`,
      { token: admin },
    )
    const versions = body.versions as LineVersion[]
    expect(status).toBe(200)
    expect(versions.map(({ changed }) => changed)).toEqual([
      ['guidingQuestions', 'interpretation', 'links', 'documents'],
      // Another language’s texts are no change of these.
      [],
      [
        'statusNote',
        'objective',
        'methodology',
        'guidingQuestions',
        'description',
        'level',
        'spokenLanguages',
        'interpretation',
        'links',
        'documents',
        'notes',
      ],
      [],
    ])
    expect(versions.map(({ elsewhere }) => elsewhere)).toEqual([
      // What was emptied had words in French as well.
      [{ language: 'fr', changes: [{ field: 'guidingQuestions' }, { field: 'links' }] }],
      [
        {
          language: 'fr',
          changes: [
            { field: 'title', before: '', after: 'Routes' },
            ...['objective', 'guidingQuestions', 'links'].map((field) => ({ field })),
          ],
        },
      ],
      [],
      [],
    ])
    expect(versions.map(({ by, first, published }) => [by, first, published])).toEqual([
      ['a@example.org', undefined, false],
      ['a@example.org', undefined, false],
      ['a@example.org', undefined, false],
      ['a@example.org', true, false],
    ])
    expect(versions[1]!.session.texts?.interpretation).toEqual(['fr'])
    // As it was then, as an edit like any other.
    const { texts } = versions[1]!.session
    expect(
      (await save({ links: texts!.links!, interpretation: texts!.interpretation! })).status,
    ).toBe(200)
    expect(await textsNow()).toMatchObject({
      links: [{ label: 'Paper', url: 'https://example.org/paper' }],
      interpretation: ['fr'],
    })
  })

  it('is merged with what others changed of other fields, and refused where it is the same', async () => {
    const { revision } = (await read()).body
    expect((await save({ notes: 'Theirs', level: 'introductory' })).status).toBe(200)
    expect((await save({ objective: 'Mine' }, { revision })).status).toBe(200)
    expect(await textsNow()).toMatchObject({ notes: 'Theirs', objective: 'Mine' })
    const clash = await save({ notes: 'Mine', methodology: 'Mine' }, { revision })
    expect([clash.status, clash.body.errors[0].data]).toMatchObject([
      409,
      { at: String(line), fields: ['notes'], theirs: { notes: 'Theirs' } },
    ])
    expect((await textsNow()).methodology).toBe('How')
  })

  it.each<[string, object, string[]]>([
    ['a text that there is not', { abstract: 'x' }, ['texts.abstract']],
    [
      'a part of a row that there is not',
      { links: [{ url: 'https://x.org', who: 'me' }] },
      ['texts.links.0.who'],
    ],
    [
      'a part of a question',
      { guidingQuestions: ['A?', { question: 'B?', n: 1 }] },
      ['texts.guidingQuestions.1.n'],
    ],
  ])('refuses %s by its name', async (_, texts, fields) => {
    const { status, body } = await save(texts)
    expect([status, body.errors[0].data]).toMatchObject([
      400,
      { at: String(line), fields: fields.map((path) => ({ path })) },
    ])
  })

  it('refuses what a field cannot hold, and stores nothing of the rest', async () => {
    const before = await textsNow()
    for (const wrong of [
      { level: 'expert' },
      { links: [{ label: 'x', url: 'javascript:alert(1)' }] },
      { objective: 'x'.repeat(200_000) },
    ]) {
      const { status } = await save({ methodology: 'Lost', ...(wrong as SessionTexts) })
      expect([status, wrong]).toEqual([400, wrong])
    }
    expect(await textsNow()).toEqual(before)
  })

  it('is for those who may edit the event, and of no other event', async () => {
    const translator = await user('t@example.org', 'translator', { languages: ['fr'] })
    const other = (
      await app.rest('POST', '/events?draft=true', {
        token: admin,
        body: { title: 'Other', timeZone: 'UTC', languages: ['en'] },
      })
    ).body.doc.id as Id
    const elsewhere = await user('e@example.org', 'editor', { events: [other] })
    const statuses = await Promise.all([
      ...['', translator, elsewhere].map((token) => read(line, { token })),
      read(line, { from: other }),
      read('999999'),
      read('nothing'),
    ])
    expect(statuses.map(({ status }) => status)).toEqual([401, 403, 403, 404, 404, 404])
  })

  it('tells nobody outside of the notes', async () => {
    const { body } = await app.rest('PATCH', `/sessions/${line}?locale=en`, {
      token: admin,
      body: { _status: 'published', timing: 'clock', day: '2030-05-01', starts: '09:00' },
    })
    expect(body.doc).toMatchObject({ _status: 'published', notes: 'Theirs' })
    const seen = await app.rest('GET', `/sessions/${line}?locale=en`)
    expect([seen.status, seen.body.objective, seen.body.notes]).toEqual([200, 'Mine', undefined])
  })
})
