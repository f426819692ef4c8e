import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Id, type Stage, setStage } from './stage.js'

describe('access: translators change localised texts in their languages, and no more', () => {
  let stage: Stage
  let id: Id
  let person: Id
  const rest = (method: string, url: string, body?: unknown) =>
    stage.rest('translator', method, url, body)
  const live = () => stage.stored('sessions', id)
  const draft = (locale = 'fr') => stage.latest('sessions', id, locale)

  beforeAll(async () => {
    stage = await setStage()
    person = (await stage.add('people')).id
    id = (
      await stage.add('sessions', {
        title: 'English',
        objective: 'English',
        kind: 'workshop',
        status: 'confirmed',
        assignments: [
          { role: 'speaker', person, jobTitle: 'Mayor' },
          { role: 'moderator', label: 'Somebody' },
        ],
        guidingQuestions: [{ question: 'One?' }, { question: 'Two?' }],
      })
    ).id
  })
  afterAll(() => stage.stop())

  it('translate a title, a text and the texts in rows; it becomes a draft, and readers see nothing of it', async () => {
    const { assignments, guidingQuestions } = await draft('en')
    const body = {
      title: 'Français',
      objective: 'But',
      assignments: assignments.map((row: object) => ({ ...row, jobTitle: 'Maire' })),
      guidingQuestions: guidingQuestions.map((row: object) => ({ ...row, question: 'Quoi ?' })),
    }
    expect((await rest('PATCH', `/sessions/${id}?locale=fr`, body)).status).toBe(200)
    const after = await draft()
    expect(after).toMatchObject({
      _status: 'draft',
      title: 'Français',
      objective: 'But',
      guidingQuestions: [{ question: 'Quoi ?' }, { question: 'Quoi ?' }],
    })
    expect(after.assignments.map(({ jobTitle }: { jobTitle: string }) => jobTitle)).toEqual([
      'Maire',
      'Maire',
    ])
    expect(await draft('en')).toMatchObject({
      title: 'English',
      objective: 'English',
      guidingQuestions: [{ question: 'One?' }, { question: 'Two?' }],
    })
    const seen = await stage.rest('anonymous', 'GET', `/sessions/${id}?locale=fr`)
    expect(seen.body).toMatchObject({ title: 'English', _status: 'published' })
  })

  it.each([
    ['another language', 'en'],
    ['a language of the site that is not theirs', 'ar'],
    ['no language, which is the first', ''],
  ])('are refused %s', async (_name, locale) => {
    const before = await draft('en')
    expect(
      (await rest('PATCH', `/sessions/${id}${locale && `?locale=${locale}`}`, { title: 'Changed' }))
        .status,
    ).toBe(403)
    expect((await draft('en')).title).toBe(before.title)
  })

  it.each(['all', '*', 'xx', 'fr-FR', 'FR'])('nobody writes in the language %s', async (locale) => {
    for (const role of ['translator', 'here', 'admin'] as const) {
      const { status } = await stage.rest(role, 'PATCH', `/sessions/${id}?locale=${locale}`, {
        title: 'Changed',
      })
      expect([role, status]).toEqual([role, 400])
    }
    expect((await draft('en')).title).toBe('English')
  })

  it.each([
    ['the kind', { kind: 'meeting' }],
    ['the day', { day: '2030-05-02' }],
    ['the status', { status: 'cancelled' }],
    ['the event', () => ({ event: stage.elsewhere })],
    ['languages that are spoken', { spokenLanguages: ['fr'] }],
    ['the trash', { deletedAt: null }],
    ['the revision', { revision: 1 }],
    ['the order', { sortKey: '0', position: 3 }],
  ])('leave as it is: %s', async (_name, change) => {
    const { updatedAt: _u, revision: _r, ...before } = await draft()
    expect(
      (
        await rest('PATCH', `/sessions/${id}?locale=fr`, {
          ...(typeof change === 'function' ? change() : change),
          title: 'Français',
        })
      ).status,
    ).toBeLessThan(410)
    const { updatedAt: _v, revision: _s, ...after } = await draft()
    expect(after).toEqual(before)
  })

  it('leave as it is: who is assigned', async () => {
    const { assignments } = await draft()
    const changed = [
      { ...assignments[0], role: 'facilitator', person: null, label: 'Nobody' },
      assignments[1],
    ]
    await rest('PATCH', `/sessions/${id}?locale=fr`, { assignments: changed })
    expect((await draft()).assignments[0]).toMatchObject({
      role: 'speaker',
      person,
      label: 'Nobody',
    })
  })

  it.each([
    ['add', (rows: object[]) => [...rows, { role: 'speaker', label: 'Me' }]],
    ['remove', (rows: object[]) => rows.slice(1)],
    ['empty', () => []],
    ['swap', (rows: object[]) => [...rows].reverse()],
    [
      'replace',
      (rows: object[]) =>
        rows.map((row) => ({
          ...row,
          id: undefined,
          role: 'chair',
          person: null,
          organisation: null,
          label: 'Me',
        })),
    ],
  ])('are refused to %s rows', async (_name, change) => {
    const { assignments } = await draft()
    expect(
      (await rest('PATCH', `/sessions/${id}?locale=fr`, { assignments: change(assignments) }))
        .status,
    ).toBe(403)
    expect((await draft()).assignments).toEqual(assignments)
  })

  it('may leave out the ids of rows, which are known again', async () => {
    const { assignments } = await draft()
    expect(
      (
        await rest('PATCH', `/sessions/${id}?locale=fr`, {
          assignments: assignments.map((row: object) => ({ ...row, id: undefined })),
        })
      ).status,
    ).toBe(200)
    expect((await draft()).assignments).toEqual(assignments)
  })

  it.each<[string, string, () => string, unknown, number]>([
    [
      'the status',
      'PATCH',
      () => `/sessions/${id}?locale=fr`,
      { _status: 'published', title: 'Live' },
      403,
    ],
    [
      'publishAllLocales',
      'PATCH',
      () => `/sessions/${id}?locale=fr&publishAllLocales=true`,
      { title: 'Live' },
      403,
    ],
    [
      'publishSpecificLocale',
      'PATCH',
      () => `/sessions/${id}?locale=fr&publishSpecificLocale=fr`,
      { title: 'Live' },
      403,
    ],
    [
      'unpublishAllLocales',
      'PATCH',
      () => `/sessions/${id}?locale=fr&unpublishAllLocales=true`,
      { title: 'Live' },
      403,
    ],
    [
      'no status on what is published',
      'PATCH',
      () => `/sessions/${id}?locale=fr`,
      { title: 'Draft only' },
      200,
    ],
    [
      'draft=false',
      'PATCH',
      () => `/sessions/${id}?locale=fr&draft=false`,
      { title: 'Draft only' },
      200,
    ],
    ['unpublishing', 'PATCH', () => `/sessions/${id}?locale=fr`, { _status: 'draft' }, 200],
    [
      'a new document',
      'POST',
      () => '/sessions?locale=fr',
      { _status: 'published', title: 'New' },
      403,
    ],
    [
      'a duplicate',
      'POST',
      () => `/sessions/${id}/duplicate?locale=fr&draft=false`,
      { _status: 'published' },
      403,
    ],
    [
      'a bulk edit',
      'PATCH',
      () => `/sessions?locale=fr&where[id][equals]=${id}`,
      { _status: 'published' },
      403,
    ],
    [
      'the trash',
      'PATCH',
      () => `/sessions/${id}?locale=fr`,
      { deletedAt: '2030-01-01T00:00:00.000Z' },
      403,
    ],
    ['deletion', 'DELETE', () => `/sessions/${id}?locale=fr`, undefined, 403],
  ])('cannot change what readers see by %s', async (_name, method, url, body, expected) => {
    const before = await live()
    const { totalDocs } = await stage.app.payload.count({
      collection: 'sessions',
      overrideAccess: true,
    })
    expect((await rest(method, url(), body)).status).toBe(expected)
    expect(await live()).toEqual(before)
    expect(
      (await stage.app.payload.count({ collection: 'sessions', overrideAccess: true })).totalDocs,
    ).toBe(totalDocs)
  })

  it('cannot restore a version, published or draft', async () => {
    const { docs } = await stage.app.payload.findVersions({
      collection: 'sessions',
      where: { parent: { equals: id } },
      limit: 50,
      overrideAccess: true,
    })
    const statuses = new Set(docs.map(({ version }) => (version as { _status?: string })._status))
    expect(statuses).toEqual(new Set(['draft', 'published']))
    const before = await live()
    for (const version of docs.slice(0, 3).concat(docs.slice(-1))) {
      for (const query of ['?locale=fr', '?locale=fr&draft=true']) {
        expect((await rest('POST', `/sessions/versions/${version.id}${query}`)).status).toBe(403)
      }
    }
    expect(await live()).toEqual(before)
  })

  it('cannot publish over GraphQL, nor by a scheduled job in their name', async () => {
    const before = await live()
    const value = JSON.stringify(id)
    const { body } = await stage.graphql(
      'translator',
      `mutation { updateSession(id: ${value}, locale: fr, data: { _status: published }) { id } }`,
    )
    expect(body.errors[0].extensions.statusCode).toBe(403)
    await stage.graphql(
      'translator',
      `mutation { updateSession(id: ${value}, locale: fr, data: { title: "GraphQL" }) { id } }`,
    )
    expect((await draft()).title).toBe('GraphQL')
    const user = {
      ...(await stage.app.payload.findByID({
        collection: 'users',
        id: stage.users.translator!,
        depth: 0,
        overrideAccess: true,
      })),
      collection: 'users',
    }
    await expect(
      stage.app.payload.update({
        collection: 'sessions',
        id,
        locale: 'fr',
        data: { _status: 'published' },
        user,
        overrideAccess: false,
      }),
    ).rejects.toMatchObject({ status: 403 })
    expect(await live()).toEqual(before)
  })

  it('cannot send a file, only its description', async () => {
    const { id: file } = await stage.add('media', { alt: 'English' })
    const form = new FormData()
    form.append('file', new Blob(['%PDF-1.4'], { type: 'application/pdf' }), 'other.pdf')
    form.append('_payload', JSON.stringify({ alt: 'Fichier' }))
    const before = await stage.stored('media', file)
    expect((await rest('PATCH', `/media/${file}?locale=fr`, form)).status).toBe(403)
    expect(await stage.stored('media', file)).toEqual(before)
    expect(
      (
        await rest('PATCH', `/media/${file}?locale=fr`, {
          alt: 'Français',
          filename: 'other.pdf',
          url: 'https://x.org/',
        })
      ).status,
    ).toBe(200)
    expect(await stage.stored('media', file)).toMatchObject({
      alt: { en: 'English', fr: 'Français' },
      filename: before!.filename,
    })
    expect((await rest('PATCH', `/media/${file}`, { alt: 'Changed' })).status).toBe(403)
  })

  it('translate a person, whose private fields stay as they are', async () => {
    expect(
      (
        await rest('PATCH', `/people/${person}?locale=fr`, {
          name: 'Nom',
          phone: '1',
          email: 'x@example.org',
          notes: 'x',
        })
      ).status,
    ).toBe(200)
    expect(await stage.latest('people', person, 'fr')).toMatchObject({
      name: 'Nom',
      phone: 'leak-phone-0044',
      email: 'leak-email@example.org',
      notes: 'leak-notes',
    })
  })
})
