import type { CompiledAgenda, CompiledDay } from '../core/compile/schema/agenda.js'
import { dateRange } from '../core/time/dates.js'
import { toldOffsets } from '../core/time/offsets.js'
import { zoneName } from '../core/time/spoken.js'
import type { EmbedWords } from '../i18n/embedWords.js'
import { make } from './dom.js'
import { type Choose, drawFilters, showChosen } from './filterBar.js'
import { isShown } from './filters.js'
import { type Drawing, drawSession, heading, type ListDrawing } from './session.js'
import { ownTimeOf } from './sessionTime.js'
import type { Chosen, Settings } from './settings.js'
import { marked, textOf, word } from './texts.js'

type Actions = { choose: Choose; showOwnTime: (shown: boolean) => void }

/** The note that an event does not take place as planned, which stands before anything else. */
export function bannerOf({ event }: CompiledAgenda, words: EmbedWords) {
  const sentences: Record<string, string> = {
    cancelled: words.texts.eventCancelled,
    movedOnline: words.texts.eventMovedOnline,
    postponed: words.texts.eventPostponed,
  }
  const sentence = sentences[event.status.code]
  return (
    sentence &&
    make('p', { class: `banner ${event.status.code}`, part: 'banner' }, marked(words, sentence))
  )
}

function head({ agenda, words, level }: Drawing) {
  const { event } = agenda
  const town = event.status.code !== 'movedOnline' && textOf(event, 'city', words)
  return make(
    'header',
    { part: 'header' },
    make(heading(level, 0), { part: 'title' }, textOf(event, 'title', words)),
    make(
      'p',
      { class: 'facts' },
      dateRange(event.startDate, event.endDate, words.tag),
      town && [' · ', town],
    ),
  )
}

/** Lines that began on an earlier day and still go on. */
const goingOn = ({ goingOn: ids }: CompiledDay, { agenda, words }: Drawing) => {
  const sessions = agenda.days.flatMap((day) => day.sessions)
  const going = ids.flatMap((id) => sessions.find((each) => each.id === id) ?? [])
  const { goesOn } = words.texts
  const [before = '', after = ''] = goesOn.split('{{what}}')
  return going.map((session) =>
    make(
      'p',
      { class: 'going-on', 'data-id': session.id },
      marked(words, goesOn, [
        before,
        make('span', { lang: agenda.language }, textOf(session, 'title', words)),
        after,
      ]),
      session.until && ` (${session.until})`,
    ),
  )
}

/** The offset from UTC of a day, where it is told. */
function offsetOfDay({ date }: CompiledDay, { offsets }: ListDrawing) {
  const offset = offsets.ofDay(date)
  return offset && [' ', make('bdi', { class: 'offset' }, offset)]
}

function drawDay(day: CompiledDay, drawing: ListDrawing): HTMLElement {
  const { words, level } = drawing
  const id = `day-${day.date || 'open'}`
  const isEmpty = !day.sessions.length && !day.goingOn.length
  return make(
    'section',
    { class: 'day', part: 'day', 'aria-labelledby': id, 'data-date': day.date },
    make(
      heading(level, 1),
      { part: 'day-title', id },
      day.name || word(words, 'toBeAnnounced'),
      offsetOfDay(day, drawing),
      day.label && make('span', { class: 'label' }, textOf(day, 'label', words)),
    ),
    goingOn(day, drawing),
    make(
      'ol',
      {},
      day.sessions.map((session) => drawSession(session, drawing)),
    ),
    isEmpty && make('p', { class: 'nothing' }, word(words, 'noSessions')),
  )
}

/**
 * In which time zone the times are; and, where the reader's clock shows another time, a button to
 * show that too.
 */
function zoneNote({ agenda, words, offsets, ownTime }: ListDrawing, { showOwnTime }: Actions) {
  const { city, timeZone, startDate } = agenda.event
  const sessions = agenda.days.flatMap((day) => day.sessions)
  const first = sessions.find(({ startsAt }) => startsAt)?.startsAt
  // An offset stands here only where it holds for all of them.
  const zone = zoneName(
    timeZone,
    offsets.all.length > 1 ? undefined : (first ?? startDate),
    words.tag,
  )
  const differs = sessions.some((session) => ownTimeOf(session, words) !== undefined)
  return make(
    'p',
    { class: 'zone', part: 'zone' },
    city ? word(words, 'allTimes', { place: city, zone }) : word(words, 'allTimesZone', { zone }),
    differs &&
      make(
        'button',
        {
          type: 'button',
          class: 'own-time',
          part: 'button',
          'aria-pressed': String(ownTime),
          onclick: () => showOwnTime(!ownTime),
        },
        word(words, 'local'),
      ),
  )
}

const calendarOf = ({ formats }: CompiledAgenda, words: EmbedWords) => {
  const calendar = formats.find(({ format }) => format === 'calendar')
  return (
    calendar &&
    make(
      'p',
      { class: 'actions', part: 'actions' },
      make('a', { href: calendar.href, part: 'calendar' }, word(words, 'addEvent')),
    )
  )
}

/** Draws the whole agenda, day by day. `showOnly` then shows what is chosen. */
export function drawAgenda(
  given: Drawing,
  { header, filters }: Pick<Settings, 'header' | 'filters'>,
  actions: Actions,
): (Node | false | undefined | '')[] {
  const { agenda, words } = given
  const drawing = { ...given, offsets: toldOffsets(agenda.days) }
  const days = agenda.days.filter(
    ({ sessions, goingOn: going, official }) => sessions.length || going.length || official,
  )
  const hasLines = agenda.days.some(({ sessions }) => sessions.length)
  return [
    header && head(drawing),
    bannerOf(agenda, words),
    drawFilters(agenda, words, { filters, choose: actions.choose }),
    hasLines && zoneNote(drawing, actions),
    make('div', { class: 'list' }, hasLines && days.map((day) => drawDay(day, drawing))),
    !hasLines && make('p', { class: 'nothing' }, word(words, 'empty')),
    make('p', { class: 'nothing none-fits', hidden: true }, word(words, 'noFit')),
    hasLines && calendarOf(agenda, words),
  ]
}

/**
 * Shows what is chosen of a drawn agenda and hides the rest, so that what was opened stays open.
 * @returns how many lines are shown
 */
export function showOnly(root: ParentNode, agenda: CompiledAgenda, chosen: Chosen): number {
  const { day: date, ...others } = chosen
  const sessions = agenda.days.flatMap((day) => day.sessions)
  const shown = new Set(
    sessions.filter((each) => isShown(agenda, each, others)).map(({ id }) => id),
  )
  let lines = 0
  for (const day of root.querySelectorAll<HTMLElement>('.day')) {
    const isDay = date === undefined || day.dataset.date === date
    let here = 0
    for (const line of day.querySelectorAll<HTMLElement>('[data-id]')) {
      line.hidden = !shown.has(line.dataset.id ?? '')
      if (!line.hidden) here += 1
    }
    day.hidden = !isDay || (!here && Object.keys(others).length > 0)
    if (!day.hidden) lines += here
  }
  const bar = root.querySelector<HTMLElement>('.filters')
  if (bar) showChosen(bar, chosen)
  const none = root.querySelector<HTMLElement>('.none-fits')
  if (none) none.hidden = lines > 0 || !Object.keys(chosen).length
  return lines
}
