import type { KindColour } from './kindColours.js'
import type { ModelOf, ValueOf } from './model/index.js'

/**
 * The words of the model (see docs/vocabulary.md), as types. Nothing here knows of Payload, React
 * or Node. Dates are ISO `YYYY-MM-DD`, wall-clock times `HH:mm` at the venue, zones IANA names,
 * instants ISO UTC strings.
 */
export type Id = number | string

/** The three levels of a rule: refused on every save; refused on publishing; only shown. */
export type Level = 'advice' | 'conflict' | 'impossible'

/** How precisely the time of a session is known. */
export type Timing = ValueOf<'timing'>

export type PartOfDay = Exclude<Timing, 'clock' | 'toBeAnnounced'>

export type SessionTime = {
  timing: Timing
  /** `HH:mm`; only with timing `clock`. */
  starts?: string
  /** `HH:mm`, exclusive; only with timing `clock`, and may be unknown. */
  ends?: string
  /** The session ends on the date after its (last) day: a night that goes on, or `24:00`. */
  endsNextDay?: boolean
  /** The session starts after midnight and belongs to the evening before, its day. */
  startsNextDay?: boolean
  /** ISO date; the last day of a line over several. */
  endDay?: string
  /**
   * Of a start that the clocks show twice, the second is meant: after they were put back.
   */
  startsAfterChange?: boolean
  /** The same of the end. */
  endsAfterChange?: boolean
}

export type SessionStatus = ValueOf<'sessionStatus'>
export type AssignmentState = ValueOf<'assignmentState'>

export type Assignment = {
  id?: string
  role: string
  person?: Id
  organisation?: Id
  /** A party without a name: "Representative of the City of Sfax". */
  label?: string
  /** Title and affiliation held then, where they are said. */
  jobTitle?: string
  affiliation?: string
  state: AssignmentState
}

/** A link as it is edited: the row that it is stored as, where it is. */
export type WrittenLink = { id?: string; label?: string | null; url?: string | null }

/** A question as it is edited; with its row, it may be without words in one of the languages. */
export type WrittenQuestion = string | { id?: string; question: string | null }

/**
 * A field as an editor's changes hold it, in their language, by its type; `richText` as the editor
 * of formatted texts keeps it, `files` by their ids, `languages` by their codes.
 */
type Written = {
  choice: string
  files: Id[]
  languages: string[]
  links: WrittenLink[]
  longText: string
  questions: WrittenQuestion[]
  richText: object
  text: string
}
type SessionModel = ModelOf<'sessions'>

/**
 * What the form of a session holds beside its line (see `edited` in core/model/session.ts), and
 * the notes of the team, which no reader sees.
 */
export type SessionTexts = {
  -readonly [K in keyof SessionModel as SessionModel[K] extends { edited: true } ? K : never]?:
    Written[SessionModel[K]['type'] & keyof Written] | null
} & { notes?: string | null }

/**
 * What an event remembers of a document that it came from (see core/import/remembered.ts): which
 * session each line became, and whom its names meant.
 */
export type Brought = {
  id: string
  document: object
  sessions: Record<string, Id>
  parties: Record<string, Id>
}

export type AgendaSession = SessionTime & {
  /** Absent while the session is being created. */
  id?: Id
  title?: string
  kind: string
  /** ISO date; one of the event's days. */
  day?: string
  /** Order among lines of one moment; lower comes first. */
  position?: number
  status: SessionStatus
  place?: Id
  track?: Id
  assignments: Assignment[]
  published: boolean
  /**
   * Set-up, briefing, not announced yet: takes part in the rules, and never goes out. Absent where
   * it is not.
   */
  teamOnly?: boolean
  /** Of a copy that is not stored yet: the session whose texts it has, in all their languages. */
  copiedFrom?: Id
  /**
   * Of a line that is not stored yet, or of which a document changes them: its longer texts. No
   * rule asks for them.
   */
  texts?: SessionTexts
  /** Language codes in which the title is missing, of those that the event promises. */
  missingLanguages?: string[]
}

export type Day = { id?: string; date: string; label?: string }

export type AgendaEvent = {
  id?: Id
  title?: string
  timeZone: string
  startDate?: string
  endDate?: string
  days: Day[]
  published: boolean
  /**
   * Of documents that are brought and not stored yet: what is to be remembered of them. No rule
   * asks for it.
   */
  brought?: Brought[]
}

/**
 * What rules must know of a place: in which other one it lies, and whether several things take
 * place in it at once.
 */
export type PlaceFacts = { within?: Id; severalAtOnce?: boolean }

/**
 * A session of another event in which one of this agenda's people or places is taken (instants,
 * UTC).
 */
export type Elsewhere = {
  event: string
  session: string
  startsAt: string
  endsAt: string
  people: Id[]
  place?: Id
}

/**
 * An event with its sessions, in any order, with what the rules must know about what they refer to.
 */
export type Agenda = {
  event: AgendaEvent
  sessions: AgendaSession[]
  /** Names by id, for messages. */
  people?: Record<string, string>
  organisations?: Record<string, string>
  places?: Record<string, string>
  /**
   * By id, of the places in use and all that they lie within; nothing where there is nothing to
   * say.
   */
  placeFacts?: Record<string, PlaceFacts>
  /**
   * Ids (as strings) of people, organisations and places that readers cannot see (in the trash or
   * gone).
   */
  unavailable?: { people?: string[]; organisations?: string[]; places?: string[] }
  elsewhere?: Elsewhere[]
  /** Numbers that readers have seen, by session (see core/numbering.ts); no rule asks for them. */
  numbers?: Readonly<Record<string, number>>
}

/** Where a violation shows: a field of one session, or of the event when `session` is null. */
export type At = {
  session: Id | null
  /** e.g. `ends`, `assignments.0.person`, `days.1.date` */ path: string
}

/** A rule that an agenda breaks: data, not an exception. */
export type Violation = {
  rule: string
  level: Level
  /**
   * One entry for each session (or the event) that takes part; the message of one names the others.
   */
  at: At[]
  /**
   * Values for the message (names, times, counts). A new session without an id has `session:
   * 'new'`.
   */
  params: Record<string, number | string>
}

export type KindDefinition = {
  /** Takes the next number of the event: Session I, II, III. */
  numbered?: boolean
  /** Everyone takes part, so nothing else may run beside it (plenaries, breaks, meals). */
  forEveryone?: boolean
  /** A pause between sessions: quieter in every view, ends a stretch without a break. */
  pause?: boolean
  /**
   * Out and about (a field visit): nobody sits through it, so it ends a stretch without a break
   * too.
   */
  outing?: boolean
  /** Roles that make no sense here are refused on publishing; `'none'`: no roles at all. */
  roles?: 'any' | 'none' | string[]
  /** One of these roles leads it; who plans it is reminded where nobody does. */
  ledBy?: string[]
  /** In what colour the panel shows it; absent: quiet. */
  colour?: KindColour
  labels: Record<string, string>
}

export type RoleDefinition = {
  /** At most so many in one session. */
  limit?: number
  /** Roles that the same person cannot also hold in the same session. */
  excludes?: string[]
  labels: Record<string, string>
}

/** What is checked, and how severely: the resolved options. */
export type Rulebook = {
  kinds: Record<string, KindDefinition>
  roles: Record<string, RoleDefinition>
  /** Overrides for conflicts and advice; an impossible rule cannot be changed. */
  levels: Record<string, 'advice' | 'conflict' | 'off'>
  /** Minutes. */
  limits: { longWithoutBreak: number; tightTransfer: number; unexplainedGap: number }
}
