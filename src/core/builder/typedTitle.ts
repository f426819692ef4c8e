import type { AgendaSession, Id, Rulebook } from '../types.js'
import { type FieldChanges, type SessionFields } from './fields.js'
import { readTitle } from './guessKind.js'
import type { History } from './history.js'
import { sameId } from '../ids.js'

/** What a line is while nobody has said what it is. */
export const kindAtFirst = 'session'

/** Whether somebody gave this line its kind, since the agenda was opened. */
export const kindWasChosen = ({ past }: History, id: Id | undefined): boolean =>
  past
    .flat()
    .some(
      ({ edit }) => edit.type === 'set' && sameId(edit.id, id) && edit.fields.kind !== undefined,
    )

/**
 * What a title that is typed into a line changes. The first one of a line whose kind nobody chose
 * is read as that of a pasted row: it says the kind, and leaves out its number where numbering
 * shows that. Any other is kept as it is typed.
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
