import type {
  AssignmentState,
  Id,
  KindDefinition,
  RoleDefinition,
  SessionStatus,
  SessionTime,
} from '../types.js'
import type { Paragraph, Place } from './document.js'

/**
 * How sure a guess is: `sure`, nothing else is likely; `likely`, probably right; `unsure`, the
 * editor should look at it.
 */
export const degrees = ['likely', 'sure', 'unsure'] as const
export type Sureness = (typeof degrees)[number]

/**
 * Why something was read in a certain way. Each code has a text in the interface, in which the
 * values are filled in.
 */
export type Reason = { code: ReasonCode; params?: Record<string, number | string> }

export type ReasonCode =
  // Reasons that leave no doubt.
  | 'written'
  | 'column'
  | 'label'
  | 'directory'
  | 'heading'
  | 'layout'
  // Conclusions.
  | 'firstText'
  | 'following'
  | 'fromWords'
  | 'fromOthers'
  | 'byDefault'
  | 'weekday'
  | 'brackets'
  | 'chosen'
  | Doubt

/** What an editor may be asked about. */
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
 * A value that was read out of a document, with the places where it was read, in the order of the
 * document.
 */
export type Guess<T> = { value: T; sure: Sureness; why: Reason; places: Place[] }

/** A longer text with its formatting as in the document: lists, bold, italic, links. */
export type Writing = Paragraph[]

/** A party; exactly one of the three fields is there. */
export type Who = { name?: string; label?: string; organisation?: string }

export type ProposedPerson = {
  id: string
  who: Guess<Who>
  role: Guess<string>
  jobTitle?: Guess<string>
  affiliation?: Guess<string>
  state?: Guess<AssignmentState>
  /**
   * Entries of the directory that may be meant, the likeliest first. `same`: of exactly this name;
   * if there is one such entry alone, it is taken.
   */
  known: { in: 'organisations' | 'people'; id: Id; same: boolean }[]
}

/** A line of the agenda that is proposed. */
export type ProposedLine = {
  id: string
  /** The id of the line that holds this one, where it is a talk within a session. */
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
  /** Left-over text that an editor moved here. */
  introduction?: Guess<string>
}

/** One step by which another reading replaces what was read. Values are given whole. */
export type ReadingStep =
  | { type: 'set'; line: string; field: LineField; value: unknown }
  /**
   * The people with the ids `from` become those of `to`; where `from` is empty, these are added.
   */
  | { type: 'people'; line: string; from: string[]; to: ProposedPerson[] }
  /** The line is removed; its words are left over. */
  | { type: 'remove'; line: string }
  | { type: 'setDay'; day: string; value: Guess<string> | undefined }
  | { type: 'setEvent'; field: keyof ProposedEvent; value: Guess<string> | undefined }

/**
 * A reading that an editor may choose: `as` is a word for what the text becomes, `text` shows that.
 */
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
  /** The line or the day that is asked about; it is the event where both are absent. */
  line?: string
  day?: string
  field: LineField | keyof ProposedEvent | 'date' | 'people'
  places: Place[]
  /** The readings to choose from; the first is the one that stands in the proposal (`asRead`). */
  readings: Reading[]
  /**
   * Questions with the same key (those of one column, list or label) can be given one answer
   * together.
   */
  alike: string
}

/** Words of the document's body that are in no field of the proposal. */
export type Left = {
  text: string
  places: Place[]
  /** Where they stand: an order to show them in. */ where: 'after' | 'before' | 'within'
}

/** What a document proposes. Nothing of it is stored until an editor says so. */
export type Proposal = {
  /** The language of most of the document's text. */
  language?: string
  event: ProposedEvent
  days: ProposedDay[]
  lines: ProposedLine[]
  /** In the order in which an editor should look at them. */
  questions: Question[]
  left: Left[]
  /** Texts that stand apart from the body: headers, footnotes, comments, quoted mail. */
  apart: { where: string; text: string }[]
}

/** An entry of the directory, with all its names and acronyms. */
export type KnownName = { id: Id; name: string; also?: string[] }

/** What is known before a document is read. Every part may be absent. */
export type ReadingContext = {
  /** The languages of the event; those in which the document is likeliest written come first. */
  languages?: string[]
  /** The dates of the event for which the document is brought in, in order. */
  days?: string[]
  /** Today's date: it gives the year where no text does. */
  today?: string
  people?: KnownName[]
  organisations?: KnownName[]
  places?: KnownName[]
  kinds?: Record<string, KindDefinition>
  roles?: Record<string, RoleDefinition>
}
