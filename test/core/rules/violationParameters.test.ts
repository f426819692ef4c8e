import { describe, expect, it } from 'vitest'
import { checkAgenda } from '../../../src/core/checkAgenda.js'
import type { RuleId } from '../../../src/core/rules/index.js'
import type { Agenda, Level } from '../../../src/core/types.js'
import { broken } from '../broken.js'
import { agendaOf, withEvent, withFirst } from '../notation.js'

/** What a rule says of an agenda, but for the titles and times of its sides. */
const told = (rule: RuleId, agenda: Agenda = broken[rule]) =>
  checkAgenda(agenda)
    .filter((violation) => violation.rule === rule)
    .map(({ params }) =>
      Object.fromEntries(Object.entries(params).filter(([name]) => !/\d$/.test(name))),
    )

const level = (rule: RuleId): Level | undefined =>
  checkAgenda(broken[rule]).find((violation) => violation.rule === rule)?.level

describe('each rule tells how grave it is, and the names and numbers of its message', () => {
  const expected: Record<RuleId, [Level, ...Record<string, number | string>[]]> = {
    zoneIsKnown: ['impossible', { value: 'Mars/Base' }],
    daysAreDates: ['impossible', { value: '25/06/2019' }],
    daysAreDistinct: ['impossible', { date: '2019-06-25' }],
    eventEndsAfterStart: ['impossible', {}],
    dayBelongsToEvent: ['impossible', {}],
    timeIsWellFormed: ['impossible', { value: '9h30' }],
    startIsKnown: ['impossible', {}],
    endsAfterStart: ['impossible', {}],
    timeExists: ['impossible', { value: '02:30', date: '2024-03-31', zone: 'Europe/Paris' }],
    assignmentNamesSomeone: ['impossible', { row: 1 }],
    roleOnce: ['impossible', { role: 'speaker', row: 2, otherRow: 1 }],
    sessionsWithinDates: [
      'conflict',
      {
        startDate: '2019-07-02',
        endDate: '2019-07-04',
        firstDay: '2019-06-25',
        lastDay: '2019-06-25',
      },
    ],
    noDoubleBookedPerson: ['conflict', { person: 'Ana', personId: 'Ana' }],
    noDoubleBookedPlace: ['conflict', { place: 'Hall', placeId: 'Hall' }],
    plenaryStandsAlone: ['conflict', {}],
    roleFitsKind: ['conflict', { role: 'moderator', row: 1 }],
    roleLimits: ['conflict', { role: 'chair', limit: 1, count: 2 }],
    incompatibleRoles: ['conflict', { person: 'Ana', role: 'respondent', otherRole: 'moderator' }],
    declinedIsNotPublished: ['conflict', { person: 'Ana', row: 1 }],
    referencesArePublished: ['conflict', {}],
    dayOutsideDates: [
      'advice',
      { date: '2019-06-24', startDate: '2019-06-25', endDate: '2019-06-27' },
    ],
    unexplainedGap: ['advice', { minutes: 15 }],
    longWithoutBreak: ['advice', { minutes: 180, from: '09:00', until: '12:00' }],
    panelHasModerator: ['advice', {}],
    tightTransfer: ['advice', { person: 'Ana', minutes: 0, place: 'Hall', otherPlace: 'Garden' }],
    missingTranslation: ['advice', { languages: 'fr,ar' }],
    bookedInAnotherEvent: ['advice', { event: 'Summit', otherSession: 'Opening', who: 'Ana' }],
    sameNameTwice: ['advice', { person: 'José', otherPerson: 'Jose' }],
    samePlaceName: ['advice', { place: 'Red' }],
  }
  it.each(Object.entries(expected) as [RuleId, (typeof expected)[RuleId]][])(
    '%s',
    (rule, [grave, ...values]) => {
      expect(level(rule)).toBe(grave)
      expect(told(rule)).toEqual(values)
    },
  )
})

describe('names in messages', () => {
  const names = { people: { Ana: 'Ana Haddad' }, places: { Hall: 'Great Hall' } }

  it('are those of the directory, by id', () => {
    const twice = agendaOf('Hall 09:00-10:00 One: Ana chair', 'Hall 09:30-10:30 Two: Ana speaker')
    expect(told('noDoubleBookedPerson', { ...twice, ...names })).toEqual([
      { person: 'Ana Haddad', personId: 'Ana' },
    ])
    expect(told('noDoubleBookedPlace', { ...twice, ...names })).toEqual([
      { place: 'Great Hall', placeId: 'Hall' },
    ])
    const numbered = withFirst(agendaOf('09:00-10:00 Talk'), {
      assignments: [{ role: 'speaker', person: 7, state: 'declined' }],
    })
    expect(told('declinedIsNotPublished', { ...numbered, people: { 7: 'Ana' } })).toEqual([
      { person: 'Ana', row: 1 },
    ])
  })

  it('are left out where nobody knows them, whatever objects are called by themselves', () => {
    const twice = agendaOf(
      'Hall 09:00-10:00 A: toString chair',
      'Hall 09:00-10:00 B: toString chair',
    )
    for (const people of [{}, undefined]) {
      expect(told('noDoubleBookedPerson', { ...twice, people })).toEqual([{ personId: 'toString' }])
    }
    expect(told('noDoubleBookedPlace', { ...twice, places: undefined })).toEqual([
      { placeId: 'Hall' },
    ])
  })

  it.each([
    ['Ana', { person: 'Ana', row: 1 }],
    ['@UCLG', { person: 'UCLG', row: 1 }],
    ['"Mayor of Sfax"', { person: 'Mayor of Sfax', row: 1 }],
  ])('say who declined: %s', (who, values) =>
    expect(
      told('declinedIsNotPublished', agendaOf(`09:00-10:00 Talk: ${who} speaker declined`)),
    ).toEqual([values]),
  )

  it('say what another event has of this one', () => {
    const there = {
      ...{ event: 'Summit', session: '', people: ['Ana'], place: 'Hall' },
      ...{ startsAt: '2019-06-25T08:30:00.000Z', endsAt: '2019-06-25T09:30:00.000Z' },
    }
    const agenda = agendaOf('Hall 09:00-10:00 Talk: Ana speaker')
    expect(told('bookedInAnotherEvent', { ...agenda, elsewhere: [there] })).toEqual([
      { event: 'Summit', otherSession: '–', who: 'Ana' },
      { event: 'Summit', otherSession: '–', who: 'Hall' },
    ])
  })

  it('say a zone that is missing', () =>
    expect(told('zoneIsKnown', withEvent(agendaOf(), { timeZone: '' }))).toEqual([{ value: '–' }]))
})
