import type { Edit } from '../../core/builder/index.js'
import type { ProposedEvent } from '../../core/import/proposal.js'
import { toRichText } from '../../core/import/toRichText.js'
import { compareNames } from '../../core/names/index.js'
import type { Agenda, Id } from '../../core/types.js'
import { apiClientTo } from '../builder/apiClient.js'
import { callApi } from '../login/callApi.js'
import type { EventValues } from './EventForm.js'
import { faultIn } from '../faultIn.js'

type Way = {
  api: string
  locale: string
  otherwise: string
  slugs: { events: string; places: string }
}
type Told = { doc?: { id: Id }; docs?: { id: Id; name?: string }[] }

async function ask(
  { api, otherwise }: Way,
  path: string,
  body?: object,
): Promise<Told | { fault: string }> {
  const reached = await callApi<Told>(
    `${api}${path}`,
    body && {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(body),
    },
  )
  if ('away' in reached) return { fault: otherwise }
  return reached.ok ? reached.answer : { fault: faultIn(reached.answer, otherwise) }
}

/**
 * The place that is called so, as names are compared everywhere; it is made where there is none.
 */
async function placeOf(way: Way, name: string): Promise<Id | undefined> {
  const { locale, slugs } = way
  const found = await ask(
    way,
    `/${slugs.places}?locale=${locale}&depth=0&limit=20&search=${encodeURIComponent(name)}`,
  )
  const same =
    'docs' in found
      ? found.docs?.find((each) => compareNames(each.name ?? '', name) !== undefined)
      : undefined
  if (same) return same.id
  const made = await ask(way, `/${slugs.places}?locale=${locale}&depth=0`, { name })
  return 'doc' in made ? made.doc?.id : undefined
}

/** A text of lines as the editor of formatted texts keeps it. */
const written = (text: string) =>
  toRichText(text.split('\n').map((line) => ({ type: 'paragraph', runs: [{ text: line }] })))

/**
 * What was done for an event that is to be made: the events of its title before it was asked for,
 * and which it became.
 */
export type Attempt = { asked?: { title: string; others: Id[] }; made?: Id }

async function eventsCalled(way: Way, title: string): Promise<{ ids: Id[] } | { fault: string }> {
  const found = await ask(
    way,
    `/${way.slugs.events}?draft=true&depth=0&limit=100&sort=-createdAt&locale=${way.locale}&where[title][equals]=${encodeURIComponent(title)}`,
  )
  return 'fault' in found ? found : { ids: (found.docs ?? []).map(({ id }) => id) }
}

/**
 * Makes the event as a draft, with what the document says of it: once, though an answer was lost on
 * the way. `note` keeps what was done before the next step is taken.
 */
export async function makeEvent(
  way: Way,
  values: EventValues,
  proposed: ProposedEvent,
  { asked, made, note }: Attempt & { note: (attempt: Attempt) => Promise<void> },
): Promise<{ id: Id } | { fault: string }> {
  if (made !== undefined) return { id: made }
  const title = values.title.trim()
  const called = await eventsCalled(way, title)
  if ('fault' in called) return called
  // One that was not there before it was asked for is the one whose answer was lost.
  const lost =
    asked?.title === title ? called.ids.find((id) => !asked.others.includes(id)) : undefined
  if (lost === undefined) await note({ asked: { title, others: called.ids } })
  const event = lost === undefined ? await newEvent(way, values, proposed) : { id: lost }
  // After a refusal there is nothing to look for.
  if ('id' in event) await note({ made: event.id })
  else if (event.fault !== way.otherwise) await note({ asked: undefined })
  return event
}

async function newEvent(
  way: Way,
  { venue, city, ...event }: EventValues,
  { theme, introduction }: ProposedEvent,
): Promise<{ id: Id } | { fault: string }> {
  const place = venue.trim() ? await placeOf(way, venue.trim()) : undefined
  const more = {
    ...(city.trim() ? { city: city.trim() } : {}),
    ...(theme?.value ? { theme: theme.value.replaceAll('\n', ' ') } : {}),
    ...(introduction?.value ? { introduction: written(introduction.value) } : {}),
    ...(place === undefined ? {} : { places: [place] }),
  }
  const made = await ask(way, `/${way.slugs.events}?draft=true&depth=0&locale=${way.locale}`, {
    ...event,
    title: event.title.trim(),
    ...more,
    _status: 'draft',
  })
  if ('fault' in made) return made
  return made.doc ? { id: made.doc.id } : { fault: way.otherwise }
}

/**
 * Stores the lines of a proposal in an event that has just been made: all of them, or none. `once`
 * is the same when it is asked again.
 */
export async function storeLines(
  { api, locale, otherwise, slugs }: Way,
  event: Id,
  once: string,
  editsFor: (agenda: Agenda) => Edit[],
): Promise<{ fault?: string }> {
  const apiClient = apiClientTo({ api, event, locale, events: slugs.events, otherwise })
  const now = await apiClient.read()
  if ('refusal' in now) return { fault: now.refusal.message }
  // An answer that never came may have stored them all the same.
  if (now.agenda.sessions.length) return {}
  const saved = await apiClient.save({
    edits: editsFor(now.agenda),
    revisions: now.revisions,
    once,
  })
  if (!('refusal' in saved)) return {}
  return {
    fault: [saved.refusal.message, ...(saved.refusal.fields ?? []).map(({ message }) => message)]
      .filter((text, index, all) => all.indexOf(text) === index)
      .join(' '),
  }
}
