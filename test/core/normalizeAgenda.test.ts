import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkAgenda } from '../../src/core/checkAgenda.js'
import { normalizeAgenda } from '../../src/core/normalizeAgenda.js'
import type { Agenda } from '../../src/core/types.js'
import { anyAgenda } from './anyAgenda.js'
import { sfax } from './sfax.js'

const emptyLine = {
  ...{ kind: 'other', timing: 'clock', status: 'confirmed', assignments: [], missingLanguages: [] },
  ...{ endsNextDay: false, published: false },
}
const line = (given: unknown) => normalizeAgenda({ sessions: [given] }).sessions[0]
const row = (given: unknown) => line({ assignments: [given] })?.assignments[0]

/** A session with all that it can have. */
const wholeLine = {
  ...{ id: 1, title: 'Talk', kind: 'panel', day: '2019-06-25', timing: 'clock', position: 2 },
  ...{
    starts: '09:00',
    ends: '10:00',
    endsNextDay: true,
    startsNextDay: true,
    endDay: '2019-06-26',
  },
  ...{
    startsAfterChange: true,
    endsAfterChange: true,
    status: 'tentative',
    teamOnly: true,
    published: true,
  },
}

describe('an agenda as rules get it, whatever came in', () => {
  it.each([[undefined], [null], ['agenda'], [7], [[]], [{}], [{ event: null, sessions: 'none' }]])(
    '%j is an empty one',
    (given) =>
      expect(normalizeAgenda(given)).toEqual({
        ...{ event: { timeZone: '', days: [], published: false }, sessions: [], people: {} },
        ...{ organisations: {}, places: {}, placeFacts: {}, elsewhere: [] },
        unavailable: { people: [], organisations: [], places: [] },
      }),
  )

  it.each<[string, unknown, object]>([
    ['nothing', null, emptyLine],
    ['a text', 'x', emptyLine],
    [
      'texts that are none',
      { title: 7, kind: {}, day: [], starts: 9, ends: null, endDay: 1 },
      emptyLine,
    ],
    [
      'marks that are not true',
      { endsNextDay: 1, startsNextDay: 'yes', teamOnly: 'true', published: 1 },
      emptyLine,
    ],
    ['ids that are none', { id: '', place: {}, track: NaN }, emptyLine],
    [
      'ids of both kinds',
      { id: 0, place: 'a', track: 7 },
      { ...emptyLine, id: 0, place: 'a', track: 7 },
    ],
    ['a position that is none', { position: '1' }, emptyLine],
    [
      'all that it can have',
      {
        ...wholeLine,
        missingLanguages: ['fr'],
      },
      {
        ...wholeLine,
        ...{ missingLanguages: ['fr'], assignments: [] },
      },
    ],
  ])('a line of %s', (_, given, normal) => expect(line(given)).toEqual(normal))

  it('rows of people keep their place, whatever they are', () => {
    expect(line({ assignments: [null, { role: 'host', person: 1 }, 'x'] })?.assignments).toEqual([
      { role: '', state: 'confirmed' },
      { role: 'host', person: 1, state: 'confirmed' },
      { role: '', state: 'confirmed' },
    ])
    expect(
      row({ id: 'a', role: 'speaker', organisation: 'b', label: 'Maire', state: 'invited' }),
    ).toEqual({
      ...{ id: 'a', role: 'speaker', organisation: 'b', label: 'Maire', state: 'invited' },
    })
    expect(row({ id: 7, role: 7, person: '', label: {}, state: 7 })).toEqual({
      role: '',
      state: 'confirmed',
    })
  })

  it('days keep theirs, and names are those that are texts', () => {
    const { event, people } = normalizeAgenda({
      event: {
        id: 1,
        title: 'Sfax',
        timeZone: 'Africa/Tunis',
        startDate: 'x',
        days: [{ date: 1 }, { id: 'a', date: 'x', label: 'Arrivée' }],
        published: true,
      },
      people: { 1: 'Ana', 2: 7, 3: null },
    })
    expect(event).toEqual({
      ...{ id: 1, title: 'Sfax', timeZone: 'Africa/Tunis', startDate: 'x', published: true },
      days: [{ date: '' }, { id: 'a', date: 'x', label: 'Arrivée' }],
    })
    expect(people).toEqual({ 1: 'Ana' })
  })

  it('facts of places, what is unavailable and other events are as far as they are known', () => {
    const { placeFacts, unavailable, elsewhere } = normalizeAgenda({
      placeFacts: {
        a: { within: 'b', severalAtOnce: true },
        b: { within: '', severalAtOnce: 'yes' },
        c: null,
      },
      unavailable: { people: [1, 'x', null, {}], places: 'none' },
      elsewhere: [{ event: 'Forum', people: [1, null, 'x'], place: 3, startsAt: 's' }, null],
    })
    expect(placeFacts).toEqual({ a: { within: 'b', severalAtOnce: true }, b: {}, c: {} })
    expect(unavailable).toEqual({ people: ['1', 'x'], organisations: [], places: [] })
    expect(elsewhere).toEqual([
      { event: 'Forum', session: '', startsAt: 's', endsAt: '', people: [1, 'x'], place: 3 },
      { event: '', session: '', startsAt: '', endsAt: '', people: [] },
    ])
  })

  it('a value that no text can be made of does no harm', () => {
    const odd = { toString: 1, valueOf: 2 }
    expect(line({ missingLanguages: [odd, 'fr', Object.create(null)] })?.missingLanguages).toEqual([
      'fr',
    ])
    expect(() =>
      checkAgenda({
        sessions: [{ missingLanguages: [odd] }],
        unavailable: { people: [odd] },
      } as unknown as Agenda),
    ).not.toThrow()
  })

  it('is the same once it is so', () =>
    fc.assert(
      fc.property(fc.oneof(anyAgenda, fc.anything()), (given) => {
        const normal = normalizeAgenda(given)
        expect(normalizeAgenda(normal)).toEqual(normal)
      }),
    ))
  it('is checked as the one that was given', () => {
    expect(checkAgenda(normalizeAgenda(sfax()))).toEqual(checkAgenda(sfax()))
    fc.assert(
      fc.property(anyAgenda, (agenda) => {
        expect(checkAgenda(normalizeAgenda(agenda))).toEqual(checkAgenda(agenda))
      }),
      { numRuns: 15 },
    )
  })
})
