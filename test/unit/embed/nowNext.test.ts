import { describe, expect, it } from 'vitest'
import { instantAt } from '../../../src/embed/clock.js'
import { sentenceOf } from '../../../src/embed/foyer.js'
import { earlierTime, standAt, timesIn } from '../../../src/embed/nowNext.js'
import { embedWordsIn } from '../../../src/i18n/embedWords.js'
import { compiled, linesOf, sfax } from '../../formats/agendas.js'

const words = embedWordsIn('en')
type Agenda = ReturnType<typeof compiled>

const two = compiled([
  'Hall 09:00-10:00 Opening: Ana speaker',
  'Hall 10:00-10:30 Break',
  'Hall 10:30-12:00 Second',
  'Room2 10:30-11:00 Workshop Water',
  'Room10 10:30 Workshop Open end',
  '13:00-14:00 Meal Lunch',
  '2019-06-27',
  'Hall 09:30-10:00 Closing',
])

/** Where an event stands, in a line: rooms with what is on in them, then what is next there. */
const rooms = (agenda: Agenda, at: string) =>
  standAt(agenda, instantAt(at, 'Africa/Tunis')).rooms.map(
    ({ place, now, next }) =>
      `${place?.name ?? '–'}: ${now.map(({ title }) => title).join()} → ${next.map(({ starts }) => starts).join()}`,
  )
const sentence = (agenda: Agenda, at: string, language = 'en') => {
  const stand = standAt(agenda, instantAt(at, 'Africa/Tunis'))
  const spoken = embedWordsIn(language)
  const said = sentenceOf(stand, { agenda, words: spoken, level: 2, ownTime: false })
  return [stand.phase, said]
}

