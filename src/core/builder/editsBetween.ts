import type { Agenda, AgendaSession, Id } from '../types.js'
import type { Edit } from './edits.js'
import { differingKeys, untoldChanges, valuesOf } from './fields.js'

const hasId = (session: AgendaSession): session is AgendaSession & { id: Id } =>
  session.id !== undefined

const byId = ({ sessions }: Agenda) =>
  new Map(sessions.flatMap((session) => (hasId(session) ? [[String(session.id), session]] : [])))

/**
 * The edits that make one agenda into another. By them a plan, or anything else that results in a
 * new agenda, becomes a step that can be undone. Sessions are matched by id; those without one are
 * left out.
 */
export function editsBetween(before: Agenda, after: Agenda): Edit[] {
  const [old, now] = [byId(before), byId(after)]
  const event = {
    ...valuesOf(after.event, differingKeys(before.event, after.event)),
    ...untoldChanges(before.event, after.event),
  }
  const changed = ([key, session]: [string, AgendaSession & { id: Id }]): Edit[] => {
    const was = old.get(key)
    if (!was) return [{ type: 'add', session }]
    // Most lines are what they were, and need not be looked at.
    if (was === session) return []
    const fields = {
      ...valuesOf(session, differingKeys(was, session)),
      ...untoldChanges(was, session),
    }
    return Object.keys(fields).length ? [{ type: 'set', id: was.id, fields }] : []
  }
  return [
    ...(Object.keys(event).length ? [{ type: 'setEvent' as const, fields: event }] : []),
    ...[...old].flatMap(([key, { id }]): Edit[] => (now.has(key) ? [] : [{ type: 'remove', id }])),
    ...[...now].flatMap(changed),
  ]
}
