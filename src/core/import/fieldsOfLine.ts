import { newcomerOf } from '../builder/temporaryIds.js'
import type { FieldChanges, SessionFields } from '../builder/fields.js'
import { questionText } from '../questionText.js'
import { wordsIn } from '../translation/wordsIn.js'
import type { Agenda, Id, SessionTexts, SessionTime } from '../types.js'
import type { Known } from './directoryNames.js'

/**
 * The fields of a line, apart from its people, in which a newer document may differ; in the order
 * in which they are shown.
 */
export const fieldsOfLine = [
  'day',
  'time',
  'title',
  'kind',
  'status',
  'place',
  'track',
  'note',
  'objective',
  'methodology',
  'questions',
  'description',
] as const
export type LineValue = (typeof fieldsOfLine)[number]

const textFields = {
  note: 'statusNote',
  objective: 'objective',
  methodology: 'methodology',
  questions: 'guidingQuestions',
  description: 'description',
} as const satisfies Partial<Record<LineValue, keyof SessionTexts>>

export const isTextField = (field: LineValue): field is keyof typeof textFields =>
  Object.hasOwn(textFields, field)

/**
 * The time of a line as a text to compare: `09:30–10:45`, `22:00–01:00+1`, `00:30+1–02:00+1` or the
 * part of a day, then the last day of several.
 */
const timeText = ({ timing, starts, startsNextDay, endDay, ...end }: SessionTime): string => {
  const night = startsNextDay ? '+1' : ''
  const ends = end.ends ? `–${end.ends}` : ''
  const after = end.endsNextDay || night ? '+1' : ''
  return [timing === 'clock' ? `${starts ?? ''}${night}${ends}${after}` : timing, endDay ?? '']
    .filter(Boolean)
    .join(' ')
}

export type Names = { agenda: Agenda; known: Known }

const nameOf = (id: Id | null | undefined, names: Record<string, string>): string | undefined =>
  id === undefined || id === null
    ? undefined
    : (newcomerOf(id)?.name ?? names[String(id)] ?? `#${id}`)

const namesOfTracks = ({ tracks }: Known) =>
  Object.fromEntries(tracks.map(({ id, name }) => [String(id), name]))

/**
 * The value of a field of a line as a text: equal texts mean equal values. Undefined for an empty
 * field.
 */
export function valueIn(
  field: LineValue,
  session: Omit<SessionFields, 'published'>,
  { agenda, known }: Names,
): string | undefined {
  switch (field) {
    case 'time':
      return timeText(session) || undefined
    case 'place':
      return nameOf(session.place, agenda.places ?? {})
    case 'track':
      return nameOf(session.track, namesOfTracks(known))
    case 'questions':
      return questionsIn(session.texts).join('\n') || undefined
    case 'note':
    case 'objective':
    case 'methodology':
    case 'description':
      return wordsIn(session.texts?.[textFields[field]]) || undefined
    default:
      return session[field]?.trim() || undefined
  }
}

const questionsIn = (texts: SessionTexts | undefined): string[] =>
  (texts?.guidingQuestions ?? []).flatMap((each) => questionText(each) ?? [])

/** The changes that give a field of a line here the value that another session has. */
export function changeOf(
  field: LineValue,
  {
    day,
    timing,
    starts,
    ends,
    endsNextDay,
    startsNextDay,
    endDay,
    title,
    kind,
    status,
    place,
    track,
    texts,
  }: SessionFields,
): FieldChanges<SessionFields> {
  if (isTextField(field))
    return { texts: { [textFields[field]]: texts?.[textFields[field]] ?? null } }
  if (field === 'time')
    return {
      timing,
      starts: starts ?? null,
      ends: ends ?? null,
      endsNextDay: endsNextDay ?? null,
      startsNextDay: startsNextDay ?? null,
      endDay: endDay ?? null,
    }
  return { [field]: { day, title, kind, status, place, track }[field] ?? null }
}

/** Several changes of one line as one change; the changes of its longer texts are joined. */
export const allChanges = (
  changes: readonly FieldChanges<SessionFields>[],
): FieldChanges<SessionFields> =>
  changes.reduce(
    (all, each) => ({
      ...all,
      ...each,
      ...(all.texts && each.texts ? { texts: { ...all.texts, ...each.texts } } : {}),
    }),
    {},
  )
