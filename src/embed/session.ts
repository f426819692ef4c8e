import { lineage, placeHeld } from '../core/compile/lookUp.js'
import type { CompiledAgenda, CompiledSession } from '../core/compile/schema/agenda.js'
import type { ToldOffsets } from '../core/time/offsets.js'
import type { EmbedWords } from '../i18n/embedWords.js'
import { detailsOf } from './details.js'
import { make } from './dom.js'
import { isCancelled } from './lines.js'
import { facesOf } from './people.js'
import { clockOf, ownTimeOf } from './sessionTime.js'
import { marked, textOf, word } from './texts.js'

/** What every part of the list is drawn from. */
export type Drawing = { agenda: CompiledAgenda; words: EmbedWords; level: number; ownTime: boolean }
export type ListDrawing = Drawing & { offsets: ToldOffsets }

const headings = ['h1', 'h2', 'h3', 'h4', 'h5'] as const

/** The heading that is so many levels below that of the event. */
export const heading = (level: number, below: number) => headings[level + below - 1] ?? 'h6'

/**
 * “To be confirmed: depending on arrival times”; nothing for a session that takes place as planned.
 */
export function statusOf(session: CompiledSession, words: EmbedWords) {
  const certain = session.status.code === 'confirmed'
  const note = textOf(session, 'statusNote', words)
  if (certain && !note) return undefined
  return make(
    'p',
    { class: `status ${session.status.code}` },
    !certain && make('strong', {}, marked(words, session.status.label)),
    note,
  )
}

/** The title; struck out where the session is cancelled. */
export const titleOf = (session: CompiledSession, words: EmbedWords) => {
  const title = textOf(session, 'title', words)
  return isCancelled(session) ? make('s', {}, title) : title
}

/** A square in a track's colour, or in that of the text where the track has none. */
function swatch(colour: string | null) {
  const square = make('span', { class: 'swatch', 'aria-hidden': 'true' })
  // It is set by script, which policies about styles allow.
  if (colour) square.style.setProperty('background-color', colour)
  return square
}

/** Room and track. */
export function whereOf(session: CompiledSession, { agenda, words }: Drawing) {
  const place = agenda.places[placeHeld(agenda, session.place) ?? '']
  const track = agenda.tracks[session.track ?? '']
  return (
    (place || track) &&
    make(
      'p',
      { class: 'where', part: 'where' },
      place && make('span', {}, textOf(place, 'name', words)),
      track && make('span', { class: 'track' }, swatch(track.colour), textOf(track, 'name', words)),
    )
  )
}

/** The page of a session, if it has one, may tell more than stands here. */
const addressOf = (session: CompiledSession & { url?: string | null }) => session.url

function more(session: CompiledSession, { agenda, words }: Drawing) {
  const details = detailsOf(agenda, session, words)
  if (!details) return undefined
  return make(
    'details',
    { 'data-session': session.id },
    make(
      'summary',
      { part: 'summary' },
      word(words, 'details'),
      make('span', { class: 'unseen' }, ': ', textOf(session, 'title', words)),
    ),
    details,
  )
}

/** The offsets from UTC of a time, where they are told. */
function offsetsAt(session: CompiledSession, { offsets }: ListDrawing) {
  const told = offsets.atLine(session)
  return told.length > 0 && make('p', { class: 'offset' }, make('bdi', {}, told.join(' → ')))
}

/** One line of the agenda: when, and what. */
export function drawSession(session: CompiledSession, drawing: ListDrawing): HTMLLIElement {
  const { agenda, words, level, ownTime } = drawing
  const above = lineage(session)
  const own = ownTime ? ownTimeOf(session, words) : undefined
  const title = titleOf(session, words)
  const address = addressOf(session)
  return make(
    'li',
    {
      class: ['session', session.pause && 'pause', isCancelled(session) && 'cancelled']
        .filter(Boolean)
        .join(' '),
      part: session.pause ? 'session pause' : 'session',
      'data-id': session.id,
    },
    make(
      'div',
      { class: 'when', part: 'when' },
      make('p', { class: 'clock' }, clockOf(session, words)),
      offsetsAt(session, drawing),
      own && make('p', { class: 'own' }, word(words, 'yourTime', { time: own })),
    ),
    make(
      'div',
      { class: 'what' },
      above && make('p', { class: 'kind', part: 'kind' }, marked(words, session.kind.label, above)),
      make(
        heading(level, 2),
        { part: 'session-title' },
        address ? make('a', { href: address }, title) : title,
      ),
      statusOf(session, words),
      whereOf(session, drawing),
      facesOf(agenda, session, { words, most: 4 }),
      more(session, drawing),
    ),
  )
}
