import type { CompiledSession } from '../core/compile/schema/agenda.js'
import { lineage } from '../core/compile/lookUp.js'
import { dayLabel } from '../core/time/dates.js'
import { bannerOf } from './agendaList.js'
import { type Child, make } from './dom.js'
import { isCancelled } from './lines.js'
import { earlierTime, type Room, type Stand } from './nowNext.js'
import { facesOf } from './people.js'
import { type Drawing, heading, statusOf, titleOf } from './session.js'
import { endOf } from './sessionTime.js'
import { marked, textOf, word } from './texts.js'

/** The times that lines had when this screen first showed them. */
export type Earlier = ReadonlyMap<string, string>

/** How many of the following lines are shown in a room: as many as the screen has room for. */
const following = (rooms: number) => (rooms === 1 ? 3 : rooms <= 3 ? 2 : 1)

/** Where the event stands, in a sentence; undefined where something is on, which says it itself. */
export function sentenceOf(
  { phase, next, pauseUntil, rooms, today }: Stand,
  { words }: Drawing,
): Child {
  const day = next ? dayLabel(next.date, words.tag) : ''
  const time = next?.starts ?? ''
  const at = next?.starts !== undefined
  switch (phase) {
    case 'on':
      // With one room alone, its line says the same.
      return pauseUntil && rooms.length > 1
        ? word(words, 'breakUntil', { time: pauseUntil })
        : undefined
    case 'between':
      return at ? word(words, 'between', { time }) : undefined
    case 'ahead':
      if (next?.date === today) return word(words, 'beginsAt', { time })
      return at ? word(words, 'beginsOnAt', { day, time }) : word(words, 'beginsOn', { day })
    case 'doneToday':
      return at ? word(words, 'overTodayAt', { day, time }) : word(words, 'overToday', { day })
    case 'freeDay':
      return word(words, 'nothingToday', { day })
    case 'over':
      return word(words, 'over')
    case 'empty':
      return word(words, 'empty')
  }
}

/** The time of a line, and its earlier time where it had another one. */
function timeOf(session: CompiledSession, { words }: Drawing, earlier: Earlier) {
  const before = earlierTime(session, earlier)
  const end = endOf(session)
  return make(
    'p',
    { class: 'clock' },
    before && make('s', {}, before),
    make(
      'span',
      { class: before ? 'changed' : undefined },
      make(
        'time',
        { datetime: session.startsAt ?? '' },
        session.starts ?? marked(words, session.timing.label),
      ),
      end && [' – ', make('time', { datetime: session.endsAt ?? '' }, end)],
    ),
    before && make('small', { class: 'new-time' }, word(words, 'otherTime')),
  )
}

function line(session: CompiledSession, drawing: Drawing, earlier: Earlier, isNow: boolean) {
  const { agenda, words, level } = drawing
  // A room without a name has no heading.
  const below = session.place === null ? 1 : 2
  const above = lineage(session)
  return make(
    'li',
    {
      class: [isNow ? 'now' : 'next', session.pause && 'pause', isCancelled(session) && 'cancelled']
        .filter(Boolean)
        .join(' '),
      part: isNow ? 'now' : 'next',
    },
    timeOf(session, drawing, earlier),
    isNow && above && make('p', { class: 'kind' }, marked(words, session.kind.label, above)),
    make(heading(level, below), {}, titleOf(session, words)),
    statusOf(session, words),
    isNow && facesOf(agenda, session, { words, most: 6 }),
  )
}

function roomOf(
  room: Room,
  drawing: Drawing,
  { earlier, next }: { earlier: Earlier; next: number },
) {
  const { words, level } = drawing
  const coming = room.next.slice(0, next)
  return make(
    'section',
    { class: 'room', part: 'room' },
    room.place &&
      make(heading(level, 1), { part: 'room-title' }, textOf(room.place, 'name', words)),
    make('p', { class: 'part' }, word(words, 'nowInRoom')),
    room.now.length
      ? make(
          'ul',
          {},
          room.now.map((each) => line(each, drawing, earlier, true)),
        )
      : make('p', { class: 'quiet' }, word(words, 'quiet')),
    make('p', { class: 'part' }, word(words, 'nextInRoom')),
    coming.length
      ? make(
          'ul',
          {},
          coming.map((each) => line(each, drawing, earlier, false)),
        )
      : make('p', { class: 'quiet' }, word(words, 'nothingElse')),
  )
}

const alsoOf = ({ also }: Stand, { words, level }: Drawing) =>
  also.length > 0 &&
  make(
    'section',
    { class: 'also', part: 'also' },
    make(heading(level, 1), {}, word(words, 'also')),
    make(
      'ul',
      {},
      also.map((session) =>
        make(
          'li',
          {},
          make('span', { class: 'clock' }, session.until ?? marked(words, session.timing.label)),
          ' ',
          titleOf(session, words),
        ),
      ),
    ),
  )

/** Draws the screen: the clock of the event, where it stands, and now and next in each room. */
export function drawFoyer(
  stand: Stand,
  drawing: Drawing,
  { earlier, header }: { earlier: Earlier; header: boolean },
): Exclude<Child, readonly Child[]>[] {
  const { agenda, words, level } = drawing
  const sentence = sentenceOf(stand, drawing)
  const next = following(stand.rooms.length)
  return [
    make(
      'header',
      { part: 'header' },
      make(
        'div',
        {},
        header && make(heading(level, 0), { part: 'title' }, textOf(agenda.event, 'title', words)),
        make('p', { class: 'date' }, dayLabel(stand.today, words.tag)),
      ),
      make(
        'p',
        { class: 'big-clock', part: 'clock' },
        make('time', { datetime: stand.clock }, stand.clock),
      ),
    ),
    bannerOf(agenda, words),
    sentence && make('p', { class: `sentence ${stand.phase}`, part: 'sentence' }, sentence),
    stand.rooms.length > 0 &&
      make(
        'div',
        { class: `rooms rooms-${stand.rooms.length > 4 ? 'many' : stand.rooms.length}` },
        stand.rooms.map((room) => roomOf(room, drawing, { earlier, next })),
      ),
    alsoOf(stand, drawing),
  ]
}
