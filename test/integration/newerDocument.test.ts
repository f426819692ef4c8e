import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Imported } from '../../src/api/import/importEndpoint.js'
import type { TranslationEntry } from '../../src/api/translations/toEntry.js'
import type { Edit } from '../../src/core/builder/index.js'
import { compareDocuments } from '../../src/core/import/compareDocuments.js'
import type { Comparing } from '../../src/core/import/compareLines.js'
import { toChangeEdits, withoutConflict } from '../../src/core/import/toChangeEdits.js'
import { toEdits } from '../../src/core/import/toEdits.js'
import { toTranslations } from '../../src/core/import/toTranslations.js'
import { defaultRulebook } from '../../src/core/vocabulary.js'
import type { BuilderAgenda } from '../../src/store/builder/readBuilder.js'
import { type AgendaApp, type Id, startAgenda } from './agendaApp.js'

type Doc = Record<string, any> // eslint-disable-line @typescript-eslint/no-explicit-any -- documents of several collections

const { kinds } = defaultRulebook

const page = (...rows: [string, string][]) =>
  `<table>${rows.map((cells) => `<tr>${cells.map((each) => `<td>${each}</td>`).join('')}</tr>`).join('')}</table>`

const first = page(
  ['9:00 – 9:30', 'Registration'],
  [
    '9:30 – 10:30',
    'Session 1: Roads for all<br>Moderator: Ana Haddad, Mayor<br>Objective: To agree.<p>Roads are where a city <b>begins</b>, and every one of them is slow.</p>',
  ],
  ['10:30 – 11:00', 'Coffee break'],
  ['11:00 – 12:00', 'Workshop: Maps<br>Facilitator: Li Wei'],
)
const newer = page(
  ['9:00 – 9:30', 'Registration'],
  [
    '9:45 – 10:30',
    'Session 1: Roads for all<br>Moderator: Eva Roth, Mayor<br>Objective: To agree on all.<p>Roads are where a city <b>begins</b>, and every one of them is slow.</p>',
  ],
  ['10:30 – 11:00', 'Coffee break'],
  ['14:00 – 15:00', 'Closing of the day'],
)
const french = page(
  ['9h00 – 9h30', 'Accueil des participants'],
  [
    '9h30 – 10h30',
    'Séance 1 : Des routes pour tous<br>Modératrice : Ana Haddad, maire<br>Objectif : Se mettre d’accord.<p>La ville <i>commence</i> par ses routes, et toutes sont lentes.</p><p>Et encore une phrase pour les autres.</p>',
  ],
  ['10h45 – 11h15', 'Pause-café'],
  ['11h00 – 12h00', 'Atelier : Les cartes<br>Animateur : Li Wei'],
  ['15h00 – 16h00', 'Visite de la ville'],
)

