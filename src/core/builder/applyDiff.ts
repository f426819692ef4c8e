import { inOrder } from '../order.js'
import type { Agenda, AgendaSession } from '../types.js'
import type { AgendaChange } from './diffAgendas.js'
import { applyRoles, type RoleChange } from './diffRoles.js'
import { withChanges } from './fields.js'
import { sameId } from '../ids.js'

const ofRoles = (change: AgendaChange): change is RoleChange => change.type.startsWith('role')

function changed(session: AgendaSession, change: AgendaChange): AgendaSession {
  switch (change.type) {
    case 'moved':
    case 'otherFieldsChanged':
      return withChanges<AgendaSession>(session, change.after)
    case 'renamed':
      return withChanges(session, { title: change.after })
    case 'statusChanged':
      return { ...session, status: change.after }
    case 'kindChanged':
      return { ...session, kind: change.after }
    default:
      return session
  }
}

function withAll(session: AgendaSession, diff: readonly AgendaChange[]): AgendaSession {
  const own = diff.filter((change) => 'id' in change && sameId(change.id, session.id))
  const roles = own.filter(ofRoles)
  const after = own.reduce(changed, session)
  return roles.length ? { ...after, assignments: applyRoles(after.assignments, roles) } : after
}

/**
 * The new version of an agenda, from the old one and what `diffAgendas` found: its sessions in
 * order.
 */
export function applyDiff(old: Agenda, diff: readonly AgendaChange[]): Agenda {
  const kept = old.sessions.filter(
    ({ id }) => !diff.some((change) => change.type === 'removed' && sameId(change.id, id)),
  )
  const added = diff.flatMap((change) => (change.type === 'added' ? [change.session] : []))
  const event = diff.reduce(
    (before, change) =>
      change.type === 'eventChanged' ? withChanges(before, change.after) : before,
    old.event,
  )
  return {
    ...old,
    event,
    sessions: inOrder([...kept.map((session) => withAll(session, diff)), ...added]),
  }
}
