import type { AgendaSession, Id, Rulebook } from '../types.js'
import { type FieldChanges, type SessionFields } from './fields.js'
import { readTitle } from './guessKind.js'
import type { History } from './history.js'
import { sameId } from '../ids.js'

/** The kind of a line as long as nobody has chosen one. */
export const kindAtFirst = 'session'

/** Whether somebody chose the kind of this line since the agenda was opened. */
export const kindWasChosen = ({ past }: History, id: Id | undefined): boolean =>
  past
    .flat()
    .some(
      ({ edit }) => edit.type === 'set' && sameId(edit.id, id) && edit.fields.kind !== undefined,
    )

/**
 * The fields that change when a title is typed into a line. The first title of a line whose kind
 * nobody chose is read like that of a pasted row: its words may say the kind, and its number is
 * left out where numbering shows it. Any other title is kept as it is typed.
 */
export function typedTitle(
  session: AgendaSession,
  typed: string,
  { kinds, chosen }: { kinds: Rulebook['kinds']; chosen: boolean },
): FieldChanges<SessionFields> {
  const written = typed.trim()
  if (written === (session.title ?? '')) return {}
  if (!written || session.title || chosen || session.kind !== kindAtFirst)
    return { title: written || null }
  const { kind = session.kind, title } = readTitle(written, kinds)
  return {
    title: session.status === 'cancelled' ? written : title,
    ...(kind === session.kind ? {} : { kind }),
  }
}