describe('now and next', () => {
  it.each([
    ['08:00', ['Hall:  → 09:00,10:00,10:30']],
    ['08:30', ['Hall:  → 09:00,10:00,10:30', 'Room2:  → 10:30', 'Room10:  → 10:30']],
    ['09:00', ['Hall: Opening → 10:00,10:30', 'Room2:  → 10:30', 'Room10:  → 10:30']],
    ['10:00', ['Hall: Break → 10:30', 'Room2:  → 10:30', 'Room10:  → 10:30']],
    // Nobody knows when “Open end” is over: half an hour is shown.
    ['10:59', ['Hall: Second → ', 'Room2: Water → ', 'Room10: Open end → ']],
    ['11:00', ['–:  → 13:00', 'Hall: Second → ']],
    ['12:00', ['–:  → 13:00']],
    ['13:30', ['–: Meal Lunch → ']],
    ['14:00', []],
  ])('stand by room at %s: what is on, what comes soon', (time, expected) =>
    expect(rooms(two, `2019-06-25T${time}`).map((each) => each.replace('Workshop ', ''))).toEqual(
      expected,
    ),
  )

  it.each([
    ['2019-06-20T10:00', 'ahead', 'The event begins on Tuesday, 25 June 2019 at 09:00.'],
    ['2019-06-25T08:59', 'ahead', 'The event begins today at 09:00.'],
    ['2019-06-25T09:00', 'on', undefined],
    ['2019-06-25T12:30', 'between', 'Nothing is on just now. It continues at 13:00.'],
    [
      '2019-06-25T14:00',
      'doneToday',
      'That was all for today. It continues on Thursday, 27 June 2019 at 09:30.',
    ],
    ['2019-06-26T11:00', 'freeDay', 'Nothing is on today. It continues on Thursday, 27 June 2019.'],
    ['2019-06-27T10:00', 'over', 'The event is over.'],
  ])('say in a sentence where the event stands at %s: %s', (at, phase, said) =>
    expect(sentence(two, at)).toEqual([phase, said]),
  )

  it('say until when there is a break, where more than one room has it', () => {
    const breaks = compiled(['A 09:00-09:30 Break', 'B 09:00-09:45 Break', 'A 10:00-11:00 Panel'])
    expect(sentence(breaks, '2019-06-25T09:10')).toEqual(['on', 'Break until 09:45.'])
  })

  it('are said in every language', () =>
    expect(
      ['fr', 'es', 'ar'].map((language) => sentence(two, '2019-06-27T12:00', language)[1]),
    ).toEqual(['L’événement est terminé.', 'El evento ha terminado.', 'انتهت الفعالية.']))

  it('count what is cancelled for nothing, and show it in its room', () => {
    const agenda = compiled(['Hall 09:00-10:00 Gone (cancelled)', 'Hall 11:00-12:00 Panel'])
    expect(sentence(agenda, '2019-06-25T09:30')[0]).toBe('ahead')
    expect(rooms(agenda, '2019-06-25T09:30')).toEqual(['Hall: Gone → 11:00'])
  })

  it('tell beside them what has no clock today, and what goes on for days', () => {
    const agenda = compiled([
      '2019-06-24',
      'Foyer 10:00-18:00 Exhibition (until 2019-06-26)',
      '2019-06-25',
      'afternoon Arrival',
      '2019-06-26',
      'morning Departure',
    ])
    const also = (at: string) =>
      standAt(agenda, instantAt(at, 'Africa/Tunis')).also.map(({ title }) => title)
    expect(also('2019-06-25T09:00')).toEqual(['Exhibition', 'Arrival'])
    expect(also('2019-06-26T09:00')).toEqual(['Exhibition', 'Departure'])
    expect(sentence(agenda, '2019-06-27T09:00')[0]).toBe('over')
  })

  it('know nights: what starts after midnight is on in the night after its day', () => {
    const night = compiled(['Hall 22:00-00:30+ Concert', 'Hall 00:30+-02:00+ Dancing'])
    expect(rooms(night, '2019-06-26T00:10')).toEqual(['Hall: Concert → 00:30'])
    expect(rooms(night, '2019-06-26T01:00')).toEqual(['Hall: Dancing → '])
  })

  it('are those of the Sfax agenda', () => {
    const stand = standAt(sfax('fr'), instantAt('2019-06-25T09:50', 'Africa/Tunis'))
    expect(stand).toMatchObject({ phase: 'on', today: '2019-06-25', clock: '09:50' })
    expect(stand.rooms.map(({ now }) => now[0]?.title)).toEqual([
      'Définition du cadre de la discussion',
    ])
  })

  it('of an event without lines is that nothing is planned', () =>
    expect(sentence(compiled(['2019-06-25']), '2019-06-25T09:00')).toEqual([
      'empty',
      words.texts.empty,
    ]))
})

describe('a changed time', () => {
  it('is told with the time that was shown before', () => {
    const before = timesIn(compiled(['Hall 09:00-10:00 Panel', 'Hall 10:00-11:00 Talk']))
    const [panel, talk] = linesOf(compiled(['Hall 09:00-10:00 Panel', 'Hall 10:15-11:15 Talk']))
    expect([earlierTime(panel!, before), earlierTime(talk!, before)]).toEqual([
      undefined,
      '10:00 – 11:00',
    ])
  })
})

describe('a time at the event', () => {
  it.each([
    ['2019-06-25T09:40', 'Africa/Tunis', '2019-06-25T08:40:00.000Z'],
    ['2019-06-25T09:40:30', 'Africa/Tunis', '2019-06-25T08:40:30.000Z'],
    ['2019-06-25', 'Africa/Tunis', '2019-06-24T23:00:00.000Z'],
    ['2026-03-29T03:30', 'Europe/Paris', '2026-03-29T01:30:00.000Z'],
    ['2026-10-25T03:30', 'Europe/Paris', '2026-10-25T02:30:00.000Z'],
    ['2026-01-01T00:30', 'Asia/Kolkata', '2025-12-31T19:00:00.000Z'],
  ])('%s in %s is %s', (wall, zone, instant) =>
    expect(new Date(instantAt(wall, zone)).toISOString()).toBe(instant),
  )

  it('is none where it cannot be read', () =>
    expect(instantAt('half past nine', 'Africa/Tunis')).toBeNaN())
})
