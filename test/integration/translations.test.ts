import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { richText } from '../../seed/richText.js'
import { seedSfax } from '../../seed/seedSfax.js'
import type { Id } from './agendaApp.js'
import { startTranslations, type TranslationApp } from './translationStage.js'

describe('what is known of translations', () => {
  let app: TranslationApp
  beforeAll(async () => {
    app = await startTranslations()
  })
  afterAll(() => app.stop())

  /** A session in English with one row, translated into French. */
  async function translated(title = 'Lunch') {
    const id = await app.session(title, {
      assignments: [{ role: 'speaker', label: 'The mayor' }],
      guidingQuestions: [{ question: 'Why?' }],
    })
    const { assignments, guidingQuestions } = await app.read(`/sessions/${id}?locale=en`)
    await app.write('fr', `/sessions/${id}`, {
      title: `${title} (fr)`,
      assignments: [{ ...assignments[0], label: 'Le maire' }],
      guidingQuestions: [{ ...guidingQuestions[0], question: 'Pourquoi ?' }],
    })
    return { id, at: `sessions/${id}/`, title: `sessions/${id}/title` }
  }
  const versionsOf = async (id: Id): Promise<{ id: Id }[]> =>
    (
      await app.ask(
        'GET',
        `/sessions/versions?depth=0&limit=50&sort=-updatedAt&where[parent][equals]=${id}`,
      )
    ).body.docs

  it('is current after translating, outdated after the source changes, with what it read, and current after it is taken back', async () => {
    const { id, title } = await translated()
    expect([
      await app.state('fr', title),
      await app.state('ar', title),
      await app.state('en', title),
    ]).toEqual(['current', 'missing', 'current'])
    expect(await app.facts('sessions', id)).toEqual([])
    await app.write('en', `/sessions/${id}`, { title: 'Long lunch' })
    expect(await app.text('fr', title)).toMatchObject({
      state: 'outdated',
      before: 'Lunch',
      source: { language: 'en', words: 'Long lunch' },
      target: { words: 'Lunch (fr)' },
    })
    await app.write('en', `/sessions/${id}`, { title: 'Lunch' })
    expect(await app.state('fr', title)).toBe('current')
    await app.write('en', `/sessions/${id}`, { title: 'Late lunch' })
    await app.write('fr', `/sessions/${id}`, { title: 'Déjeuner tardif' })
    expect(await app.state('fr', title)).toBe('current')
  })

  it('follows rows that move, and forgets those that go', async () => {
    const { id, at } = await translated()
    const { assignments } = await app.read(`/sessions/${id}?locale=en`)
    await app.write('en', `/sessions/${id}`, {
      assignments: [{ ...assignments[0], label: 'The new mayor' }],
    })
    await app.write('en', `/sessions/${id}`, {
      assignments: [
        { role: 'moderator', label: 'A guest' },
        { ...assignments[0], label: 'The new mayor' },
      ],
    })
    expect(await app.state('fr', `${at}assignments/${assignments[0].id}/`)).toBe(
      'outdated: The mayor',
    )
    const [guest] = (await app.read(`/sessions/${id}?locale=en`)).assignments
    expect(await app.state('fr', `${at}assignments/${guest.id}/`)).toBe('missing')
    await app.write('en', `/sessions/${id}`, { assignments: [guest] })
    expect(await app.facts('sessions', id)).toEqual([])
  })

  it('knows of formatted texts what they read before', async () => {
    const { id, at } = await translated()
    await app.write('en', `/sessions/${id}`, { description: richText(['All of it.', 'And more.']) })
    await app.write('fr', `/sessions/${id}`, { description: richText(['Tout.']) })
    await app.write('en', `/sessions/${id}`, { description: richText(['Some of it.']) })
    expect(await app.text('fr', `${at}description`)).toMatchObject({
      state: 'outdated',
      before: 'All of it.\nAnd more.',
      source: { words: 'Some of it.', formatted: { root: {} } },
      target: { words: 'Tout.' },
    })
  })

  it('is restored with a version', async () => {
    const { id, title } = await translated()
    await app.write('en', `/sessions/${id}`, { title: 'Long lunch' })
    const [outdated] = await versionsOf(id)
    await app.write('fr', `/sessions/${id}`, { title: 'Long déjeuner' })
    expect(await app.state('fr', title)).toBe('current')
    expect((await app.ask('POST', `/sessions/versions/${outdated!.id}?draft=true`)).status).toBe(
      200,
    )
    expect(await app.text('fr', title)).toMatchObject({
      state: 'outdated',
      before: 'Lunch',
      target: { words: 'Lunch (fr)' },
    })
    const all = await versionsOf(id)
    expect((await app.ask('POST', `/sessions/versions/${all.at(-2)!.id}?draft=true`)).status).toBe(
      200,
    )
    expect(await app.state('fr', title)).toBe('current')
    await app.write('en', `/sessions/${id}`, { title: 'Short lunch' })
    expect(await app.state('fr', title)).toBe('outdated: Lunch')
  })

  it('is restored with a version, also when another save follows in the same request', async () => {
    const { id, title } = await translated()
    await app.write('en', `/sessions/${id}`, { title: 'Long lunch' })
    const [outdated] = await versionsOf(id)
    await app.write('fr', `/sessions/${id}`, { title: 'Long déjeuner' })
    const key = typeof id === 'number' ? id : `"${id}"`
    const version = typeof outdated!.id === 'number' ? outdated!.id : `"${outdated!.id}"`
    const { body } = await app.mutate(
      `a: restoreVersionSession(id: ${version}, draft: true) { id } b: updateSession(id: ${key}, draft: true, locale: ar, data: { title: "غداء" }) { id }  c: updateSession(id: ${key}, draft: true, locale: en, data: { title: "Longest lunch" }) { id }`,
    )
    expect(body.errors).toBeUndefined()
    // Payload keeps its mark of a restoration for the rest of the request, and leaves out what a save does not send.
    expect((await app.read(`/sessions/${id}?locale=en`)).assignments).toHaveLength(1)
    expect([await app.state('fr', title), await app.state('ar', title)]).toEqual([
      'outdated: Lunch',
      'outdated: Long lunch',
    ])
  })

  it('goes with a copy, whose rows have new ids', async () => {
    const { id, at } = await translated()
    const { assignments } = await app.read(`/sessions/${id}?locale=en`)
    await app.write('en', `/sessions/${id}`, {
      title: 'Long lunch',
      assignments: [{ ...assignments[0], label: 'The new mayor' }],
    })
    const copy = (await app.ask('POST', `/sessions/${id}/duplicate?locale=en`)).body.doc
    expect(copy.assignments[0].id).not.toBe(assignments[0].id)
    expect(await app.state('fr', `sessions/${copy.id}/title`)).toBe('outdated: Lunch')
    expect(
      await app.state('fr', `sessions/${copy.id}/assignments/${copy.assignments[0].id}/label`),
    ).toBe('outdated: The mayor')
    expect(await app.state('fr', `sessions/${copy.id}/guidingQuestions/`)).toBe('current')
    await app.write('fr', `/sessions/${copy.id}`, {
      assignments: [{ ...copy.assignments[0], label: 'Le nouveau maire' }],
    })
    expect(await app.state('fr', `sessions/${copy.id}/assignments/`)).toBe('current')
    expect(await app.state('fr', `${at}assignments/`)).toBe('outdated: The mayor')
  })

  it('is not touched by a save in all languages at once, of which Payload writes no text, and which no request may make', async () => {
    const organisation = await app.make('/organisations?locale=en', { name: 'Institute' })
    await app.write('fr', `/organisations/${organisation}`, { name: 'Institut' })
    await app.write('en', `/organisations/${organisation}`, { name: 'Institution' })
    expect(
      (await app.ask('PATCH', `/organisations/${organisation}?locale=all`, { type: 'ngo' })).status,
    ).toBe(400)
    await app.payload.update({
      collection: 'organisations' as never,
      id: organisation,
      locale: 'all',
      data: { type: 'ngo', name: { en: 'X', fr: 'Y' } },
    })
    await app.session('With the institute', { assignments: [{ role: 'host', organisation }] })
    expect(await app.text('fr', `organisations/${organisation}/name`)).toMatchObject({
      state: 'outdated',
      before: 'Institute',
      source: { words: 'Institution' },
      target: { words: 'Institut' },
    })
  })

  it('is known of the draft, while readers see what was published, and goes out with it', async () => {
    const { id, title } = await translated()
    await app.write('en', `/sessions/${id}`, { _status: 'published' }, '')
    await app.write('en', `/sessions/${id}`, { title: 'Long lunch' })
    expect([
      (await app.facts('sessions', id, 'draft')).length,
      (await app.facts('sessions', id, 'main')).length,
    ]).toEqual([1, 0])
    await app.write('fr', `/sessions/${id}`, { _status: 'published' }, '')
    expect(await app.facts('sessions', id, 'main')).toMatchObject([
      { field: 'title', language: 'en', before: 'Lunch', seenBy: ['fr', 'ar'] },
    ])
    expect(await app.state('fr', title)).toBe('outdated: Lunch')
  })

  it('is merged where two save from the same form', async () => {
    const { id, at, title } = await translated()
    const form = await app.read(`/sessions/${id}?locale=en&fallback-locale=none`)
    await app.write('en', `/sessions/${id}`, { title: 'Long lunch', revision: form.revision })
    await app.write('en', `/sessions/${id}`, {
      ...form,
      assignments: [{ ...form.assignments[0], label: 'The new mayor' }],
      translatedFrom: null,
    })
    expect([await app.state('fr', title), await app.state('fr', `${at}assignments/`)]).toEqual([
      'outdated: Lunch',
      'outdated: The mayor',
    ])
  })

  it('takes none of it from whoever saves', async () => {
    const { id, title } = await translated()
    const made = [
      {
        address: 'title',
        field: 'title',
        rows: [],
        language: 'en',
        before: 'Made up',
        seenBy: ['fr'],
      },
    ]
    await app.write('en', `/sessions/${id}`, { translatedFrom: made })
    expect(await app.state('fr', title)).toBe('current')
    const created = await app.draft('Tea', 11, { event: app.event, translatedFrom: made })
    expect(await app.facts('sessions', created)).toEqual([])
  })

  it('lists an event’s texts in the order of its agenda, then of whom and what it names', async () => {
    const organisation = await app.make('/organisations?locale=en', { name: 'Institute' })
    const person = await app.make('/people?locale=en', {
      name: 'Ana',
      organisation,
      jobTitle: 'Director',
      email: 'a@example.org',
      notes: 'private',
    })
    const declined = await app.make('/people?locale=en', { name: 'Bo' })
    const hall = await app.make('/places?locale=en', { name: 'Palace' })
    const room = await app.make('/places?locale=en', { name: 'Room 1', within: hall })
    const event = await app.makeEvent({ title: 'Order', languages: ['fr', 'en'], city: 'Sfax' })
    const track = await app.make('/tracks?locale=en', { name: 'Cities', event })
    const late = await app.draft('Late', 15, { event, place: room })
    const early = await app.draft('Early', 8, {
      event,
      track,
      assignments: [
        { role: 'speaker', person },
        { role: 'speaker', person: declined, state: 'declined' },
      ],
    })
    expect((await app.texts('fr', event)).map(({ address }) => address)).toEqual([
      `events/${event}/title`,
      `events/${event}/city`,
      `sessions/${early}/title`,
      `sessions/${late}/title`,
      `people/${person}/name`,
      `people/${person}/jobTitle`,
      `organisations/${organisation}/name`,
      `places/${room}/name`,
      `places/${hall}/name`,
      `tracks/${track}/name`,
    ])
    // Each under its title, which says the language that it is in.
    const { documents } = (await app.ask('GET', `/agenda-translations/${event}?to=fr`)).body as {
      documents: { id: Id; title: string; language?: string }[]
    }
    expect(documents.find(({ id }) => id === late)).toMatchObject({ title: 'Late', language: 'en' })
    const { body } = await app.ask('GET', `/agenda-translations/${event}/counts`)
    expect(body).toEqual({
      event,
      from: 'fr',
      languages: {
        fr: { missing: 9, outdated: 0, current: 0, sameOnPurpose: 1 },
        en: { missing: 0, outdated: 0, current: 10, sameOnPurpose: 0 },
      },
    })
  })

  it('is known of a translation that came before that of the name', async () => {
    const person = await app.make('/people?locale=en', { name: 'Ana', jobTitle: 'Mayor' })
    const place = await app.make('/places?locale=en', { name: 'Palace', address: 'Main Street' })
    await app.session('In the palace', { place, assignments: [{ role: 'speaker', person }] })
    await app.write('fr', `/people/${person}`, { jobTitle: 'Maire' })
    await app.write('ar', `/places/${place}`, { address: 'الشارع' })
    expect([
      await app.state('fr', `people/${person}/jobTitle`),
      await app.state('ar', `places/${place}/address`),
      await app.state('ar', `places/${place}/name`),
    ]).toEqual(['current', 'current', 'missing'])
  })

  it('is kept of the directory too', async () => {
    const person = await app.make('/people?locale=en', { name: 'Ana', jobTitle: 'Mayor' })
    const id = await app.session('With Ana', { assignments: [{ role: 'speaker', person }] })
    await app.write('fr', `/people/${person}`, { name: 'Ana', jobTitle: 'Maire' })
    await app.write('en', `/people/${person}`, { jobTitle: 'Deputy mayor' })
    expect([
      await app.state('fr', `people/${person}/jobTitle`),
      await app.state('fr', `people/${person}/name`),
      await app.state('ar', `people/${person}/name`),
    ]).toEqual(['outdated: Mayor', 'sameOnPurpose', 'missing'])
    expect(id).toBeDefined()
  })

  it('is current where texts were put in one language after another', async () => {
    await seedSfax(app.payload)
    const { body } = await app.ask('GET', '/events?where[slug][equals]=sfax-2019&depth=0&limit=1')
    const sfax = body.docs[0].id as Id
    const { from, languages } = (await app.ask('GET', `/agenda-translations/${sfax}/counts`)).body
    expect(from).toBe('en')
    expect(languages.en).toMatchObject({ missing: 0, outdated: 0, sameOnPurpose: 0 })
    // Its 13 people, and what else is called the same in both languages.
    expect(languages.fr).toMatchObject({ missing: 0, outdated: 0, sameOnPurpose: 17 })
    expect(languages.ar).toMatchObject({ outdated: 0 })
    expect(languages.ar.missing).toBeGreaterThan(50)
  })
})
