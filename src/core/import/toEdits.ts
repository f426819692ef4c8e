import type { Edit } from '../builder/edits.js'
import { temporaryIds } from '../builder/temporaryIds.js'
import { groupBy } from '../timedLine.js'
import { momentOf } from '../order.js'
import type { Agenda, AgendaSession, KindDefinition } from '../types.js'
import { idsByName, type Known, type Meant, namedIn } from './directoryNames.js'
import type { Proposal } from './proposal.js'
import {
  type BroughtDocument,
  freshName,
  isRemembered,
  type Remembered,
  rememberedOf,
} from './rememberDocument.js'
import { withoutUndefined } from '../keysOf.js'
import { toSession } from './toSession.js'

/** Where and how a proposal is put into an agenda. */
export type Putting = {
  agenda: Agenda
  known: Known
  meant?: Meant
  /** The day on which lines are put that name none. */
  day?: string
  kinds: Record<string, KindDefinition>
  /** The document as it was read, before an editor corrected it. */
  read?: BroughtDocument
  /** The documents that the agenda was made from so far. */
  remembered?: readonly Remembered[]
}

type Added = AgendaSession & { id: string }

/** Lines of one moment get positions in the order of the document. */
export function inTheirOrder(sessions: readonly Added[]): Added[] {
  const moments = groupBy(sessions, momentOf)
  return sessions.map((session) => {
    const beside = moments.get(momentOf(session)) ?? []
    return beside.length > 1 ? { ...session, position: beside.indexOf(session) + 1 } : session
  })
}

/**
 * The edit that adds the days of a proposal which the event lacks to its own, and gives it dates
 * where it has none.
 */
export function dayEdit({ days }: Pick<Proposal, 'days'>, { event }: Agenda): Edit[] {
  const there = new Set(event.days.map(({ date }) => date))
  const dated = days.flatMap(({ date, label }) =>
    date ? [withoutUndefined({ date: date.value, label: label?.value || undefined })] : [],
  )
  const fresh = dated.filter(
    ({ date }, index) =>
      !there.has(date) && dated.findIndex((each) => each.date === date) === index,
  )
  if (!fresh.length) return []
  const all = [...event.days, ...fresh].sort((a, b) => (a.date < b.date ? -1 : 1))
  const dates = event.startDate ? {} : { startDate: all[0]!.date, endDate: all.at(-1)!.date }
  return [{ type: 'setEvent', fields: { ...dates, days: all } }]
}

/** The edit by which the event remembers a document, as part of the step that brings it in. */
export const toRemember = (brought: Remembered, { event }: Agenda): Edit => ({
  type: 'setEvent',
  fields: { brought: [...(event.brought ?? []).filter(({ id }) => id !== brought.id), brought] },
})

/** The documents that an event was made from, those of unsaved edits too. */
export const documentsOf = (
  { event }: Agenda,
  stored: readonly Remembered[] = [],
): Remembered[] => {
  const own = (event.brought ?? []).filter(isRemembered)
  return [...stored.filter(({ id }) => !own.some((each) => each.id === id)), ...own]
}

/**
 * The edits that put a proposal into an agenda: its days, its lines as drafts, each newcomer once,
 * and the document to remember.
 */
export function toEdits(
  proposal: Proposal,
  { agenda, known, meant = {}, day, kinds, read = proposal, remembered = [] }: Putting,
): Edit[] {
  const named = namedIn(proposal.lines, known)
  const idOf = idsByName(named, meant)
  const ids = temporaryIds(agenda, proposal.lines.length)
  const making = { idOf, days: proposal.days, day, kinds, language: proposal.language ?? 'en' }
  const sessions = proposal.lines.map((line, index): Added => ({
    id: ids[index]!,
    ...toSession(line, making),
  }))
  const became = Object.fromEntries(proposal.lines.map(({ id }, index) => [id, ids[index]!]))
  const brought = rememberedOf(read, {
    id: freshName(documentsOf(agenda, remembered)),
    sessions: became,
    named,
    meant,
    day,
  })
  return [
    ...dayEdit(proposal, agenda),
    ...inTheirOrder(sessions).map((session): Edit => ({ type: 'add', session })),
    ...(sessions.length ? [toRemember(brought, agenda)] : []),
  ]
}
