import ICAL from 'ical.js'
import { describe, expect, it } from 'vitest'
import type { CompiledAgenda } from '../../src/core/compile/index.js'
import { storedEvent } from '../setup/storedEvent.js'
import { sfaxSource } from '../core/compile/sfaxSource.js'
import { compile, compiled, edited, sfax } from './agendas.js'
import { render } from './calendars.js'

const eventsOf = (agenda: CompiledAgenda) =>
  new ICAL.Component(ICAL.parse(render(agenda))).getAllSubcomponents('vevent')

/** A property of the first VEVENT that has it, as ical.js reads it. */
function firstOf(agenda: CompiledAgenda, name: string) {
  const property = eventsOf(agenda).flatMap((event) => event.getAllProperties(name))[0]
  return (
    property && {
      values: property.getValues().map((value) => (Array.isArray(value) ? value : String(value))),
      ...Object.fromEntries(
        ['cn', 'label'].flatMap((parameter) => {
          const value = property.getFirstParameter(parameter)
          return value === undefined ? [] : [[parameter, value]]
        }),
      ),
    }
  )
}

/** A source with an organisation in a role, and an online place where its session is. */
const organised = (name: string, role = 'organiser') =>
  compiled(['Link 09:00-10:00 Workshop: Ana speaker #climate'], (source) => {
    source.tracks[0]!.name = { en: 'Climate, water' }
    source.organisations.push({ id: 'o', name: { en: name }, updatedAt: edited })
    source.event.organisations = [{ organisation: 'o', role }]
    Object.assign(source.places[0]!, {
      kind: 'online',
      name: { en: 'Room "A"; B, C' },
      url: 'https://example.org/join?a=1,2;3',
      latitude: undefined,
      coordinates: { latitude: 34.73999949, longitude: 10.7599995 },
    })
  })

describe('a session in a calendar', () => {
  it.each([
    ['en', 'International Centre for Migration Policy Development'],
    ['fr', 'Centre international pour le développement des politiques migratoires'],
    ['es', 'International Centre for Migration Policy Development'],
    ['ar', 'المركز الدولي لتطوير سياسات الهجرة'],
  ])('is organised by whom the event names first, in %s, who has no e-mail', (language, cn) => {
    const agenda = compile(sfaxSource(), language)
    expect(firstOf(agenda, 'organizer')).toEqual({ values: ['invalid:nomail'], cn })
    const all = eventsOf(agenda).map((event) => event.getAllProperties('organizer').length)
    expect(new Set(all)).toEqual(new Set([1]))
  })

  it('is organised by the event itself where nobody organises it', () => {
    expect(firstOf(organised('UCLG', 'donor'), 'organizer')).toMatchObject({ cn: 'Event' })
  })

  it('keeps every sign of a name that a calendar can hold, and ends no line with one', () => {
    const agenda = organised('A; "B", C: D \\ $& \r\nSTATUS:CANCELLED é')
    expect(firstOf(agenda, 'organizer')).toMatchObject({
      cn: 'A; ’B’, C: D \\ $& STATUS:CANCELLED é',
    })
    expect(eventsOf(agenda)[0]!.getFirstPropertyValue('status')).toBe('CONFIRMED')
  })

  it('says when it was last changed, in UTC', () => {
    expect(firstOf(sfax(), 'last-modified')).toEqual({ values: ['2026-01-01T00:00:00Z'] })
  })

  it.each([
    ['en', 'Social event'],
    ['fr', 'Moment convivial'],
    ['es', 'Acto social'],
    ['ar', 'نشاط اجتماعي'],
  ])('is of its kind, in %s', (language, kind) => {
    const categories = eventsOf(compile(sfaxSource(), language)).flatMap((event) =>
      event.getAllProperties('categories').flatMap((each) => each.getValues()),
    )
    expect(categories).toContain(kind)
  })

  it('is of its kind and its track, commas and all', () => {
    const [event] = eventsOf(organised('UCLG'))
    expect(event!.getAllProperties('categories').flatMap((each) => each.getValues())).toEqual([
      'Workshop',
      'Climate, water',
    ])
  })

  it('lies where its place does, to six decimals', () => {
    expect(render(organised('UCLG'))).toMatch(/^GEO:34\.739999;10\.759999\r$/m)
  })

  it('says where to join online', () => {
    expect(firstOf(organised('UCLG'), 'conference')).toEqual({
      values: ['https://example.org/join?a=1,2;3'],
      label: 'Room ’A’; B, C',
    })
    expect(firstOf(sfax(), 'conference')).toBeUndefined()
  })

  it('brings its documents, by where they lie, what they are and their names', () => {
    const source = storedEvent()
    source.files[0] = { ...source.files[0]!, filename: 'a "b".pdf', mimeType: 'application/pdf' }
    const [event] = eventsOf(compile(source))
    expect(event!.getFirstProperty('attach')?.toJSON()).toEqual([
      'attach',
      { fmttype: 'application/pdf', filename: 'a ’b’.pdf' },
      'uri',
      'https://agenda.example/media/file.png',
    ])
    expect(firstOf(sfax(), 'attach')).toBeUndefined()
  })
})

describe('a calendar', () => {
  const imageOf = (agenda: CompiledAgenda) =>
    new ICAL.Component(ICAL.parse(render(agenda))).getFirstProperty('image')?.toJSON()

  it('has the cover of its event, in the largest size that there is', () => {
    const source = storedEvent()
    const url = '/media/full.webp'
    source.files[0] = {
      ...source.files[0]!,
      sizes: { full: { url, width: 1600, height: 800, mimeType: 'image/webp', filesize: 9 } },
    }
    const large = compile(source)
    expect(imageOf(large)).toEqual([
      'image',
      { display: 'FULLSIZE', fmttype: 'image/webp' },
      'uri',
      'https://agenda.example/media/full.webp',
    ])
    expect(imageOf(compile(storedEvent()))?.at(-1)).toBe('https://agenda.example/media/file.png')
    expect(imageOf(sfax())).toBeUndefined()
  })
})