/** Documents that are brought into an event once more: newer ones, and the same in another language. */
describe('a document that is brought again', () => {
  let app: AgendaApp
  beforeAll(async () => {
    app = await startAgenda()
  })
  afterAll(() => app.stop())

  const bring = async (event: Id, html: string): Promise<Required<Imported>> => {
    const answer = await app.ask('POST', '/agenda-import?locale=en', { html, event: String(event) })
    expect([answer.status, answer.body.errors]).toEqual([200, undefined])
    return answer.body
  }
  const builderOf = async (event: Id): Promise<BuilderAgenda> =>
    (await app.ask('GET', `/agenda-builder/${event}?locale=en`)).body
  const save = (event: Id, edits: Edit[], { revisions }: BuilderAgenda) =>
    app.ask('POST', `/agenda-builder/${event}?locale=en`, { edits, revisions })
  const linesOf = async (event: Id): Promise<Doc[]> =>
    (
      await app.ask(
        'GET',
        `/sessions?where[event][equals]=${event}&draft=true&depth=1&sort=sortKey&locale=en`,
      )
    ).body.docs
  const rows = async (event: Id) =>
    (
      await app.payload.db.find({
        collection: 'agenda-documents',
        where: { key: { equals: String(event) } },
      })
    ).docs as Doc[]
  const comparing = async (
    event: Id,
    { known, here }: Required<Imported>,
  ): Promise<Comparing & { stored: BuilderAgenda }> => {
    const stored = await builderOf(event)
    const names = (key: 'organisations' | 'people' | 'places') =>
      Object.fromEntries(stored.choices[key].map(({ id, name }) => [String(id), name]))
    return {
      stored,
      agenda: {
        ...stored.agenda,
        people: names('people'),
        organisations: names('organisations'),
        places: names('places'),
      },
      known,
      kinds,
      texts: here.texts,
      before: here.documents[0],
    }
  }
  /** An event that came from the first document. */
  async function brought() {
    const event = await app.makeEvent({
      endDate: '2030-05-01',
      languages: ['en', 'fr'],
      _status: 'draft',
    })
    const { proposal, known } = await bring(event, first)
    const stored = await builderOf(event)
    const saved = await save(
      event,
      toEdits(proposal, { agenda: stored.agenda, known, kinds }),
      stored,
    )
    expect([saved.status, saved.body.errors]).toEqual([200, undefined])
    return event
  }

  it('is known again by the sessions and people that it became, and nobody else is told of it', async () => {
    const event = await brought()
    const lines = await linesOf(event)
    const { here } = await bring(event, newer)
    expect(here.documents).toHaveLength(1)
    expect(Object.values(here.documents[0]!.sessions)).toEqual(lines.map(({ id }) => id))
    expect(here.documents[0]!.parties['people:ana haddad']).toBe(lines[1]!.assignments[0].person.id)
    expect([here.titles, here.texts[String(lines[1]!.id)]?.objective]).toEqual([
      { en: 4, fr: 0, ar: 0 },
      'To agree.',
    ])
    for (const token of [app.token, undefined])
      expect((await app.rest('GET', '/agenda-documents?limit=10', { token })).status).toBe(403)
    const now = `/agenda-builder/${event}/documents?locale=en`
    expect([(await app.ask('GET', now)).body, (await app.rest('GET', now)).status]).toEqual([
      here,
      401,
    ])
    expect(
      JSON.stringify((await app.ask('GET', `/events/${event}?draft=true&depth=2`)).body),
    ).not.toContain('"brought"')
    expect(JSON.stringify(await builderOf(event))).not.toContain('"brought"')
  })

  it('stores the accepted changes as drafts, texts too, and not what was edited here; then the newer one is remembered', async () => {
    const event = await brought()
    const [, roads, coffee] = await linesOf(event)
    await app.ask('PATCH', `/sessions/${roads!.id}?draft=true&locale=en`, { starts: '09:35' })
    const imported = await bring(event, newer)
    const now = await comparing(event, imported)
    const changes = compareDocuments(imported.proposal, now)
    expect(
      changes.map(({ type, fields }) => [
        type,
        ...fields.map(({ field, conflict, now: mine }) => (conflict ? `${field}!${mine}` : field)),
      ]),
    ).toEqual([
      ['changed', 'time!09:35–10:30', 'objective', 'people'],
      ['added', 'day', 'time', 'title', 'kind', 'status'],
      ['gone'],
    ])
    const saved = await save(
      event,
      toChangeEdits(imported.proposal, now, new Set(withoutConflict(changes)), {
        remembered: imported.here.documents,
      }),
      now.stored,
    )
    expect([saved.status, saved.body.errors]).toEqual([200, undefined])
    expect(
      (await linesOf(event)).map(({ starts, title, objective, _status, assignments }) => [
        starts,
        title,
        objective ?? null,
        _status,
        ...assignments.map(({ person }: Doc) => person.name),
      ]),
    ).toEqual([
      ['09:00', 'Registration', null, 'draft'],
      ['09:35', 'Roads for all', 'To agree on all.', 'draft', 'Eva Roth'],
      ['10:30', 'Coffee break', null, 'draft'],
      ['14:00', 'Closing of the day', null, 'draft'],
    ])
    expect((await linesOf(event))[2]!.id).toBe(coffee!.id)
    const again = await bring(event, newer)
    expect(again.here.documents.map(({ id, document }) => [id, document.lines.length])).toEqual([
      ['d1', 4],
    ])
    expect(compareDocuments(again.proposal, await comparing(event, again))).toEqual([])
    expect(await rows(event)).toHaveLength(1)
  })

  it('is forgotten with the save that is refused, and with the event', async () => {
    const event = await brought()
    const [before] = await rows(event)
    const imported = await bring(event, newer)
    const now = await comparing(event, imported)
    const edits = toChangeEdits(
      imported.proposal,
      now,
      new Set(withoutConflict(compareDocuments(imported.proposal, now))),
    )
    const wrong = edits.map((edit): Edit =>
      edit.type === 'add' ? { ...edit, session: { ...edit.session, ends: '13:00' } } : edit,
    )
    expect((await save(event, wrong, now.stored)).status).toBe(400)
    expect((await rows(event))[0]?.packed).toBe(before!.packed)
    for (const brought of [
      [{ id: 'd1', document: { lines: [{}], days: [] }, sessions: {}, parties: {} }],
      'd1',
    ])
      expect(
        (await save(event, [{ type: 'setEvent', fields: { brought } } as never], now.stored))
          .status,
      ).toBe(400)
    for (const { id } of await linesOf(event))
      await app.payload.delete({ collection: 'sessions', id, overrideAccess: true })
    await app.payload.delete({ collection: 'events', id: event, overrideAccess: true })
    expect(await rows(event)).toEqual([])
  })

  it('in another language fills translations on their own door, formatted as the document has them, and lists what differs', async () => {
    const event = await brought()
    const { proposal, here } = await bring(event, french)
    expect(here.titles).toEqual({ en: 4, fr: 0, ar: 0 })
    const door = `/agenda-translations/${event}?to=fr`
    const texts = ((await app.ask('GET', door)).body.texts as TranslationEntry[]).filter(
      ({ source }) => source.language !== 'fr',
    )
    const { agenda } = await comparing(event, await bring(event, french))
    const { pairs, differences } = toTranslations(proposal, { agenda, texts, kinds })
    expect(
      differences.map((each) => [
        each.type,
        'line' in each
          ? proposal.lines.find(({ id }) => id === each.line)?.title.value
          : each.session,
      ]),
    ).toEqual([
      ['otherTime', 'Pause-café'],
      ['onlyInDocument', 'Visite de la ville'],
    ])
    const entries = new Map(texts.map((text) => [text.address, text]))
    const sent = pairs
      .filter(({ sure, there }) => sure && !there)
      .map(({ address, text, laidOut }) => {
        const { rich, paragraphs, sent } = entries.get(address)!
        return {
          id: address,
          rich,
          source: paragraphs.source,
          sent,
          ...(laidOut ? { target: [], laidOut } : { target: [text] }),
        }
      })
    const saved = await app.ask('POST', door, { from: 'en', texts: sent })
    expect([saved.status, [...new Set(saved.body.lines.map(({ result }: Doc) => result))]]).toEqual(
      [200, ['taken']],
    )
    const [, roads] = (
      await app.ask(
        'GET',
        `/sessions?where[event][equals]=${event}&draft=true&depth=0&sort=sortKey&locale=fr&fallback-locale=none`,
      )
    ).body.docs as Doc[]
    expect([
      roads!.title,
      roads!.objective,
      roads!.assignments[0].jobTitle,
      roads!._status,
    ]).toEqual(['Des routes pour tous', 'Se mettre d’accord.', 'maire', 'draft'])
    expect(
      roads!.description.root.children.map(({ children }: Doc) =>
        children.map(({ text, format }: Doc) => [text, format]),
      ),
    ).toEqual([
      [
        ['La ville ', 0],
        ['commence', 2],
        [' par ses routes, et toutes sont lentes.', 0],
      ],
      [['Et encore une phrase pour les autres.', 0]],
    ])
    const after = (await app.ask('GET', door)).body.texts as TranslationEntry[]
    expect(
      after
        .filter(({ address }) => sent.some(({ id }) => id === address))
        .map(({ state }) => state),
    ).toEqual(sent.map(() => 'current'))
    // Once more: all is there, and nothing of it is overwritten unasked.
    const again = toTranslations(
      {
        ...proposal,
        lines: proposal.lines.map((line, index) =>
          index ? line : { ...line, title: { ...line.title, value: 'Inscription' } },
        ),
      },
      { agenda, texts: after, kinds },
    )
    expect(again.pairs.filter(({ sure }) => sure).map(({ text, there }) => [text, there])).toEqual([
      ['Inscription', 'Accueil des participants'],
    ])
    expect(again.already).toBe(sent.length - 1)
    const hostile = {
      ...sent[0],
      rich: true,
      laidOut: {
        root: {
          type: 'root',
          children: [{ type: 'link', fields: { url: 'javascript:alert(1)' }, children: [] }],
        },
      },
    }
    expect((await app.ask('POST', door, { from: 'en', texts: [hostile] })).status).toBe(400)
  })
})
