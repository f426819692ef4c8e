import { addDays } from '../time/dates.js'
import type { ResolvedDay } from './dates.js'
import { chosen } from './guess.js'
import type { Knowing } from './knowing.js'
import { aboutPeople, aboutRole, asRead, type Entry } from './peopleQuestions.js'
import type { ReadingStep, ProposedDay, Question, Reading } from './proposal.js'

const clockText = ({ starts = '', ends }: { starts?: string; ends?: string }) =>
  [starts, ends].filter(Boolean).join('–')

function aboutTime({ line, time }: Entry): Omit<Question, 'id'>[] {
  if (time.sure !== 'unsure') return []
  const remove: Reading = {
    as: 'leaveOut',
    text: line.title.value,
    changes: [{ type: 'remove', line: line.id }],
  }
  const others = time.others.map((value): Reading => ({
    as: 'asTime',
    text: clockText(value),
    changes: [
      { type: 'set', line: line.id, field: 'time', value: chosen(value, line.time.places) },
    ],
  }))
  const places = line.time.places.length ? line.time.places : line.title.places
  return [
    {
      why: time.why,
      line: line.id,
      field: 'time',
      places,
      alike: `time:${time.why.code}`,
      readings: [asRead(clockText(line.time.value) || line.title.value), ...others, remove],
    },
  ]
}

function aboutTitle({ line }: Entry): Omit<Question, 'id'>[] {
  if (line.title.sure !== 'unsure') return []
  return [
    {
      why: { code: 'noTitle' },
      line: line.id,
      field: 'title',
      places: line.time.places,
      alike: 'noTitle',
      readings: [
        asRead(''),
        { as: 'leaveOut', text: '', changes: [{ type: 'remove', line: line.id }] },
      ],
    },
  ]
}

/**
 * Asks about a word for the kind that is in no vocabulary (`Proyección`). One answer holds for all
 * lines with that word.
 */
function aboutKind({ line, draft }: Entry, knowing: Knowing): Omit<Question, 'id'>[] {
  const word = draft.kind?.said?.text
  if (!word || draft.kind?.sure || draft.kind?.is !== 'other') return []
  const kinds = Object.keys(knowing.kinds).filter(
    (kind) => kind !== 'other' && !knowing.kinds[kind]?.pause,
  )
  return [
    {
      why: { code: 'kindNotSaid', params: { word } },
      line: line.id,
      field: 'kind',
      places: line.kind.places,
      alike: `kind:${word.toLowerCase()}`,
      readings: [
        asRead(word),
        ...kinds.map((kind): Reading => ({
          as: 'asKind',
          text: kind,
          params: { kind },
          changes: [
            { type: 'set', line: line.id, field: 'kind', value: chosen(kind, line.kind.places) },
          ],
        })),
      ],
    },
  ]
}

function aboutDay({
  day,
  resolved,
}: {
  day: ProposedDay
  resolved: ResolvedDay
}): Omit<Question, 'id'>[] {
  if (resolved.sure !== 'unsure') return []
  const places = [...(day.date?.places ?? []), ...(day.label?.places ?? [])]
  const others = [
    ...new Set(
      resolved.others.length ? resolved.others : resolved.date ? [addDays(resolved.date, 1)] : [],
    ),
  ].filter((date): date is string => date !== undefined && date !== resolved.date)
  const change = (date: string): ReadingStep => ({
    type: 'setDay',
    day: day.id,
    value: chosen(date, day.date?.places ?? []),
  })
  return [
    {
      why: resolved.why,
      day: day.id,
      field: 'date',
      places,
      alike: `day:${resolved.why.code}`,
      readings: [
        asRead(resolved.date ?? day.label?.value ?? ''),
        ...others.map((date): Reading => ({ as: 'asDay', text: date, changes: [change(date)] })),
      ],
    },
  ]
}

/**
 * All questions to an editor: those about days first, since all their lines follow, then line by
 * line.
 */
export function questionsOf(
  entries: readonly Entry[],
  days: readonly { day: ProposedDay; resolved: ResolvedDay }[],
  knowing: Knowing,
  language = 'en',
): Question[] {
  const all = [
    ...days.flatMap(aboutDay),
    ...entries.flatMap((entry) => [
      ...aboutTime(entry),
      ...aboutTitle(entry),
      ...aboutKind(entry, knowing),
      ...aboutRole(entry, knowing, language),
      ...aboutPeople(entry, knowing),
    ]),
  ]
  return all.map((question, index) => ({ id: `q${index + 1}`, ...question }))
}
