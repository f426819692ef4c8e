import { checkAgenda } from '../../src/core/checkAgenda.js'
import { type RuleId } from '../../src/core/rules/index.js'
import type {
  Agenda,
  AgendaEvent,
  AgendaSession,
  Assignment,
  Rulebook,
  SessionStatus,
  SessionTime,
  Timing,
} from '../../src/core/types.js'
import { defaultRulebook } from '../../src/core/vocabulary.js'

/**
 * An agenda in a few lines. A line is a day heading (`2019-06-25`) or a session:
 *
 *     [place] when [kind] [title][: who role, who role, …] [#track] [(mark) …]
 *
 * - when: `09:00-10:00`, `22:00-01:00+` (ends the next day), `00:30+-02:00+` (the night after its day), `09:00` (start only),
 *   `morning`, `afternoon`, `evening`, `allDay`, `tba`
 * - kind: a word of the vocabulary with a capital (`Opening`, `FieldVisit`); it is part of the title unless it stands
 *   alone. Without one the kind is `session`.
 * - who role: `Ana moderator`, `@UCLG host` (an organisation), `"Mayor of Sfax" speaker` (a label), `nobody speaker`;
 *   `invited` or `declined` may follow
 * - marks: `(cancelled)`, `(tentative)`, `(draft)`, `(position 2)`, `(missing fr ar)`, `(team)` for the team only,
 *   `(until 2019-06-27)` over several days
 *
 * Sessions are numbered from 1; people, organisations, places and tracks have their names as ids. What stands before the
 * first heading is on 2019-06-25. The zone is Africa/Tunis, everything is published.
 */
export function agendaOf(...lines: string[]): Agenda {
  const event: AgendaEvent = {
    id: 'event',
    title: 'Event',
    timeZone: 'Africa/Tunis',
    days: [],
    published: true,
  }
  const sessions: AgendaSession[] = []
  let day = '2019-06-25'
  for (const line of lines) {
    if (/^\d{4}-\d{2}-\d{2}$/.test(line)) day = line
    else sessions.push(sessionOf(line, sessions.length + 1, day))
    if (!event.days.some(({ date }) => date === day)) event.days.push({ date: day })
  }
  const assignments = sessions.flatMap((session) => session.assignments)
  return {
    event,
    sessions,
    people: namesOf(assignments.map(({ person }) => person)),
    organisations: namesOf(assignments.map(({ organisation }) => organisation)),
    places: namesOf(sessions.map(({ place }) => place)),
  }
}

const namesOf = (ids: unknown[]) =>
  Object.fromEntries(ids.filter((id) => id !== undefined).map((id) => [String(id), String(id)]))

const shape =
  /^(?:(?<place>.+?) )?(?<when>\d\d:\d\d\+?(?:-\d\d:\d\d\+?)?|morning|afternoon|evening|allDay|tba) (?<what>[^:#(]+?)(?:: (?<who>[^#(]+?))? *(?<track>#\S+)? *(?<marks>(?:\([^)]*\) *)*)$/

function sessionOf(line: string, id: number, day: string): AgendaSession {
  const parts = shape.exec(line)?.groups
  if (!parts) throw new Error(`Not a line of an agenda: ${line}`)
  const marks = [...(parts.marks ?? '').matchAll(/\(([^)]*)\)/g)].map(([, mark = '']) => mark)
  const marked = (word: string) =>
    marks
      .find((mark) => mark.split(' ')[0] === word)
      ?.split(' ')
      .slice(1)
  const [first = '', ...rest] = (parts.what ?? '').split(' ')
  const kind = first.charAt(0).toLowerCase() + first.slice(1)
  const isKind = Object.hasOwn(defaultRulebook.kinds, kind)
  const status =
    (['cancelled', 'tentative'] as const).find((word) => marked(word)) ??
    ('confirmed' satisfies SessionStatus)
  const position = marked('position')?.[0]
  return {
    id,
    kind: isKind ? kind : 'session',
    day,
    ...timeOf(parts.when ?? ''),
    status,
    assignments: (parts.who ?? '').split(', ').filter(Boolean).map(assignmentOf),
    published: !marked('draft') && !marked('team'),
    ...(marked('team') ? { teamOnly: true } : {}),
    ...(marked('until') ? { endDay: marked('until')?.[0] } : {}),
    ...(isKind && !rest.length ? {} : { title: parts.what }),
    ...(parts.place ? { place: parts.place } : {}),
    ...(parts.track ? { track: parts.track.slice(1) } : {}),
    ...(position ? { position: Number(position) } : {}),
    ...(marked('missing') ? { missingLanguages: marked('missing') } : {}),
  }
}

function timeOf(when: string): SessionTime {
  if (!/^\d/.test(when)) return { timing: when === 'tba' ? 'toBeAnnounced' : (when as Timing) }
  const [starts = '', ends] = when.split('-')
  return {
    timing: 'clock',
    starts: starts.replace('+', ''),
    ...(starts.endsWith('+') ? { startsNextDay: true } : {}),
    ...(ends ? { ends: ends.replace('+', ''), endsNextDay: ends.endsWith('+') } : {}),
  }
}

function assignmentOf(text: string): Assignment {
  const words = /^(?<who>.+?) (?<role>\w+?)(?: (?<state>invited|declined))?$/.exec(text)?.groups
  if (!words?.who || !words.role) throw new Error(`Not an assignment: ${text}`)
  const { who, role, state = 'confirmed' } = words
  const party = who.startsWith('@')
    ? { organisation: who.slice(1) }
    : who.startsWith('"')
      ? { label: who.slice(1, -1) }
      : who === 'nobody'
        ? {}
        : { person: who }
  return { role, state: state as Assignment['state'], ...party }
}

/** What one rule finds, each as `session field`, sides joined by ` / `: `1 place / 2 place`. The event is called `event`. */
export const found = (
  rule: RuleId,
  agenda: Agenda,
  rulebook: Rulebook = defaultRulebook,
): string[] =>
  checkAgenda(agenda, rulebook)
    .filter((violation) => violation.rule === rule)
    .map(({ at }) => at.map(({ session, path }) => `${session ?? 'event'} ${path}`).join(' / '))

/** An agenda with the first session changed, for what the notation cannot say (malformed times, missing fields). */
export function withFirst(
  agenda: Agenda,
  change: Partial<Record<keyof AgendaSession, unknown>>,
): Agenda {
  const [first, ...others] = agenda.sessions
  return { ...agenda, sessions: [{ ...first, ...change } as AgendaSession, ...others] }
}

export const withEvent = (agenda: Agenda, change: Partial<AgendaEvent>): Agenda => ({
  ...agenda,
  event: { ...agenda.event, ...change },
})
