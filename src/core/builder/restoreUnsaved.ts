import type { Agenda, AgendaSession, Id } from '../types.js'
import { applyEdits, type Edit } from './edits.js'
import { editsBetween } from './editsBetween.js'
import { timeFields } from '../time/times.js'
import { sameValue } from '../sameValue.js'
import type { SessionFields } from './fields.js'
import { adoptIds, doEdits, emptyHistory, type History, renamed } from './history.js'
import { asLeft } from './refusedEdit.js'
import { isTemporaryId, newcomerId, newcomersIn, temporaryIds, withMade } from './temporaryIds.js'
import { sessionOf } from '../ids.js'
import { fieldsIn } from '../isPlain.js'

/**
 * What an editor had done and not saved, with the revision that each document had when they began.
 * `once` is the key by which the server recognises a save that it has had already.
 */
export type UnsavedAgenda = {
  edits: Edit[]
  revisions: Record<string, number>
  history: History
  once?: string
}

/** An agenda as it is stored now. */
export type StoredAgenda = { agenda: Agenda; revisions: Record<string, number> }

type Added = AgendaSession & { id: Id }

const told: (keyof SessionFields)[] = [
  'title',
  'kind',
  ...timeFields,
  'timing',
  'status',
  'place',
  'track',
  'assignments',
]

type Made = Record<string, Id>

/**
 * The temporary ids of newcomers that a line refers to, with the ids that the stored line has in
 * their place: documents that may have been made for them.
 */
function madeFor(line: object, session: AgendaSession, agenda: Agenda): Made {
  const { assignments, place, track } = session
  const referred = [
    ...assignments.flatMap(
      ({ person, organisation }) =>
        [
          { kind: 'people', id: person },
          { kind: 'organisations', id: organisation },
        ] as const,
    ),
    { kind: 'places', id: place } as const,
  ]
  return Object.fromEntries(
    newcomersIn([line]).flatMap((newcomer) => {
      // An agenda does not carry the names of its tracks, so a track counts as the newcomer where
      // all the rest of the line is the same.
      const found =
        newcomer.kind === 'tracks'
          ? (track ?? undefined)
          : referred.find(
              ({ kind, id }) =>
                kind === newcomer.kind &&
                id !== undefined &&
                agenda[kind]?.[String(id)] === newcomer.name,
            )?.id
      return found === undefined ? [] : [[newcomerId(newcomer), found]]
    }),
  )
}

function says(session: AgendaSession, fields: object, keys: readonly string[]): boolean {
  const [is, said] = [fieldsIn(session), fieldsIn(fields)]
  return keys.every((key) => sameValue(asLeft(key, is[key]), asLeft(key, said[key] ?? undefined)))
}

const isLike = (session: AgendaSession, added: Added, agenda: Agenda): boolean =>
  says(session, withMade(added, madeFor(added, session, agenda)), told)

const additions = (edits: readonly Edit[]): Added[] =>
  edits.flatMap((edit) =>
    edit.type === 'add' && isTemporaryId(edit.session.id) ? [edit.session] : [],
  )

const changesOf = (
  edits: readonly Edit[],
  agenda: Agenda,
): { fields: object; session: AgendaSession }[] =>
  edits.flatMap((edit) => {
    const session = edit.type === 'set' ? sessionOf(agenda, edit.id) : undefined
    return edit.type === 'set' && session ? [{ fields: edit.fields, session }] : []
  })

/**
 * New lines and newcomers that were stored though the answer to their save never arrived here, by
 * their temporary ids. A line is recognised by this: it was not there when the editor began, and it
 * says the same.
 */
export function storedUnheard(
  edits: readonly Edit[],
  known: Readonly<Record<string, number>>,
  agenda: Agenda,
): Record<string, Id> {
  const fresh = agenda.sessions.filter(
    ({ id }) => id !== undefined && !isTemporaryId(id) && !Object.hasOwn(known, String(id)),
  )
  const ids: Record<string, Id> = {}
  for (const added of additions(edits)) {
    const found = fresh.findIndex((session) => isLike(session, added, agenda))
    const [session] = found < 0 ? [] : fresh.splice(found, 1)
    if (session)
      Object.assign(ids, madeFor(added, session, agenda), { [String(added.id)]: session.id! })
  }
  for (const { fields, session } of changesOf(edits, agenda)) {
    const made = madeFor(fields, session, agenda)
    // A save is all or nothing: if a line holds what it was to hold, the newcomers that it names
    // were made too.
    if (says(session, withMade(fields, made), Object.keys(fields))) Object.assign(ids, made)
  }
  return ids
}

/** Edits of lines that are not there any more, and so cannot be applied. */
export const homeless = (edits: readonly Edit[], { sessions }: Agenda): Edit[] => {
  const there = new Set([...sessions, ...additions(edits)].map(({ id }) => String(id)))
  return edits.filter((edit) => edit.type === 'set' && !there.has(String(edit.id)))
}

/**
 * How many of the unsaved edits still change something. Some may be stored by now although the
 * answer to their save was lost.
 */
export function countOpen(unsaved: UnsavedAgenda, stored: StoredAgenda): number {
  const { now } = restoreUnsaved(unsaved, stored, { agenda: stored.agenda, history: emptyHistory })
  return (
    editsBetween(stored.agenda, now.agenda).length + homeless(unsaved.edits, stored.agenda).length
  )
}

const touched = (edits: readonly Edit[]): string[] =>
  edits.flatMap((edit) =>
    edit.type === 'set' ? [String(edit.id)] : edit.type === 'setEvent' ? ['event'] : [],
  )

/**
 * Applies unsaved edits to an agenda, and returns their history with them unless it has one of its
 * own. The revisions of what they change are set to those that the edits started from, so that a
 * save finds out what others changed meanwhile, as with any stale edit.
 */
export function restoreUnsaved(
  unsaved: UnsavedAgenda,
  stored: StoredAgenda,
  now: { agenda: Agenda; history: History },
): StoredAgenda & { now: { agenda: Agenda; history: History } } {
  const ids = storedUnheard(unsaved.edits, unsaved.revisions, stored.agenda)
  const open = unsaved.edits.filter(
    (edit) => edit.type !== 'add' || !Object.hasOwn(ids, String(edit.session.id)),
  )
  const fresh = additions(open)
  const taken = fresh.filter(({ id }) => sessionOf(now.agenda, id))
  const given = temporaryIds(
    { ...now.agenda, sessions: [...now.agenda.sessions, ...fresh] },
    taken.length,
  )
  const names: Record<string, Id> = {
    ...ids,
    ...Object.fromEntries(taken.map(({ id }, index) => [String(id), given[index]!])),
  }
  const edits = open.map((edit) => renamed(edit, names))
  const started = touched(edits).flatMap((id) =>
    unsaved.revisions[id] === undefined || stored.revisions[id] === undefined
      ? []
      : [[id, unsaved.revisions[id]]],
  )
  const untouched = !now.history.past.length && !now.history.future.length
  return {
    agenda: stored.agenda,
    revisions: { ...stored.revisions, ...Object.fromEntries(started) },
    now: untouched
      ? { agenda: applyEdits(now.agenda, edits), history: adoptIds(unsaved.history, names) }
      : doEdits(now.history, now.agenda, edits),
  }
}
