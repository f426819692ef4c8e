import type {
  AssignmentState,
  Id,
  KindDefinition,
  RoleDefinition,
  SessionStatus,
  SessionTime,
} from '../types.js'
import type { Paragraph, Place } from './document.js'

/** How sure a guess is: nothing else is likely; probably so; the editor should look. */
export type Sureness = 'likely' | 'sure' | 'unsure'

/**
 * Why something was read so; a text of the interface belongs to each code, with these values in it.
 */
export type Reason = { code: ReasonCode; params?: Record<string, number | string> }

export type ReasonCode =
  // What decided without doubt.
  | 'written'
  | 'column'
  | 'label'
  | 'directory'
  | 'heading'
  | 'layout'
  // What was concluded from it.
  | 'firstText'
  | 'following'
  | 'fromWords'
  | 'fromOthers'
  | 'byDefault'
  | 'weekday'
  | 'brackets'
  | 'chosen'
  | Doubt

/** What an editor is asked about. */
export const doubts = [
  'unknownDay',
  'weekdayDiffers',
  'otherHalfOfDay',
  'afterMidnight',
  'noTime',
  'endsBeforeStart',
  'noTitle',
  'commasAreAmbiguous',
  'personOrOrganisation',
  'personOrText',
  'kindNotSaid',
  'roleNotSaid',
] as const
export type Doubt = (typeof doubts)[number]

/**
 * A value that was read out of a document. Places are in the order in which the document is read.
 */
export type Guess<T> = { value: T; sure: Sureness; why: Reason; places: Place[] }

/** A longer text as the document has it: paragraphs with their lists, bold, italic, links. */
export type Writing = Paragraph[]

/** Who takes part; exactly one of the three is there. */
export type Who = { name?: string; label?: string; organisation?: string }

export type ProposedPerson = {
  id: string
  who: Guess<Who>
  role: Guess<string>
  jobTitle?: Guess<string>
  affiliation?: Guess<string>
  state?: Guess<AssignmentState>
  /**
   * Whom the directory knows by this name, the likeliest first; one alone of the same name is
   * meant.
   */
  known: { in: 'organisations' | 'people'; id: Id; same: boolean }[]
}

/** A line of the agenda that is proposed. */
export type ProposedLine = {
  id: string
  /** The line that holds it: a talk within a session. */
  within?: string
  /** The `id` of a proposed day. */
  day: Guess<string | undefined>
  time: Guess<SessionTime>
  title: Guess<string>
  kind: Guess<string>
  /** As it is written: `III`, `2`, `A`, `الثالثة`. */
  number?: Guess<string>
  status?: Guess<SessionStatus>
  note?: Guess<string>
  place?: Guess<string>
  track?: Guess<string>
  people: ProposedPerson[]
  objective?: Guess<Writing>
  methodology?: Guess<Writing>
  questions: Guess<Writing>[]
  description?: Guess<Writing>
}

export type LineField = Exclude<keyof ProposedLine, 'id' | 'people' | 'within'>

export type ProposedDay = { id: string; date?: Guess<string>; label?: Guess<string> }

export type ProposedEvent = {
  title?: Guess<string>
  theme?: Guess<string>
  startDate?: Guess<string>
  endDate?: Guess<string>
  city?: Guess<string>
  venue?: Guess<string>
  /** What an editor puts there of what was left over. */
  introduction?: Guess<string>
}

/** One step by which another reading takes the place of what was read. Values are whole. */
export type ReadingStep =
  | { type: 'set'; line: string; field: LineField; value: unknown }
  /** These people (ids) of a line become these; of none, they are added. */
  | { type: 'people'; line: string; from: string[]; to: ProposedPerson[] }
  /** The line goes; its words are left over. */
  | { type: 'remove'; line: string }
  | { type: 'setDay'; day: string; value: Guess<string> | undefined }
  | { type: 'setEvent'; field: keyof ProposedEvent; value: Guess<string> | undefined }

/** What an editor may choose: `as` says in a word what it makes of the text, `text` shows it. */
export type Reading = {
  as: ReadingCode
  text: string
  params?: Record<string, string>
  changes: ReadingStep[]
}

export type ReadingCode =
  | 'asRead'
  | 'asOneParty'
  | 'asPeople'
  | 'asOrganisation'
  | 'asLabel'
  | 'asNote'
  | 'asDescription'
  | 'asRole'
  | 'asKind'
  | 'asTime'
  | 'asDay'
  | 'asTitle'
  | 'leaveOut'

/** Something that an editor should look at. */
export type Question = {
  id: string
  why: Reason
  /** What is asked about; of neither it is the event. */
  line?: string
  day?: string
  field: LineField | keyof ProposedEvent | 'date' | 'people'
  places: Place[]
  /** The one that stands in the proposal is first (`asRead`). */
  readings: Reading[]
  /**
   * Questions with the same key are alike, so one answer can be given to all: a column, a list, a
   * label.
   */
  alike: string
}

/** Words of the document's body that are in no field. */
export type Left = {
  text: string
  places: Place[]
  /** Where they stand: an order to show them in. */ where: 'after' | 'before' | 'within'
}

/** What a document proposes. Nothing of it is stored before an editor says so. */
export type Proposal = {
  /** The language of most of its text. */
  language?: string
  event: ProposedEvent
  days: ProposedDay[]
  lines: ProposedLine[]
  /** The first to look at first. */
  questions: Question[]
  left: Left[]
  /** What stands apart from the body: headers, footnotes, comments, quoted mail; as text. */
  apart: { where: string; text: string }[]
}

/** Somebody or something that the app knows, with all its names and acronyms. */
export type KnownName = { id: Id; name: string; also?: string[] }

/** What is known before a document is read; all of it may be absent. */
export type ReadingContext = {
  /** The languages of the event, the likeliest of a document first. */
  languages?: string[]
  /** The dates of the event that it is brought into, in order. */
  days?: string[]
  /** The date today, for a year that no text says. */
  today?: string
  people?: KnownName[]
  organisations?: KnownName[]
  places?: KnownName[]
  kinds?: Record<string, KindDefinition>
  roles?: Record<string, RoleDefinition>
}
