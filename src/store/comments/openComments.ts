import type { PayloadRequest } from 'payload'
import type { CommentPart } from '../../core/comments/index.js'
import { idOf, withId } from '../../core/ids.js'
import type { Id } from '../../core/types.js'
import { type Actor, mayWriteEvent, mayWriteEvents } from '../actor.js'
import { idFrom } from '../input/ids.js'
import type { Stored } from '../gateway/database.js'
import { slugOf } from '../optionsOf.js'
import { rawDocuments } from '../rawDocuments.js'
import { type Title, titleOf } from '../titleOf.js'
import { shownComments } from './readComments.js'
import { type CommentRow, findComments, names } from './rows.js'

/** Open comments by the id of the line. */
export type OpenComments = Record<string, number>

const isOpen = { open: { equals: true } }

function countByLine(rows: readonly Pick<CommentRow, 'session'>[]): OpenComments {
  const counts: OpenComments = {}
  for (const { session } of rows) counts[session] = (counts[session] ?? 0) + 1
  return counts
}

/** How many open comments each line of an event has; lines in the trash may be among them. */
export const openCommentsIn = async (
  { payload }: PayloadRequest,
  event: Id,
): Promise<OpenComments> =>
  countByLine(
    await findComments(
      payload,
      { and: [{ event: { equals: String(event) } }, isOpen] },
      { only: ['session'] },
    ),
  )

/** The same of several events at once, as one query. */
export async function openCommentsOf(
  payload: PayloadRequest['payload'],
  events: readonly Id[],
): Promise<OpenComments> {
  if (!events.length) return {}
  const where = { and: [{ event: { in: events.map(String) } }, isOpen] }
  return countByLine(await findComments(payload, where, { only: ['session'] }))
}

/** An open comment that names whoever asks, with the line and the event that it is about. */
export type NamedComment = {
  key: string
  parts: CommentPart[]
  by: string | null
  at: string
  event: Id
  line: Id
  eventTitle: Title
  lineTitle: Title
}

/** How many of those that name somebody are shown: the newest. */
const mostNamed = 10

/** The open comments that name an account, on lines of events that it may change. */
export async function commentsNaming(
  req: Pick<PayloadRequest, 'payload' | 'user'>,
  actor: Actor,
  language?: string,
): Promise<NamedComment[]> {
  if (!mayWriteEvents(actor)) return []
  const { payload } = req
  const rows = await findComments(
    payload,
    { and: [isOpen, names(actor.id)] },
    { sort: '-madeAt', limit: mostNamed * 3 },
  )
  if (!rows.length) return []
  const read = async (key: 'events' | 'sessions', ids: string[], only: string[]) =>
    rawDocuments(
      payload,
      slugOf(payload, key),
      { id: { in: [...new Set(ids)].map((id) => idFrom(payload, id)) } },
      { view: 'draft', only },
    )
  const sessions = await read(
    'sessions',
    rows.map(({ session }) => session),
    ['title', 'event'],
  )
  const events = await read(
    'events',
    sessions.map(({ event }) => String(idOf(event))),
    ['title'],
  )
  const placed = rows.flatMap((row): [CommentRow, Stored, Stored][] => {
    const line = withId(sessions, row.session)
    const event = line && withId(events, idOf(line.event))
    return line && event && mayWriteEvent(actor, event.id) ? [[row, line, event]] : []
  })
  const shown = await shownComments(
    req,
    placed.slice(0, mostNamed).map(([row]) => row),
  )
  return shown.map(({ key, parts, by, at }, index) => {
    const [, line, event] = placed[index]!
    return {
      key,
      parts,
      by,
      at,
      event: event.id,
      line: line.id,
      eventTitle: titleOf(event.title, language),
      lineTitle: titleOf(line.title, language),
    }
  })
}
