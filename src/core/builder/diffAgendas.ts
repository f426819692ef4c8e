import { isOneOf } from '../isOneOf.js'
import { timeFields } from '../time/times.js'
import type { Agenda, AgendaSession, Id, SessionStatus } from '../types.js'
import { type RoleChange, diffRoles } from './diffRoles.js'
import {
  type FieldChanges,
  differingKeys,
  type EventFields,
  type SessionFields,
  valuesOf,
} from './fields.js'

/** When and where a session takes place: what `moved` speaks of. */
const movable = [...timeFields, 'timing', 'position', 'place', 'track'] as const
type Move = FieldChanges<Pick<AgendaSession, (typeof movable)[number]>>

type Stored = AgendaSession & { id: Id }

/**
 * One difference between two versions of an agenda. `before` and `after` hold the fields that
 * differ; `null` stands for an empty one.
 */
export type AgendaChange =
  | RoleChange
  | { type: 'added'; id: Id; session: Stored }
  | { type: 'removed'; id: Id; session: Stored }
  | { type: 'moved'; id: Id; before: Move; after: Move }
  | { type: 'renamed'; id: Id; before: string | null; after: string | null }
  | { type: 'statusChanged'; id: Id; before: SessionStatus; after: SessionStatus }
  | { type: 'kindChanged'; id: Id; before: string; after: string }
  /**
   * Any other field of a session: whether it is published, and texts, where the sessions carry more
   * than the rules need.
   */
  | {
      type: 'otherFieldsChanged'
      id: Id
      before: FieldChanges<SessionFields>
      after: FieldChanges<SessionFields>
    }
  | { type: 'eventChanged'; before: FieldChanges<EventFields>; after: FieldChanges<EventFields> }

const named = ['title', 'status', 'kind', 'assignments']

function diffSessions(old: Stored, now: Stored): AgendaChange[] {
  const { id } = old
  const keys = differingKeys(old, now)
  const moves = keys.filter((key) => isOneOf(movable, key))
  const others = keys.filter((key) => !isOneOf(movable, key) && !named.includes(key))
  return [
    ...(moves.length
      ? [
          {
            type: 'moved' as const,
            id,
            before: valuesOf(old, moves),
            after: valuesOf(now, moves),
          },
        ]
      : []),
    ...(keys.includes('title')
      ? [{ type: 'renamed' as const, id, before: old.title ?? null, after: now.title ?? null }]
      : []),
    ...(keys.includes('status')
      ? [{ type: 'statusChanged' as const, id, before: old.status, after: now.status }]
      : []),
    ...(keys.includes('kind')
      ? [{ type: 'kindChanged' as const, id, before: old.kind, after: now.kind }]
      : []),
    ...diffRoles(id, old.assignments, now.assignments),
    ...(others.length
      ? [
          {
            type: 'otherFieldsChanged' as const,
            id,
            before: valuesOf(old, others),
            after: valuesOf(now, others),
          },
        ]
      : []),
  ]
}

const stored = ({ sessions }: Agenda): Map<string, Stored> =>
  new Map(
    sessions.flatMap((session) =>
      session.id === undefined ? [] : [[String(session.id), { ...session, id: session.id }]],
    ),
  )

/**
 * What changed from one version of an agenda to another, as data: first the event, then sessions
 * that are gone, then the others in the order of the new version. Sessions are matched by id; those
 * without one are left out. People and places are compared by id, not by name.
 */
export function diffAgendas(old: Agenda, now: Agenda): AgendaChange[] {
  const [before, after] = [stored(old), stored(now)]
  const event = differingKeys(old.event, now.event)
  return [
    ...(event.length
      ? [
          {
            type: 'eventChanged' as const,
            before: valuesOf(old.event, event),
            after: valuesOf(now.event, event),
          },
        ]
      : []),
    ...[...before].flatMap(([key, session]): AgendaChange[] =>
      after.has(key) ? [] : [{ type: 'removed', id: session.id, session }],
    ),
    ...[...after].flatMap(([key, session]): AgendaChange[] => {
      const was = before.get(key)
      return was ? diffSessions(was, session) : [{ type: 'added', id: session.id, session }]
    }),
  ]
}
