import type { PayloadRequest } from 'payload'
import { sameId } from '../core/ids.js'
import { checkAgenda, scopeOfRefusals } from '../core/checkAgenda.js'
import { isWithin, officialDates } from '../core/rules/officialDates.js'
import { sessionsWithinDates } from '../core/rules/sessionsWithinDates.js'
import { isDate } from '../core/time/index.js'
import type { Agenda, AgendaSession, Id, Violation } from '../core/types.js'
import { checkInTurns } from './runInTurns.js'
import { loadAgenda } from './loadAgenda.js'
import { optionsOf, slugOf } from './optionsOf.js'
import { rawDocument } from './rawDocuments.js'
import { wasAlreadyChecked } from './releases/alreadyChecked.js'
import { toAgendaEvent } from './toAgenda.js'
import type { PendingSession } from './transaction/index.js'

const concerns = ({ at }: Violation, id: Id | undefined) =>
  at.some(({ session }) => sameId(session, id ?? 'new'))

/** A draft is checked with its event alone: where it conflicts with other lines is only shown. */
async function draftAgenda(
  req: PayloadRequest,
  event: Id,
  session: AgendaSession,
): Promise<Agenda | null> {
  const stored = await rawDocument(req.payload, slugOf(req.payload, 'events'), event, {
    view: 'draft',
    req,
  })
  return stored ? { event: toAgendaEvent(stored), sessions: [session] } : null
}

/**
 * What the rule on the announced dates says of a session that is published on another day: it must
 * not be the only line there is. Only then the whole agenda is read, which is rare.
 */
async function besideDates(
  req: PayloadRequest,
  id: Id,
  { event }: Agenda,
  session: AgendaSession,
  others: AgendaSession[],
): Promise<Violation[]> {
  const official = officialDates(event)
  if (!official || !isDate(session.day) || isWithin(session.day, official)) return []
  const whole = await loadAgenda(req.payload, id, {
    view: 'published',
    language: req.locale ?? undefined,
    req,
    pending: [...others, session],
  })
  const found = whole
    ? checkAgenda(whole, optionsOf(req.payload).rulebook, [sessionsWithinDates])
    : []
  return found
    .filter(({ level }) => level === 'conflict')
    .map((violation) => ({
      ...violation,
      at: [...violation.at, { session: session.id ?? 'new', path: 'day' }],
    }))
}

/**
 * The violations for which this session, as it is about to be stored, must be refused; and its
 * event's time zone.
 */
export async function checkSession(
  req: PayloadRequest,
  event: Id,
  session: AgendaSession,
  pending: Iterable<PendingSession>,
): Promise<{ refused: Violation[]; timeZone?: string }> {
  const language = req.locale ?? undefined
  const scope = scopeOfRefusals(optionsOf(req.payload).rulebook)
  const extent = scope === 'agenda' ? { elsewhere: true } : { around: session }
  const amongOthers = session.published && !wasAlreadyChecked(req)
  const others = amongOthers
    ? [...pending].filter((other) => other.event === event && other.id !== session.id)
    : []
  const agenda = amongOthers
    ? await loadAgenda(req.payload, event, {
        view: 'published',
        language,
        req,
        pending: [...others, session],
        ...extent,
      })
    : await draftAgenda(req, event, session)
  if (!agenda) return { refused: [] }
  const refused = (await checkInTurns(agenda, optionsOf(req.payload).rulebook)).filter(
    (violation) =>
      concerns(violation, session.id) &&
      (violation.level === 'impossible' || (violation.level === 'conflict' && amongOthers)),
  )
  const outside = amongOthers ? await besideDates(req, event, agenda, session, others) : []
  return { refused: [...refused, ...outside], timeZone: agenda.event.timeZone }
}
