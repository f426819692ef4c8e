import type { ModelOf, teamTexts, ValueOf } from './model/index.js'

export type { KindDefinition, RoleDefinition, Rulebook } from './rulebook.js'

/**
 * The words of the model (see docs/vocabulary.md), as types. Nothing here knows of Payload, React
 * or Node. Dates are ISO `YYYY-MM-DD`, wall-clock times `HH:mm` at the venue, zones IANA names,
 * instants ISO UTC strings.
 */
export type Id = number | string

/**
 * The levels of rules: `impossible` is refused on every save, `conflict` on publishing, `advice` is
 * only shown.
 */
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
  /** The clocks show the start twice, and the second time is meant: after they were put back. */
  startsAfterChange?: boolean
  /** The same for the end. */
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
  /** The title and the affiliation that the party holds in this session, where they are given. */
  jobTitle?: string
  affiliation?: string
  state: AssignmentState
}

/** A link as it is edited: the row that it is stored as, where it is. */
export type WrittenLink = { id?: string; label?: string | null; url?: string | null }

/** A question as it is edited; with its row, it may be without words in one of the languages. */
export type WrittenQuestion = string | { id?: string; question: string | null }

/**
 * The value of a field in an editor's changes, in their language, by the type of the field.
 * `richText` is what the editor of formatted texts stores, `files` are their ids, `languages` codes.
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
 * The longer texts of a session's form (those with `edited` in core/model/session.ts), and the
 * notes of the team, which no reader sees.
 */
export type SessionTexts = {
  -readonly [K in keyof SessionModel as SessionModel[K] extends { edited: true } ? K : never]?:
    Written[SessionModel[K]['type'] & keyof Written] | null
} & { [K in (typeof teamTexts)[number]]?: string | null }

/**
 * What an event remembers of a document from which it was made (see
 * core/import/rememberDocument.ts): which session each line became, and whom its names meant.
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
   * The session is only for the team (a set-up, a briefing, or not announced yet): rules see it,
   * and it is never published. Absent is false.
   */
  teamOnly?: boolean
  /**
   * Only in a copy that is not stored yet: the session whose texts it takes over in all languages.
   */
  copiedFrom?: Id
  /**
   * Only in a session that is not stored yet, or whose longer texts a document changes: these
   * texts. No rule looks at them.
   */
  texts?: SessionTexts
  /** The languages promised by the event in which the title is missing. */
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
   * Documents that were brought in and are not stored yet: what the event is to remember of them.
   * No rule looks at it.
   */
  brought?: Brought[]
}

/**
 * What rules need to know of a place: which other place it lies within, and whether several things
 * take place in it at once.
 */
export type PlaceFacts = { within?: Id; severalAtOnce?: boolean }

/**
 * A session of another event that takes one of this agenda's people or places. Times are instants
 * in UTC.
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
 * An event and its sessions, in any order, with what the rules need to know of the documents to
 * which they refer.
 */
export type Agenda = {
  event: AgendaEvent
  sessions: AgendaSession[]
  /** Names by id, for messages. */
  people?: Record<string, string>
  organisations?: Record<string, string>
  places?: Record<string, string>
  /**
   * By id, for the places in use and all that these lie within. A place without such facts is left
   * out.
   */
  placeFacts?: Record<string, PlaceFacts>
  /**
   * Ids (as strings) of people, organisations and places that readers cannot see, since they are in
   * the trash or gone.
   */
  unavailable?: { people?: string[]; organisations?: string[]; places?: string[] }
  elsewhere?: Elsewhere[]
  /**
   * The numbers that readers have seen, by session (see core/numbering.ts). No rule looks at them.
   */
  numbers?: Readonly<Record<string, number>>
}

/** Where a violation shows: in a field of one session, or of the event where `session` is null. */
export type At = {
  session: Id | null
  /** e.g. `ends`, `assignments.0.person`, `days.1.date` */ path: string
}

/** A rule that an agenda breaks: data, not an exception. */
export type Violation = {
  rule: string
  level: Level
  /**
   * An entry for each session (or the event) that takes part. The message at one of them names the
   * others.
   */
  at: At[]
  /**
   * Values for the message (names, times, counts). For a new session without an id, `session` is
   * `'new'`.
   */
  params: Record<string, number | string>
}
