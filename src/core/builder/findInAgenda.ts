import { fieldsOf, models } from '../model/index.js'
import type { Agenda, AgendaSession, Id, SessionTexts } from '../types.js'
import { sameValue } from '../sameValue.js'
import { groupBy } from '../timedLine.js'
import type { Edit } from './edits.js'
import { findText, type Found, type Looking, replaceAt } from './findText.js'

/** The longer texts of sessions as they are stored in one language, by the ids of the sessions. */
export type StoredTexts = Readonly<Record<string, SessionTexts>>

/** A place where an agenda says what is looked for, and what it would say instead. */
export type Hit = {
  /** Names it among all of one search. */
  key: string
  id: Id
  /** `title`, or a field of the longer texts. */
  field: string
  /** Which piece of the field: a question of several, a stretch of a formatted text. */
  piece: number
  /** What stands there, and what is before and after it in its piece. */
  found: string
  before: string
  after: string
} & Found

export type Replacing = Looking & { replace: string }

/** Longer texts that are words: what is chosen, linked or added as a file is none. */
const inWords = new Set(['longText', 'questions', 'richText', 'text'])

const searched = fieldsOf(models.sessions).flatMap(([name, { edited, type }]) =>
  edited && inWords.has(type) ? [name] : [],
)

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null

/**
 * A value with each piece of its text as `change` makes it, in order: a text itself, each of a
 * list, each stretch of a formatted text, whose formats stay.
 */
function withPieces(value: unknown, change: (piece: string) => string): unknown {
  if (typeof value === 'string') return change(value)
  if (Array.isArray(value)) return value.map((each) => withPieces(each, change))
  if (!isObject(value)) return value
  if ('root' in value) return { ...value, root: withPieces(value.root, change) }
  if (typeof value.question === 'string') return { ...value, question: change(value.question) }
  if (typeof value.text === 'string') return { ...value, text: change(value.text) }
  return Array.isArray(value.children)
    ? { ...value, children: value.children.map((each) => withPieces(each, change)) }
    : value
}

function piecesOf(value: unknown): string[] {
  const pieces: string[] = []
  withPieces(value, (piece) => {
    pieces.push(piece)
    return piece
  })
  return pieces
}

/** What a line says in words: its title, and its longer texts as they are stored or changed since. */
function wordsOf(session: AgendaSession, stored: SessionTexts | undefined): [string, unknown][] {
  const texts: Record<string, unknown> = { ...stored, ...session.texts }
  return [
    ['title', session.title],
    ...searched.map((name): [string, unknown] => [name, texts[name]]),
  ]
}

/** So much of a text is shown on either side of what was found in it. */
const around = 40

/**
 * All places of an agenda, in its order, where a title or a longer text says what is looked for and
 * would say something else.
 */
export function findInAgenda(agenda: Agenda, stored: StoredTexts, looking: Replacing): Hit[] {
  return agenda.sessions.flatMap((session) => {
    const { id } = session
    if (id === undefined) return []
    return wordsOf(session, stored[String(id)]).flatMap(([field, value]) =>
      piecesOf(value).flatMap((text, piece) =>
        findText(text, looking).flatMap(({ from, to }): Hit[] => {
          const found = text.slice(from, to)
          return found === looking.replace
            ? []
            : [
                {
                  key: `${id} ${field} ${piece} ${from}`,
                  id,
                  field,
                  piece,
                  from,
                  to,
                  found,
                  before: text.slice(Math.max(from - around, 0), from),
                  after: text.slice(to, to + around),
                },
              ]
        }),
      ),
    )
  })
}

const isEmpty = (value: unknown): boolean =>
  (typeof value === 'string' && !value.trim()) ||
  (Array.isArray(value) && !value.length) ||
  (isObject(value) && 'question' in value && isEmpty(value.question))

/** A value after its replacements: a title of nothing is none, nor is a question. */
function tidied(value: unknown): unknown {
  const kept = Array.isArray(value) ? value.filter((each) => !isEmpty(each)) : value
  return isEmpty(kept) ? null : kept
}

/**
 * The edits that replace what was found in these places, one for each line: its title, and of its
 * longer texts those that change. To be done together with the stored texts, so that they can be
 * taken back.
 */
export function replaceInAgenda(
  agenda: Agenda,
  stored: StoredTexts,
  hits: readonly Hit[],
  replace: string,
): Edit[] {
  const byLine = groupBy(hits, ({ id }) => String(id))
  return agenda.sessions.flatMap((session): Edit[] => {
    const { id } = session
    const own = id === undefined ? undefined : byLine.get(String(id))
    if (id === undefined || !own) return []
    const changed = wordsOf(session, stored[String(id)]).flatMap(([field, value]) => {
      const places = groupBy(
        own.filter((hit) => hit.field === field),
        ({ piece }) => String(piece),
      )
      if (!places.size) return []
      let piece = -1
      const after = withPieces(value, (text) => {
        piece += 1
        return replaceAt(text, places.get(String(piece)) ?? [], replace)
      })
      return sameValue(value, after) ? [] : [[field, tidied(after)] as const]
    })
    const { title, ...texts } = Object.fromEntries(changed)
    const fields = {
      ...(title === null || typeof title === 'string' ? { title } : {}),
      ...(Object.keys(texts).length ? { texts } : {}),
    }
    return Object.keys(fields).length ? [{ type: 'set', id, fields }] : []
  })
}
