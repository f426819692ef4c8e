import { fieldsIn, isPlain, rowsIn } from '../isPlain.js'
import { isOneOf } from '../isOneOf.js'
import type { Agenda, Brought, Id } from '../types.js'

const ofSession = /^new-(\d+)$/

/**
 * Whether a session has not been stored yet: its id was given by the builder, not by the database.
 */
export const isTemporaryId = (id: Id | undefined): boolean =>
  typeof id === 'string' && ofSession.test(id)

/**
 * As many ids as asked for, of the form `new-1`, for sessions that are not stored yet. None of them
 * is in the agenda.
 */
export function temporaryIds(agenda: Agenda, count: number): string[] {
  const taken = agenda.sessions.map(({ id }) => Number(ofSession.exec(String(id))?.[1] ?? 0))
  const last = taken.reduce((highest, number) => Math.max(highest, number), 0)
  return Array.from({ length: count }, (_, index) => `new-${last + index + 1}`)
}

export const newcomerKinds = ['organisations', 'people', 'places', 'tracks'] as const
export type NewcomerKind = (typeof newcomerKinds)[number]

/**
 * A person, an organisation, a place or a track that is in no list yet. A save makes its document
 * together with the lines that name it.
 */
export type Newcomer = { kind: NewcomerKind; name: string }

const ofNewcomer = new RegExp(`^new-(${newcomerKinds.join('|')}):(.+)$`, 'su')

/**
 * The temporary id by which lines refer to a newcomer until its document exists. Kind and name, all
 * that is known of it, are in the id.
 */
export const newcomerId = ({ kind, name }: Newcomer): string => `new-${kind}:${name.trim()}`

export function newcomerOf(id: unknown): Newcomer | undefined {
  const [, kind, name] = (typeof id === 'string' && ofNewcomer.exec(id)) || []
  return isOneOf(newcomerKinds, kind) && name ? { kind, name } : undefined
}

/**
 * The newcomers to which some lines, or changes of lines, refer, each once. Values that are no
 * lines refer to none.
 */
export function newcomersIn(lines: readonly object[]): Newcomer[] {
  const ids = lines
    .map(fieldsIn)
    .flatMap(({ assignments, place, track }) => [
      ...rowsIn(assignments).flatMap(({ person, organisation }) => [person, organisation]),
      place,
      track,
    ])
  return [...new Set(ids)].flatMap((id) => newcomerOf(id) ?? [])
}

/**
 * A line, or changes of one, in which the temporary ids of newcomers are replaced by those of their
 * documents (`{ 'new-people:Ana': 42 }`).
 */
export function withMade<L extends object>(line: L, ids: Readonly<Record<string, Id>>): L {
  const { assignments, place, track } = fieldsIn(line)
  const made = (id: unknown): unknown =>
    typeof id === 'string' && Object.hasOwn(ids, id) ? (ids[id] ?? id) : id
  const named = (row: Record<string, unknown>) => ({
    ...row,
    ...(newcomerOf(row.person) ? { person: made(row.person) } : {}),
    ...(newcomerOf(row.organisation) ? { organisation: made(row.organisation) } : {}),
  })
  return {
    ...line,
    ...(Array.isArray(assignments)
      ? {
          assignments: assignments.map((row: unknown) => (isPlain(row) ? named(row) : row)),
        }
      : {}),
    ...(newcomerOf(place) ? { place: made(place) } : {}),
    ...(newcomerOf(track) ? { track: made(track) } : {}),
  }
}

/**
 * What is remembered of a document, with the temporary ids of lines and newcomers replaced by those
 * of their documents.
 */
export function broughtAs(brought: Brought, ids: Readonly<Record<string, Id>>): Brought {
  const named = (all: Record<string, Id>) =>
    Object.fromEntries(
      Object.entries(all).map(([key, id]) => [
        key,
        Object.hasOwn(ids, String(id)) ? (ids[String(id)] ?? id) : id,
      ]),
    )
  return { ...brought, sessions: named(brought.sessions), parties: named(brought.parties) }
}
