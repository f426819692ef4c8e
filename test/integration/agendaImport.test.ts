import { zipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { toEdits } from '../../src/core/import/toEdits.js'
import { defaultRulebook } from '../../src/core/vocabulary.js'
import { type App, startPayload } from '../setup/payloadFor.js'

/* eslint-disable @typescript-eslint/no-explicit-any -- answers as they come */
type Id = number | string

const xml = (text: string) =>
  new TextEncoder().encode(`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>${text}`)
const cell = (...lines: string[]) =>
  `<w:tc>${lines.map((line) => `<w:p><w:r><w:t>${line}</w:t></w:r></w:p>`).join('')}</w:tc>`
const row = (...cells: string[]) => `<w:tr>${cells.join('')}</w:tr>`

/** A Word file of one table. */
const docx = (body: string, more: Record<string, Uint8Array> = {}): Uint8Array =>
  zipSync({
    '[Content_Types].xml': xml(
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
    ),
    '_rels/.rels': xml(
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
    ),
    'word/document.xml': xml(
      `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`,
    ),
    ...more,
  })

const agenda = docx(
  `<w:tbl>${row(cell('9:00 – 9:30'), cell('Institutional opening', 'Speaker: Ana Haddad, Mayor, City of Sfax'))}${row(cell('9:30 – 10:30'), cell('Panel on cities', 'Moderator: Nobody Known, ICMPD'))}</w:tbl>`,
)
const html =
  '<table><tr><td>9:00 – 9:30</td><td>Opening</td></tr><tr><td>9:30 – 10:00</td><td>Coffee break</td></tr></table>'

describe('the door for documents', () => {
  let app: App
  let event: Id
  let ana: Id
  const tokens: Record<string, string> = {}

  const account = async (name: string, role: string, more = {}) => {
    const email = `${name}@example.org`
    await app.payload.create({
      collection: 'users' as never,
      data: { email, password: 'a long enough password', role, ...more },
      overrideAccess: true,
    })
    tokens[name] = await app.login(email, 'a long enough password')
  }
  const form = (bytes: Uint8Array, name: string, fields: Record<string, string> = {}) => {
    const body = new FormData()
    body.set('file', new Blob([bytes as BlobPart]), name)
    for (const [key, value] of Object.entries(fields)) body.set(key, value)
    return body
  }
  const bring = (
    body: unknown,
    { as = 'editor', search = '' }: { as?: string; search?: string } = {},
  ) => app.rest('POST', `/agenda-import${search}`, { body, token: tokens[as] })
  const why = ({ status, body }: { status: number; body: any }) => [
    status,
    body.errors?.[0].data.why ?? body.errors?.[0].message,
  ]
  const told = ({ body }: { body: any }) =>
    body.proposal.lines.map(({ title, time }: any) => [
      time.value.starts,
      time.value.ends,
      title.value,
    ])

  beforeAll(async () => {
    app = await startPayload()
    await account('admin', 'admin')
    const create = async (path: string, body: unknown) =>
      (await app.rest('POST', path, { body, token: tokens.admin })).body.doc
    event = (
      await create('/events', {
        title: 'Event',
        slug: 'event',
        startDate: '2030-05-01',
        endDate: '2030-05-01',
        timeZone: 'Africa/Tunis',
      })
    ).id
    const other = (
      await create('/events', {
        title: 'Other',
        slug: 'other',
        startDate: '2030-05-01',
        endDate: '2030-05-01',
        timeZone: 'Africa/Tunis',
      })
    ).id
    const icmpd = (
      await create('/organisations', { name: 'Centre for Migration', acronym: 'ICMPD' })
    ).id
    ana = (await create('/people', { name: 'Ana Haddad', jobTitle: 'Mayor', organisation: icmpd }))
      .id
    await create('/people', { name: 'Nobody Else' })
    await account('editor', 'editor', { events: [event] })
    await account('translator', 'translator')
    expect(other).toBeDefined()
  })
  afterAll(() => app.stop())

  it('reads a Word file: lines on the day of the event, with who of the directory may be meant', async () => {
    const answer = await bring(form(agenda, 'agenda.docx', { event: String(event) }))
    expect([answer.status, answer.headers.get('cache-control')]).toEqual([
      200,
      'no-store, private, no-store',
    ])
    expect(Object.keys(answer.body).sort()).toEqual(['document', 'here', 'known', 'proposal'])
    expect(answer.body.document.blocks[0].type).toBe('table')
    expect(told(answer)).toEqual([
      ['09:00', '09:30', 'Institutional opening'],
      ['09:30', '10:30', 'Panel on cities'],
    ])
    const { days, lines } = answer.body.proposal
    expect(days.map(({ date }: any) => date.value)).toEqual(['2030-05-01'])
    expect(lines[0].people).toMatchObject([
      {
        who: { value: { name: 'Ana Haddad' }, places: [{ at: [0, 0, 1, 1] }] },
        known: [{ in: 'people', id: ana, same: true }],
      },
    ])
    expect(answer.body.known).toEqual({
      people: [
        { id: ana, name: 'Ana Haddad', title: 'Mayor', organisation: 'Centre for Migration' },
      ],
      organisations: [],
      places: [],
      tracks: [],
    })
  })

  it('proposes what the builder stores: texts, formatted ones too, and people, places and tracks that are new, once each', async () => {
    const rows = [
      [
        '9:00 – 9:30',
        'Opening<br>Objective: To <b>open</b>.<br>Speaker: Ana Haddad, Mayor',
        'Blue hall',
        'Cities',
      ],
      [
        '9:30 – 10:00',
        'Panel on ports<p>Ports are where it <i>begins</i>, and every one of the cities has its own.</p><ul><li>Sfax</li></ul>Moderator: Zoé Newcomer, ICMPD',
        'Blue hall',
        'Cities',
      ],
    ]
    const page = `<table><tr><th>Time</th><th>Session</th><th>Room</th><th>Track</th></tr>${rows.map((cells) => `<tr>${cells.map((each) => `<td>${each}</td>`).join('')}</tr>`).join('')}</table>`
    const { document, proposal, known } = (await bring({ html: page, event: 'event' })).body
    expect(document.blocks).toHaveLength(1)
    const door = `/agenda-builder/${event}?locale=en`
    const { agenda: before, revisions } = (await app.rest('GET', door, { token: tokens.editor }))
      .body
    const edits = toEdits(proposal, { agenda: before, known, kinds: defaultRulebook.kinds })
    const saved = await app.rest('POST', door, { token: tokens.editor, body: { edits, revisions } })
    expect([saved.status, saved.body.errors]).toEqual([200, undefined])
    const { docs } = (
      await app.rest(
        'GET',
        `/sessions?where[event][equals]=${event}&draft=true&depth=1&sort=sortKey&locale=en`,
        { token: tokens.editor },
      )
    ).body
    expect(
      docs.map(({ title, objective, place, track, _status, assignments }: any) => [
        title,
        objective ?? null,
        place?.name,
        track?.name,
        _status,
        ...assignments.map(({ person }: any) => person.name),
      ]),
    ).toEqual([
      ['Opening', 'To open.', 'Blue hall', 'Cities', 'draft', 'Ana Haddad'],
      ['Panel on ports', null, 'Blue hall', 'Cities', 'draft', 'Zoé Newcomer'],
    ])
    expect([docs[0].place.id, docs[0].track.id]).toEqual([docs[1].place.id, docs[1].track.id])
    expect(JSON.stringify(docs[1].description)).toContain('"format":2')
  })

  it('reads what was pasted, as JSON or in a form, for an event by its address, for other days, or for none', async () => {
    expect(told(await bring({ html, event: 'event' }))).toEqual([
      ['09:00', '09:30', 'Opening'],
      ['09:30', '10:00', 'Coffee break'],
    ])
    const text = await bring({
      text: '9:00-9:30\tOpening\n9:30-10:00\tCoffee break',
      days: '2031-01-02',
    })
    expect([told(text).length, text.body.proposal.days[0].date.value]).toEqual([2, '2031-01-02'])
    const body = new FormData()
    body.set('text', '09:00 Opening\n10:00 Coffee break')
    expect(told(await bring(body, { search: '?days=2031-01-02' }))).toEqual([
      ['09:00', undefined, 'Opening'],
      ['10:00', undefined, 'Coffee break'],
    ])
  })

  it('is for editors, and of their events only', async () => {
    expect((await bring({ html }, { as: 'nobody' })).status).toBe(401)
    expect((await bring({ html }, { as: 'translator' })).status).toBe(403)
    expect((await bring({ html, event: 'other' })).status).toBe(403)
    expect((await bring({ html, event: 'no-such' })).status).toBe(403)
    expect((await bring({ html, event: 'other' }, { as: 'admin' })).status).toBe(200)
  })

  it('says what to do with what it cannot read, in the language of who asks', async () => {
    const old = new Uint8Array([
      0xd0,
      0xcf,
      0x11,
      0xe0,
      0xa1,
      0xb1,
      0x1a,
      0xe1,
      ...new Array(600).fill(0),
    ])
    expect((await bring(form(old, 'agenda.doc'))).status).toBe(422)
    expect(
      why(await bring(form(new Uint8Array([0x50, 0x4b, 3, 4, 9, 9, 9]), 'agenda.docx'))),
    ).toEqual([422, 'broken'])
    expect(why(await bring(form(docx('<w:p/>'), 'agenda.docx')))).toEqual([422, 'empty'])
    expect(why(await bring({}))).toEqual([400, 'nothing'])
    expect(why(await bring('{"html":'))).toEqual([400, 'nothing'])
    expect((await bring({ html, days: 'tomorrow' })).status).toBe(400)
    const french = await app.rest('POST', '/agenda-import', {
      body: {},
      token: tokens.editor,
      headers: { 'accept-language': 'fr' },
    })
    expect(french.body.errors[0].message).toBe(
      'Rien n’est arrivé. Choisissez un fichier ou collez un texte.',
    )
  })

  it('takes no more than it says, and a bomb harms nobody: another request is answered meanwhile', async () => {
    expect(why(await bring(form(new Uint8Array(10_000_001), 'agenda.docx')))).toEqual([
      413,
      'tooLarge',
    ])
    const bomb = docx('', { 'word/document.xml': new Uint8Array(45_000_000) })
    expect(bomb.length).toBeLessThan(1_000_000)
    const other = async () =>
      (await app.rest('GET', `/events/${event}`, { token: tokens.editor })).status
    expect(why(await bring(form(bomb, 'bomb.docx')))[0]).toBe(413)
    // What unpacks to little may still be long to understand.
    const long = Array.from(
      { length: 1200 },
      (_, at) =>
        `${9 + (at % 8)}:00 - ${10 + (at % 8)}:00 Panel ${at}\nSpeaker: Ana${at} Haddad${at}, Mayor, City ${at}`,
    ).join('\n')
    const slow = bring({ text: long.slice(0, 900_000) })
    expect(await Promise.race([slow.then(() => 'the long text'), other()])).toBe(200)
    expect((await slow).status).toBe(200)
  }, 60_000)
})
