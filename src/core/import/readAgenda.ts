import { calendarOf, lastDateOf, type ResolvedDay, resolveDay } from './dates.js'
import type { DayHeading } from './dayHeading.js'
import type { TextDocument } from './document.js'
import { absorbSmallWords, leftOver, paragraphsOf } from './coverage.js'
import { type DraftLine, draftsOf } from './draftLines.js'
import { eventOf } from './eventOf.js'
import { documentItems } from './documentItems.js'
import { type Knowing, knowingOf } from './knowing.js'
import { foldName } from '../names/index.js'
import { languageOf } from './languageOf.js'
import { guess } from './guess.js'
import { proposedLine } from './proposedLine.js'
import type { Guess, Proposal, ProposedDay, ReadingContext } from './proposal.js'
import type { Entry } from './peopleQuestions.js'
import { questionsOf } from './questions.js'
import { placesOf, stretchOf } from './stretch.js'
import { type ReadTime, timeReader } from './times.js'

const unknownTime: ReadTime = {
  value: { timing: 'toBeAnnounced' },
  sure: 'unsure',
  why: { code: 'noTime' },
  others: [],
}

type Dated = { id: string; day: ProposedDay; resolved: ResolvedDay }

/**
 * Reads the agenda in a document, as a proposal: every value with how sure it is, why, and where it
 * was read.
 */
export function readAgenda(document: TextDocument, context: ReadingContext = {}): Proposal {
  const knowing = knowingOf(context)
  learn(draftsOf(documentItems(document, knowing), knowing).lines, knowing)
  const { lines: drafts, left } = draftsOf(documentItems(document, knowing), knowing)
  const head = left.filter(({ where }) => where === 'before').map(({ text }) => text)
  const calendar = calendarOf(
    [...new Set(drafts.flatMap(({ day }) => day ?? []))],
    left.map(({ text }) => text),
    context,
  )
  const { days, dayOf } = daysOf(drafts, calendar)
  const entries = entriesOf(drafts, dayOf, isTwelve(drafts), knowing)
  const lines = entries.map(({ line }) => line)
  const event = eventOf(document, head, days, calendar)
  absorbSmallWords(document, [event, days, lines])
  const parts = { event, days: days.map(({ day }) => day), lines }
  const language = context.languages?.length === 1 ? context.languages[0] : languageOf(document)
  return {
    ...(language ? { language } : {}),
    ...parts,
    questions: questionsOf(entries, days, knowing, language),
    left: leftOver(document, parts),
    apart: document.apart.map(({ where, blocks }) => ({
      where,
      text: paragraphsOf(blocks)
        .map(({ paragraph, at }) => stretchOf(paragraph, at).text)
        .join('\n'),
    })),
  }
}

/** Remembers names that stand where nothing but a name can, so that a second reading knows them. */
function learn(drafts: readonly DraftLine[], knowing: Knowing): void {
  const all = drafts.flatMap(({ draft }) => [draft, ...draft.talks]).flatMap(({ people }) => people)
  knowing.seen.commas = all.some(({ party }) => party.commas)
  knowing.seen.surnamesFirst = all.filter(({ turned }) => turned).length >= 2
  const clear = all.filter(
    ({ party, from, role }) =>
      party.is === 'name' &&
      party.likeness >=
        (from === 'label' && role && /\p{Script=Arabic}/u.test(party.who.text) ? 1 : 2) &&
      (party.likeness === 3 ||
        (from === 'label' && role) ||
        from === 'column' ||
        party.affiliation ||
        party.jobTitle),
  )
  const names = new Set(clear.map(({ party }) => foldName(party.who.text)))
  // In `Voices of the Quay – Ana Haddad` a known person stands behind the dash: so what is before
  // it is nobody's name.
  for (const { party } of clear)
    if (!party.affiliation || !names.has(foldName(party.affiliation.text)))
      knowing.seen.people.add(foldName(party.who.text))
}

/** Whether a document says am and pm. */
const isTwelve = (drafts: readonly DraftLine[]) =>
  drafts.some(({ draft }) =>
    [draft, ...draft.talks].some(({ time }) =>
      /\p{Nd}\s*[ap]\.?\s?m|\p{Nd}\s*[صم](?!\p{L})|صباح|مساء/iu.test(time?.text.text ?? ''),
    ),
  )

