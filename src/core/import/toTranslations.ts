import { questionText } from '../questionText.js'
import { sameId, withId } from '../ids.js'
import type { Agenda, AgendaSession, Assignment, Id, KindDefinition } from '../types.js'
import { nameOf } from './guess.js'
import { matchTranslation, type TranslationDifference } from './matchTranslation.js'
import { sameName } from './pairLines.js'
import type { Proposal, ProposedLine, ProposedPerson } from './proposal.js'
import { wordsOfLine } from './toSession.js'
import { toPlainText } from './toRichText.js'

/**
 * A text of the event that is translated into the language of a document, as the Translate tab has
 * it.
 */
export type TextHere = {
  address: string
  collection: string
  id: Id
  field: string
  rich: boolean
  source: { language: string; words: string }
  target: { words: string } | null
}

/** A text here, beside the text of the document that translates it. */
export type TextPair = {
  /** The address of the text here. */
  address: string
  /** The line of the document; absent for a text of the event. */
  line?: string
  session?: Id
  source: string
  /** The text of the document; for a formatted one, also its formatting there. */
  text: string
  laidOut?: object
  /** The translation that is here already, if any: it is never overwritten unasked. */
  there?: string
  sure: boolean
}

export type Translating = {
  agenda: Agenda
  texts: readonly TextHere[]
  kinds: Record<string, KindDefinition>
  said?: Readonly<Record<string, Id | null>>
}

export type Translated = {
  pairs: TextPair[]
  /** The session that each line of the document is. */
  lines: { line: string; session: Id; sure: boolean }[]
  differences: TranslationDifference[]
  /** How many texts already read here as in the document. */
  already: number
}

type Found = { of: string; text: string | undefined; laidOut?: object; sure?: boolean }

const nameHere = ({ person, organisation }: Assignment, { people, organisations }: Agenda) =>
  people?.[String(person)] ?? organisations?.[String(organisation)] ?? ''

/**
 * The row here for somebody in a document: the only one of the same name. Parties without names are
 * matched by their order in a role, where both sides have as many.
 */
function rowOf(
  person: ProposedPerson,
  { people }: ProposedLine,
  { assignments }: AgendaSession,
  agenda: Agenda,
): Assignment | undefined {
  if (person.who.value.label !== undefined) {
    const [there, here] = [
      people.filter(
        ({ who, role }) => who.value.label !== undefined && role.value === person.role.value,
      ),
      assignments.filter(({ label, role }) => label && role === person.role.value),
    ]
    return there.length === here.length ? here[there.indexOf(person)] : undefined
  }
  const named = assignments.filter((row) => sameName(nameHere(row, agenda), nameOf(person)))
  const [only, ...others] =
    named.length > 1 ? named.filter(({ role }) => role === person.role.value) : named
  return others.length ? undefined : only
}

function peopleOf(line: ProposedLine, session: AgendaSession, agenda: Agenda): Found[] {
  return line.people.flatMap((person): Found[] => {
    const row = rowOf(person, line, session, agenda)
    if (row?.id === undefined) return []
    const at = (key: string, text: string | undefined) => ({
      of: `assignments/${row.id}/${key}`,
      text,
    })
    return [
      at('label', person.who.value.label),
      at('jobTitle', person.jobTitle?.value),
      at('affiliation', person.affiliation?.value),
    ]
  })
}

const same = (a: string, b: string) =>
  a.replace(/\s+/g, ' ').trim() === b.replace(/\s+/g, ' ').trim()

/**
 * The texts of a document in another language, each beside the text of the event that it
 * translates.
 */
export function toTranslations(
  proposal: Proposal,
  { agenda, texts, kinds, said }: Translating,
): Translated {
  const here = new Map(texts.map((text) => [text.address, text]))
  const questionsOf = (id: Id) =>
    texts.filter(
      ({ collection, id: own, field }) =>
        collection === 'sessions' && sameId(own, id) && field === 'guidingQuestions/question',
    )
  const counts = Object.fromEntries(
    agenda.sessions.flatMap(({ id }) =>
      id === undefined ? [] : [[String(id), questionsOf(id).length]],
    ),
  )
  const { pairs: lines, differences } = matchTranslation(proposal, agenda, {
    questions: counts,
    said,
  })
  const making = { kinds, language: proposal.language ?? 'en' }
  const noSource: TranslationDifference[] = []
  let already = 0
  const beside = (
    found: Found,
    prefix: string,
    more: Pick<TextPair, 'line' | 'session'>,
    sure: boolean,
  ): TextPair[] => {
    const text = here.get(`${prefix}/${found.of}`)
    if (!text || !found.text?.trim()) return []
    const there = text.target?.words
    if (there !== undefined && same(there, found.text)) {
      already += 1
      return []
    }
    return [
      {
        address: text.address,
        ...more,
        source: text.source.words,
        text: found.text,
        ...(text.rich && found.laidOut ? { laidOut: found.laidOut } : {}),
        ...(there ? { there } : {}),
        sure: sure && found.sure !== false,
      },
    ]
  }
  const ofLines = lines.flatMap(({ line: id, session: at, sure }): TextPair[] => {
    const [line, session] = [
      proposal.lines.find((each) => each.id === id),
      withId(agenda.sessions, at),
    ]
    if (!line || !session) return []
    const { title, texts: own = {} } = wordsOfLine(line, making)
    const single = {
      note: own.statusNote,
      objective: own.objective,
      methodology: own.methodology,
      description: line.description ? toPlainText(line.description.value) : undefined,
    } as const
    const names = {
      note: 'statusNote',
      objective: 'objective',
      methodology: 'methodology',
      description: 'description',
    } as const
    const questions = questionsOf(at)
    for (const field of ['note', 'objective', 'methodology', 'description'] as const)
      if (single[field] && !here.has(`sessions/${at}/${names[field]}`))
        noSource.push({ type: 'noSource', line: id, session: at, field })
    if (own.guidingQuestions?.length && !questions.length)
      noSource.push({ type: 'noSource', line: id, session: at, field: 'questions' })
    const byPlace = own.guidingQuestions?.length === questions.length ? questions : []
    const found: Found[] = [
      { of: 'title', text: title },
      { of: 'statusNote', text: single.note ?? undefined },
      { of: 'objective', text: single.objective ?? undefined },
      { of: 'methodology', text: single.methodology ?? undefined },
      ...byPlace.map(({ address }, index) => ({
        of: address.slice(`sessions/${at}/`.length),
        text: questionText(own.guidingQuestions?.[index]),
      })),
      { of: 'description', text: single.description, laidOut: own.description ?? undefined },
      ...peopleOf(line, session, agenda),
    ]
    return found.flatMap((each) => beside(each, `sessions/${at}`, { line: id, session: at }, sure))
  })
  const event = `events/${agenda.event.id}`
  const days = proposal.days.flatMap(({ date, label }): TextPair[] => {
    const row = agenda.event.days.find((day) => day.date === date?.value)
    return row?.id === undefined || !label
      ? []
      : beside({ of: `days/${row.id}/label`, text: label.value }, event, {}, true)
  })
  const own = (['title', 'theme'] as const).flatMap((field) => {
    const value = proposal.event[field]
    return value
      ? beside(
          { of: field, text: value.value.replaceAll('\n', ' '), sure: value.sure === 'sure' },
          event,
          {},
          true,
        )
      : []
  })
  const counted = differences.filter((each) => each.type !== 'otherCount' || each.here > 0)
  return {
    pairs: [...own, ...days, ...ofLines],
    lines: lines.map(({ line, session, sure }) => ({ line, session, sure })),
    differences: [...counted, ...noSource],
    already,
  }
}
