import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { codeIn, codesOf } from '../../../src/core/compile/codes.js'
import {
  type AgendaSource,
  compileAgenda,
  type CompiledAgenda,
  entryOf,
  type Part,
  partOf,
  unknownIn,
  withIds,
} from '../../../src/core/compile/index.js'
import { anyAgenda } from '../anyAgenda.js'
import { agendaOf } from '../notation.js'
import { settingsIn, sourceOf, without } from './sources.js'

const uids = {
  talk: '3f2504e0-4f89-41d3-9a0c-0305e82c3301',
  ana: '9b1deb4d-3b7d-4bad-9bdd-2b0d7b3dcb6d',
  hall: 'd9428888-122b-41e1-b85c-61cd3cbb3210',
  water: '00000000-0000-4000-8000-000000000001',
}

/** One line with a person, a place and a track, each with a UUID. */
const source = (title: Record<string, string> = { en: 'Water for all' }): AgendaSource => {
  const found = sourceOf(agendaOf('Hall 09:00-10:00 Talk: Ana speaker #water'))
  return {
    ...found,
    sessions: found.sessions.map((session) => ({ ...session, title, uid: uids.talk })),
    people: found.people.map((person) => ({ ...person, uid: uids.ana })),
    places: found.places.map((place) => ({ ...place, uid: uids.hall })),
    tracks: found.tracks.map((track) => ({ ...track, uid: uids.water })),
  }
}

const served = (...states: AgendaSource[]): CompiledAgenda =>
  states.reduce<CompiledAgenda | undefined>(
    (previous, state) => compileAgenda(state, settingsIn(), previous),
    undefined,
  )!

const slugIn = (agenda: CompiledAgenda) => agenda.days[0]?.sessions[0]?.slug

describe('the slug', () => {
  it('of a session, a person, a place and a track is its name and the code of its UUID', () => {
    const { days, people, places, tracks } = served(source())
    expect([
      days[0]?.sessions[0]?.slug,
      people.Ana?.slug,
      places.Hall?.slug,
      tracks.water?.slug,
    ]).toEqual(['water-for-all-7wjg9r2f', 'ana-kceypk9v', 'hall-v518h20j', 'water-00000000'])
  })

  it.each([
    ['the first language of the event, whichever is read', { en: 'Water', fr: 'Eau' }, 'water'],
    ['another one where that has none', { fr: 'Eau pour tous' }, 'eau-pour-tous'],
    ['any script', { en: 'الماء للجميع' }, 'الماء-للجميع'],
    ['its kind where there is no title', {}, 'session'],
    ['its code alone where no letter is left', { en: '—' }, ''],
  ])('has words of %s', (_, title, words) => {
    for (const language of ['en', 'fr', 'ar']) {
      const agenda = compileAgenda(source(title), settingsIn(language))
      expect(slugIn(agenda)).toBe([words, '7wjg9r2f'].filter(Boolean).join('-'))
    }
  })

  it('has none of a language that is held back while there are others', () => {
    const held = { languages: ['en', 'fr', 'ar'], heldBack: ['fr'] }
    const found = source({ fr: 'Eau', ar: 'ماء' })
    const agenda = compileAgenda({ ...found, event: { ...found.event, ...held } }, settingsIn())
    expect(slugIn(agenda)).toBe('ماء-7wjg9r2f')
  })
})

describe('a code', () => {
  it.each([
    ['a number from before there were UUIDs', '12', '12'],
    ['an id of MongoDB', '66f1a2b3c4d5e6f7a8b9c0d1', '66f1a2b3c4d5e6f7a8b9c0d1'],
    ['an id with a hyphen', 'a-b', '612d62'],
    ['an id in Arabic', 'ماء', '645627621'],
    ['a UUID without its hyphens', '3f2504e04f8941d39a0c0305e82c3301', '7wjg9r2f'],
    ['a UUID in capitals', '3F2504E0-4F89-41D3-9A0C-0305E82C3301', '7wjg9r2f'],
    [
      'what merely contains one',
      'x3f2504e04f8941d39a0c0305e82c3301',
      'x3f2504e04f8941d39a0c0305e82c3301',
    ],
    [
      'what merely begins with one',
      '3f2504e04f8941d39a0c0305e82c3301x',
      '3f2504e04f8941d39a0c0305e82c3301x',
    ],
  ])('of %s', (_, id, code) => expect(codesOf([{ id }]).get(id)).toBe(code))

  it('is lengthened where two UUIDs begin alike, until they differ', () => {
    const two = [
      { id: 1, uid: '3f2504e0-4f89-41d3-9a0c-0305e82c3301' },
      { id: 2, uid: '3f2504e0-4f99-41d3-9a0c-0305e82c3301' },
      { id: 3, uid: 'd9428888-122b-41e1-b85c-61cd3cbb3210' },
    ]
    expect([...codesOf(two).entries()]).toEqual([
      ['1', '7wjg9r2fh'],
      ['2', '7wjg9r2fk'],
      ['3', 'v518h20j'],
    ])
  })

  it('is of one entry alone, and all that follows the last hyphen of a slug', () =>
    fc.assert(
      fc.property(fc.uniqueArray(fc.uuid(), { maxLength: 30 }), (all) => {
        const codes = [...codesOf(all.map((uid, id) => ({ id, uid }))).values()]
        expect(new Set(codes).size).toBe(all.length)
        for (const code of codes) expect(code).toMatch(/^[\da-z]{8,26}$/)
      }),
    ))
})