/** The days in their order, and on which of them each line is. */
function daysOf(
  drafts: readonly DraftLine[],
  calendar: ReturnType<typeof calendarOf>,
): { days: Dated[]; dayOf: (line: DraftLine) => Dated | undefined } {
  const days: Dated[] = []
  const found = new Map<DayHeading | undefined, Dated>()
  let before: string | undefined
  for (const { day: heading } of drafts) {
    if (found.has(heading)) continue
    const resolved: ResolvedDay = heading
      ? resolveDay(heading, calendar, before)
      : calendar.days[0] && !drafts.some(({ day }) => day)
        ? {
            date: calendar.days[0],
            sure: calendar.days.length === 1 ? 'sure' : 'unsure',
            why: { code: calendar.days.length === 1 ? 'fromOthers' : 'unknownDay' },
            others: calendar.days,
          }
        : { sure: 'unsure', why: { code: 'unknownDay' }, others: calendar.days }
    before = resolved.date ?? before
    const same = days.find(({ day }) => day.date && day.date.value === resolved.date)
    if (same) {
      found.set(heading, same)
      same.day.date!.places.push(...placesOf(heading?.text))
      continue
    }
    const id = `d${days.length + 1}`
    const day: ProposedDay = {
      id,
      ...(resolved.date
        ? {
            date: {
              value: resolved.date,
              sure: resolved.sure,
              why: resolved.why,
              places: heading ? placesOf(heading.text) : (calendar.mentions[0]?.places ?? []),
            },
          }
        : {}),
      ...(heading?.label
        ? { label: guess(heading.label.text, 'likely', 'heading', heading.text) }
        : {}),
    }
    // A day whose date cannot be told still keeps the place of its heading.
    if (heading && !day.date && !day.label)
      day.label = guess(heading.text.text, 'likely', 'heading', heading.text)
    const dated = { id, day, resolved }
    days.push(dated)
    found.set(heading, dated)
  }
  return { days, dayOf: ({ day }) => found.get(day) }
}

/** The time of a line that names its days itself, with the last of them. */
function overDays(time: ReadTime, { time: said }: DraftLine['draft'], dated: Dated | undefined) {
  const endDay = said?.over && lastDateOf(said.over, dated?.resolved.date)
  return endDay === undefined ? time : { ...time, value: { ...time.value, endDay } }
}

function entriesOf(
  drafts: readonly DraftLine[],
  dayOf: (line: DraftLine) => Dated | undefined,
  twelve: boolean,
  knowing: Knowing,
): Entry[] {
  const reader = timeReader(twelve)
  const entries: Entry[] = []
  let before: Dated | undefined
  const add = (line: DraftLine, draft: DraftLine['draft'], within?: Entry) => {
    const dated = dayOf(line)
    if (dated !== before) reader.startDay()
    before = dated
    const day: Guess<string | undefined> = {
      value: dated?.id,
      sure: dated?.resolved.sure ?? 'unsure',
      why: dated?.resolved.why ?? { code: 'unknownDay' },
      places: [],
    }
    const part = line.part && !draft.time ? line.part : undefined
    const time: ReadTime = draft.time
      ? overDays(reader.read(draft.time, within !== undefined || line.column > 0), draft, dated)
      : part
        ? { value: { timing: part.timing }, sure: 'likely', why: { code: 'heading' }, others: [] }
        : within
          ? { ...within.time, sure: 'likely', why: { code: 'fromOthers' }, others: [] }
          : unknownTime
    const proposed = proposedLine(
      draft,
      {
        id: `l${entries.length + 1}`,
        day,
        time,
        ...(within ? { within: within.line.id } : {}),
        ...(line.section ? { section: line.section } : {}),
        timeText: [draft.time?.text, ...(line.part ? [line.part.text] : [])],
      },
      knowing,
    )
    const entry = { line: proposed, draft, time }
    entries.push(entry)
    for (const talk of draft.talks) add(line, talk, entry)
  }
  for (const line of drafts) add(line, line.draft)
  return entries
}
