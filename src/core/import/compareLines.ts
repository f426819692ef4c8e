import { newcomerKinds } from '../builder/temporaryIds.js'
import { isOneOf } from '../isOneOf.js'
import { sameId } from '../ids.js'
import type { Agenda, AgendaSession, Id, KindDefinition, SessionTexts } from '../types.js'
import { linesAsComparable, sessionsAsComparable } from './comparable.js'
import { idsByName, type Known, type Meant, namedIn } from './directoryNames.js'
import { pairLines, titleLikeness } from './pairLines.js'
import type { Proposal } from './proposal.js'
import { enoughInCommon, type Remembered } from './rememberDocument.js'
import { toSession } from './toSession.js'

/** What a newer document is compared with. */
export type Comparing = {
  agenda: Agenda
  /**
   * The document of which this is a newer version. Without one, it is compared only with what
   * stands here.
   */
  before?: Remembered
  /** The longer texts of the sessions here, by their ids. */
  texts?: Readonly<Record<string, SessionTexts>>
  known: Known
  meant?: Meant
  /** The day on which lines are put that name none. */
  day?: string
  kinds: Record<string, KindDefinition>
}

type Session = Omit<AgendaSession, 'id'>

/** The longer texts of a session: as they are stored, with the changes that are not saved yet. */
const textsOf = (own: SessionTexts | undefined, stored: SessionTexts | undefined) =>
  own || stored ? { texts: { ...stored, ...own } } : {}

/**
 * One line in three states: as the session that the older document made of it, as the one that the
 * newer document would make, and as it stands here. A state in which there is no such line is
 * absent.
 */
export type LineBetween = {
  line?: string
  was?: Session
  will?: Session
  here?: AgendaSession & { id: Id }
}

const nobody: Known = { people: [], organisations: [], places: [], tracks: [] }

/**
 * Whom the names of a document mean: the same as for the older document, as long as they exist
 * here, unless the editor says otherwise.
 */
export function meantSince({
  agenda,
  before,
  known,
  meant = {},
}: Pick<Comparing, 'agenda' | 'before' | 'known' | 'meant'>): Meant {
  const isThere = (key: string, id: Id) => {
    const kind = key.slice(0, key.indexOf(':'))
    if (!isOneOf(newcomerKinds, kind)) return false
    return kind === 'tracks'
      ? known.tracks.some((each) => sameId(each.id, id))
      : agenda[kind]?.[String(id)] !== undefined
  }
  return {
    ...Object.fromEntries(
      Object.entries(before?.parties ?? {}).filter(([key, id]) => isThere(key, id)),
    ),
    ...meant,
  }
}

/**
 * Lines of the newer document that are like a session here which was made of no older line:
 * somebody typed it meanwhile, or nothing was remembered of its document.
 */
function typedHere(
  lines: ReturnType<typeof linesAsComparable>,
  free: Agenda,
  alone: boolean,
): Map<string, string> {
  const here = sessionsAsComparable(free)
  const titles = new Map(here.map(({ id, title }) => [id, title]))
  const own = new Map(lines.map(({ id, title }) => [id, title]))
  const alike = pairLines(lines, here, true).filter(
    ({ a, b }) => alone || titleLikeness(own.get(a) ?? '', titles.get(b) ?? '') >= 0.5,
  )
  return new Map(alike.map(({ a, b }) => [a, b]))
}

/**
 * All lines of a newer document in its order, each beside its older state and what stands here;
 * after them, the lines that the newer document has no more.
 */
export function compareLines(after: Proposal, comparing: Comparing): LineBetween[] {
  const { agenda, before, texts = {}, known, day, kinds } = comparing
  const here = new Map(
    agenda.sessions.flatMap((session) =>
      session.id === undefined
        ? []
        : [
            [
              String(session.id),
              { ...session, id: session.id, ...textsOf(session.texts, texts[String(session.id)]) },
            ] as const,
          ],
    ),
  )
  const old = before?.document ?? { days: [], lines: [] }
  const made = (of: Pick<Proposal, 'days' | 'language'>, idOf: ReturnType<typeof idsByName>) => ({
    idOf,
    days: of.days,
    kinds,
    language: of.language ?? 'en',
  })
  const wasMade = made(old, idsByName(namedIn(old.lines, nobody), before?.parties ?? {}))
  const willBe = made(after, idsByName(namedIn(after.lines, known), meantSince(comparing)))
  const became = new Map(
    Object.entries(before?.sessions ?? {}).map(([line, id]) => [line, String(id)]),
  )
  const comparable = linesAsComparable(after)
  const pairs = pairLines(linesAsComparable(old), comparable, true)
  const paired = new Map(pairs.map(({ a, b }) => [b, a]))
  const taken = new Set(became.values())
  const free = {
    ...agenda,
    sessions: agenda.sessions.filter(({ id }) => id !== undefined && !taken.has(String(id))),
  }
  const typed = typedHere(
    comparable.filter(({ id }) => !paired.has(id)),
    free,
    before === undefined,
  )
  const oldLines = new Map(old.lines.map((line) => [line.id, line]))
  const withHere = (session: string | undefined): Pick<LineBetween, 'here'> => {
    const found = here.get(session ?? '')
    return found ? { here: found } : {}
  }
  const now = after.lines.map((line): LineBetween => {
    const was = oldLines.get(paired.get(line.id) ?? '')
    const found = withHere(was ? became.get(was.id) : typed.get(line.id))
    // A new line for which the document names no day is put on the day that was chosen.
    return {
      line: line.id,
      ...(was ? { was: toSession(was, wasMade) } : {}),
      will: toSession(line, found.here ? willBe : { ...willBe, day }),
      ...found,
    }
  })
  const still = new Set(pairs.map(({ a }) => a))
  const gone = old.lines
    .filter(({ id }) => !still.has(id))
    .map((line): LineBetween => ({
      was: toSession(line, wasMade),
      ...withHere(became.get(line.id)),
    }))
  const only = before
    ? []
    : [...here]
        .filter(([id]) => ![...typed.values()].includes(id))
        .map(([, session]): LineBetween => ({ here: session }))
  return [...now, ...gone, ...only]
}

/**
 * Whether a line is a pause. Every agenda has the same ones under the same names, so they do not
 * tell which agenda a document is of.
 */
const isPause = ({ kind }: { kind?: string }, kinds: Record<string, KindDefinition>) =>
  kind !== undefined && kinds[kind]?.pause === true

/**
 * Whether most of a document stands here. In the same language, pauses do not count: by two rows
 * with coffee breaks a document would pass for a newer version of any agenda.
 */
export function isOfAgenda(
  proposal: Proposal,
  agenda: Agenda,
  kinds: Record<string, KindDefinition>,
  sameLanguage: boolean,
): boolean {
  const own = (each: { kind?: string }) => !sameLanguage || !isPause(each, kinds)
  const lines = linesAsComparable(proposal).filter(own)
  const here = sessionsAsComparable(agenda).filter(own)
  return (
    lines.length > 0 && pairLines(lines, here, sameLanguage).length / lines.length >= enoughInCommon
  )
}
