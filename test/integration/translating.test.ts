import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { publishAgenda } from '../../src/publishAgenda.js'
import { richText } from '../../seed/richText.js'
import type { Id } from './agendaApp.js'
import { startTranslations, type TranslationApp } from './translationStage.js'

/* eslint-disable @typescript-eslint/no-explicit-any -- answers as they come */
type Entry = {
  address: string
  state: string
  rich: boolean
  sent: string
  label: string
  about?: string
  paragraphs: { source: string[]; target: string[] | null; aside?: string[] }
}

describe('translating side by side', () => {
  let app: TranslationApp
  let translator: string
  beforeAll(async () => {
    app = await startTranslations()
    await app.payload.create({
      collection: 'users' as never,
      data: {
        email: 'leila@example.org',
        password: 'a long enough password',
        name: 'Leïla',
        role: 'translator',
        languages: ['fr'],
        events: [app.event],
      },
    })
    translator = await app.login('leila@example.org', 'a long enough password')
  })
  afterAll(() => app.stop())

  const asking = (method: string, to: string, body?: unknown, as = app.token) =>
    app.rest(method, to, { body, ...(as ? { token: as } : {}) })
  const path = (more = '') => `/agenda-translations/${app.event}${more}`
  const entry = async (start: string, end = '', to = 'fr'): Promise<Entry> => {
    const { body } = await app.ask('GET', path(`?to=${to}`))
    return body.texts.find(
      ({ address }: Entry) => address.startsWith(start) && address.endsWith(end),
    )
  }
  const back = (
    { address, rich, sent, paragraphs }: Entry,
    target: string[],
    more: object = {},
  ) => ({ id: address, rich, sent, source: paragraphs.source, target, confirmed: true, ...more })
  const send = (
    texts: object[],
    { as, to = 'fr', from = 'en' }: { as?: string; to?: string; from?: string } = {},
  ) => asking('POST', path(`?to=${to}`), { from, texts }, as)
  const results = (body: any) => body.lines.map(({ result }: { result: string }) => result)

  it('stores what comes back as a draft, in its language alone, and says how the text is now', async () => {
    const id = await app.session('Lunch', { objective: 'To eat' })
    await app.write('en', `/sessions/${id}`, { _status: 'published' }, '')
    const { status, body } = await send([
      back(await entry(`sessions/${id}/title`), ['Déjeuner']),
      back(await entry(`sessions/${id}/objective`), ['Manger']),
    ])
    expect([status, results(body)]).toEqual([200, ['taken', 'taken']])
    expect(body.lines[0].now).toMatchObject({
      address: `sessions/${id}/title`,
      state: 'current',
      paragraphs: { source: ['Lunch'], target: ['Déjeuner'] },
    })
    expect(await app.read(`/sessions/${id}?locale=fr&fallback-locale=none`)).toMatchObject({
      title: 'Déjeuner',
      objective: 'Manger',
      _status: 'draft',
    })
    expect(await app.read(`/sessions/${id}?locale=en`)).toMatchObject({
      title: 'Lunch',
      objective: 'To eat',
    })
    // Readers see the published one until an editor publishes.
    expect(
      (await app.ask('GET', `/sessions/${id}?locale=fr&fallback-locale=none`)).body.title ?? null,
    ).toBeNull()
    expect(
      (await app.ask('GET', `/sessions/versions?where[parent][equals]=${id}&depth=0`)).body
        .totalDocs,
    ).toBe(3)
  })

  it('names the field, and whom a row is about', async () => {
    const person = await app.make('/people?locale=en', { name: 'Ana', jobTitle: 'Director' })
    const id = await app.session('Talk', {
      assignments: [{ role: 'speaker', person, jobTitle: 'Mayor' }],
    })
    expect(await entry(`sessions/${id}/assignments`, '/jobTitle')).toMatchObject({
      about: 'Ana',
      label: 'People and organisations: Job title',
    })
    expect((await app.ask('GET', path('?to=fr'))).body.documents).toContainEqual({
      collection: 'people',
      id: person,
      language: 'en',
      title: 'Ana',
    })
  })

  it('keeps the rows and whatever else they say', async () => {
    const id = await app.session('Walk', {
      assignments: [
        { role: 'speaker', label: 'The mayor' },
        { role: 'moderator', label: 'A guest' },
      ],
    })
    const before = (await app.read(`/sessions/${id}?locale=en`)).assignments
    await send([back(await entry(`sessions/${id}/assignments/${before[1].id}/`), ['Une invitée'])])
    const after = (await app.read(`/sessions/${id}?locale=fr&fallback-locale=none`)).assignments
    expect(after.map(({ id, role, label }: any) => [id, role, label ?? null])).toEqual([
      [before[0].id, 'speaker', null],
      [before[1].id, 'moderator', 'Une invitée'],
    ])
    expect(
      (await app.read(`/sessions/${id}?locale=en`)).assignments.map(({ label }: any) => label),
    ).toEqual(['The mayor', 'A guest'])
  })

  it('keeps the formatting of a formatted text, and refuses to lose it', async () => {
    const id = await app.session('Notes')
    const text = richText(['All of it.', 'And more.']) as any
    text.root.children[0].children = [
      { type: 'text', text: 'All ', format: 0, version: 1 },
      { type: 'text', text: 'of it', format: 1, version: 1 },
    ]
    await app.write('en', `/sessions/${id}`, { description: text })
    const handed = await entry(`sessions/${id}/description`)
    expect(handed.paragraphs).toEqual({ source: ['All <b1>of it</b1>', 'And more.'], target: null })
    expect(results((await send([back(handed, ['Tout', 'Et plus.'])])).body)).toEqual(['broken'])
    expect(results((await send([back(handed, ['<b1>Tout</b1> cela', 'Et plus.'])])).body)).toEqual([
      'taken',
    ])
    const { description } = await app.read(`/sessions/${id}?locale=fr`)
    expect(description.root.children[0].children).toMatchObject([
      { text: 'Tout', format: 1 },
      { text: ' cela' },
    ])
    expect((await entry(`sessions/${id}/description`)).paragraphs.target).toEqual([
      '<b1>Tout</b1> cela',
      'Et plus.',
    ])
  })

  it('leaves a translation of another layout as it is, says so, and can confirm it', async () => {
    const id = await app.session('Layout')
    await app.write('en', `/sessions/${id}`, { description: richText(['All of it.']) })
    await app.write('fr', `/sessions/${id}`, { description: richText(['Tout.']) })
    await app.write('en', `/sessions/${id}`, { description: richText(['All of it.', 'And more.']) })
    const handed = await entry(`sessions/${id}/description`)
    expect(handed).toMatchObject({
      state: 'outdated',
      paragraphs: { target: null, aside: ['Tout.'] },
    })
    expect(results((await send([back(handed, ['', ''], { removed: true })])).body)).toEqual([
      'unchanged',
    ])
    const { body } = await send([back(handed, [], { kept: true })])
    expect(body.lines).toMatchObject([
      { result: 'taken', now: { state: 'current', paragraphs: { aside: ['Tout.'] } } },
    ])
  })

  it('calls an outdated translation current once a translator says that it still holds', async () => {
    const id = await app.session('Opening')
    await send([back(await entry(`sessions/${id}/title`), ['Ouverture'])])
    await app.write('en', `/sessions/${id}`, { title: 'The opening' })
    const outdated = await entry(`sessions/${id}/title`)
    expect(outdated).toMatchObject({ state: 'outdated', before: 'Opening' })
    const { body } = await send([back(outdated, ['Ouverture'])])
    expect(body.lines).toMatchObject([{ result: 'taken', now: { state: 'current' } }])
    await app.write('en', `/sessions/${id}`, { title: 'An opening' })
    expect(await entry(`sessions/${id}/title`)).toMatchObject({
      state: 'outdated',
      before: 'The opening',
    })
  })

  it('overwrites nothing unseen: where the source or the translation has changed, it stores nothing and tells', async () => {
    const id = await app.session('Panel')
    const handed = await entry(`sessions/${id}/title`)
    await app.write('fr', `/sessions/${id}`, { title: 'Table ronde' })
    const other = await send([back(handed, ['Panneau'])])
    expect(other.body.lines).toMatchObject([
      { result: 'targetMoved', now: { paragraphs: { target: ['Table ronde'] } } },
    ])
    await app.write('en', `/sessions/${id}`, { title: 'Round table' })
    const moved = await send([
      back({ ...(await entry(`sessions/${id}/title`)), paragraphs: handed.paragraphs }, [
        'Panneau',
      ]),
    ])
    expect(moved.body.lines).toMatchObject([
      {
        result: 'sourceMoved',
        now: { paragraphs: { source: ['Round table'], target: ['Table ronde'] } },
      },
    ])
    expect((await app.read(`/sessions/${id}?locale=fr`)).title).toBe('Table ronde')
    // Seen by now, it may take its place.
    expect(
      results((await send([back(await entry(`sessions/${id}/title`), ['Panneau'])])).body),
    ).toEqual(['taken'])
  })

  it('removes a translation when it is told to, and else leaves what comes back empty', async () => {
    const id = await app.session('Coffee')
    await send([back(await entry(`sessions/${id}/title`), ['Café'])])
    const handed = await entry(`sessions/${id}/title`)
    expect(results((await send([back(handed, [''])])).body)).toEqual(['empty'])
    expect(results((await send([back(handed, [''], { removed: true })])).body)).toEqual(['removed'])
    expect((await entry(`sessions/${id}/title`)).state).toBe('missing')
  })

  it('writes people and places at once, which have no drafts', async () => {
    const place = await app.make('/places?locale=en', { name: 'Hall', kind: 'room' })
    await app.session('In the hall', { place })
    expect(
      results(
        (
          await send([back(await entry(`places/${place}/name`), ['Grande salle'])], {
            as: translator,
          })
        ).body,
      ),
    ).toEqual(['taken'])
    expect(await app.read(`/places/${place}?locale=fr`)).toMatchObject({
      name: 'Grande salle',
      kind: 'room',
    })
  })

  it('translates what was written in another language first', async () => {
    const id = (
      await app.ask('POST', '/sessions?locale=fr&draft=true', {
        ...app.line('Atelier', 9),
        event: app.event,
        _status: 'draft',
      })
    ).body.doc.id as Id
    const handed = await entry(`sessions/${id}/title`, '', 'en')
    expect(
      results((await send([back(handed, ['Workshop'])], { to: 'en', from: 'fr' })).body),
    ).toEqual(['taken'])
    expect((await app.read(`/sessions/${id}?locale=en`)).title).toBe('Workshop')
  })

  it('answers what cannot be with a sentence, and stores nothing', async () => {
    const id = await app.session('Kept')
    const text = back(await entry(`sessions/${id}/title`), ['Gardé'])
    const answers = [
      await send([text], { as: '' }),
      await send([text], { to: 'ar', as: translator }),
      await send([text], { to: 'xx' }),
      await send([text], { from: 'xx' }),
      await send([]),
      await send([{ ...text, target: 'Gardé' }]),
      await app.ask('POST', '/agenda-translations/none?to=fr', { from: 'en', texts: [text] }),
    ]
    expect(answers.map(({ status }) => status)).toEqual([401, 403, 400, 400, 400, 400, 404])
    expect(answers[4]!.body.errors[0].message).toBe(
      'These translations cannot be read. Copy what you have just written, then reload the page.',
    )
    expect(results((await send([{ ...text, id: 'sessions/none/title' }])).body)).toEqual([
      'unknownId',
    ])
    expect((await entry(`sessions/${id}/title`)).state).toBe('missing')
  })

  it('knows an event by its slug too, and tells nobody of the events of others', async () => {
    const { slug } = await app.read(`/events/${app.event}`)
    const texts = async (named: unknown, as?: string) => {
      const { status, body } = await asking(
        'GET',
        `/agenda-translations/${named}?to=fr`,
        undefined,
        as,
      )
      return [status, body.texts]
    }
    expect(await texts(slug)).toEqual(await texts(app.event))
    expect(await texts(slug, translator)).toEqual(await texts(app.event, translator))
    const other = await app.make('/events?locale=en', {
      title: 'Another',
      timeZone: 'UTC',
      startDate: '2030-01-01',
      endDate: '2030-01-01',
    })
    const named = (await app.read(`/events/${other}`)).slug
    expect(named).toBe('another')
    const statuses: unknown[] = []
    for (const as of [undefined, translator])
      for (const each of [named, 'nothing']) statuses.push((await texts(each, as))[0])
    expect(statuses).toEqual([200, 404, 403, 403])
  })

  it('lets a translator ask for a review, and an editor end it', async () => {
    const ask = (as?: string, method = 'POST') =>
      asking(
        method,
        path('/review?to=fr'),
        method === 'POST' ? { note: 'All of day one.' } : undefined,
        as,
      )
    const { body } = await ask(translator)
    expect(body.review).toMatchObject({
      language: 'fr',
      by: 'Leïla',
      own: true,
      note: 'All of day one.',
    })
    expect((await app.ask('GET', path('?to=fr'))).body.review).toMatchObject({
      by: 'Leïla',
      own: false,
    })
    expect((await app.ask('GET', path('?to=ar'))).body.review).toBeNull()
    expect((await ask('')).status).toBe(401)
    expect((await ask(undefined, 'DELETE')).body).toEqual({ review: null })
    expect((await app.ask('GET', path('?to=fr'))).body.review).toBeNull()
    expect((await app.ask('POST', '/agenda-translations/999999/review?to=fr', {})).status).toBe(404)
    await app.ask('POST', path('/review?to=ar'), {})
    expect((await asking('DELETE', path('/review?to=ar'), undefined, translator)).status).toBe(403)
  })

  it('ends the reviews of what goes out when an agenda is published, from wherever', async () => {
    await app.ask('POST', path('/review?to=ar'), {})
    await app.ask('POST', path('/review?to=fr'), {})
    await publishAgenda(app.payload, { event: app.event, holdBack: ['fr'] })
    expect((await app.ask('GET', path('?to=ar'))).body.review).toBeNull()
    expect((await app.ask('GET', path('?to=fr'))).body.review).toMatchObject({ language: 'fr' })
  })
})