describe('what is asked for by a slug', () => {
  const agenda = served(source({ en: 'Renamed' }))

  it.each(['renamed-7wjg9r2f', 'water-for-all-7wjg9r2f', '7wjg9r2f', '1'])(
    'is the session, led to its slug: %s',
    (asked) => expect(entryOf(agenda, 'session', asked)?.slug).toBe('renamed-7wjg9r2f'),
  )

  it.each(['', 'renamed', 'renamed-', 'v518h20j', '__proto__', 'constructor-toString'])(
    'is nobody: %j',
    (asked) => expect(entryOf(agenda, 'session', asked)).toBeUndefined(),
  )

  it('is a part as one by ids', () => {
    const part = withIds(agenda, {
      day: '2019-06-25',
      place: 'old-hall-v518h20j',
      track: 'water-00000000',
      person: 'Ana',
      session: 'x-7wjg9r2f',
    })
    const byIds = { day: '2019-06-25', place: 'Hall', track: 'water', person: 'Ana', session: '1' }
    expect(part).toEqual(byIds)
    expect(withIds(agenda, { person: 'nobody-9' })).toEqual({ person: 'nobody-9' })
  })

  const gone = () => {
    const none = without(source(), 1)
    return served(source(), { ...none, people: [], places: [], tracks: [] })
  }

  it.each<Part>([
    { session: 'water-for-all-7wjg9r2f' },
    { person: served(source()).people.Ana!.slug },
    { place: 'hall-v518h20j' },
    { track: 'water-00000000' },
  ])('is answered when it is gone, for somebody may have subscribed to it: %j', (asked) => {
    const agenda = gone()
    const part = withIds(agenda, asked)
    expect(unknownIn(agenda, part)).toBeUndefined()
    expect(partOf(agenda, part).removed.map(({ id, title }) => [id, title])).toEqual([['1', null]])
  })

  it('tells nothing of the words of what is gone', () => {
    expect(JSON.stringify(gone())).not.toContain('water-for-all')
    expect(gone().removed[0]?.code).toBe('7wjg9r2f')
  })

  it('is not another who got the id of what is gone', () => {
    const other = source()
    const people = other.people.map((person) => ({ ...person, uid: uids.hall }))
    const asked = { person: served(source()).people.Ana!.slug }
    const agenda = served(source(), { ...other, people })
    expect(withIds(agenda, asked)).toEqual(asked)
  })

  it('is there again with what comes back', () => {
    const back = served(source(), { ...without(source(), 1), people: [] }, source())
    expect(back.removedEntries).toEqual([])
    expect(entryOf(back, 'person', served(source()).people.Ana!.slug)?.id).toBe('Ana')
  })

  it('is found in any agenda, for each of its entries', () =>
    fc.assert(
      fc.property(anyAgenda, (written) => {
        const agenda = compileAgenda(sourceOf(written), settingsIn())
        for (const session of agenda.days.flatMap(({ sessions }) => sessions)) {
          expect(entryOf(agenda, 'session', session.slug)).toBe(session)
          expect(entryOf(agenda, 'session', `old-words-${codeIn(session.slug)}`)).toBe(session)
        }
        for (const person of Object.values(agenda.people))
          expect(entryOf(agenda, 'person', person.slug)).toBe(person)
        for (const place of Object.values(agenda.places))
          expect(entryOf(agenda, 'place', place.slug)).toBe(place)
      }),
      { numRuns: 50 },
    ))
})
