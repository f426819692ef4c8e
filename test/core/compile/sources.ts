import type {
  AgendaSource,
  CompileSettings,
  RichTree,
  SourceSession,
} from '../../../src/core/compile/index.js'
import { defaultRulebook } from '../../../src/core/index.js'
import type { Agenda } from '../../../src/core/types.js'
import { agendaTranslations } from '../../../src/i18n/index.js'

export const edited = '2026-01-01T00:00:00.000Z'

type Words = Record<string, Record<string, string>>

/** All text in a tree of nodes, a line for each of its top nodes. */
function textIn(tree: unknown): string {
  const { text, children, root } = (tree ?? {}) as {
    text?: string
    children?: unknown[]
    root?: { children: unknown[] }
  }
  if (root) return root.children.map(textIn).join('\n')
  return text ?? (children ?? []).map(textIn).join('')
}

export const rich = (text: string): RichTree => ({ root: { children: [{ children: [{ text }] }] } })

/** How the app would compile: three languages, French and Arabic fall back to English. */
export const settingsIn = (
  language = 'en',
  more: Partial<CompileSettings> = {},
): CompileSettings => ({
  language,
  chain: language === 'en' ? ['en'] : [language, 'en'],
  languages: [
    { code: 'en', label: 'English', direction: 'ltr' },
    { code: 'fr', label: 'Français', direction: 'ltr' },
    { code: 'ar', label: 'العربية', direction: 'rtl' },
  ],
  rulebook: defaultRulebook,
  word: (set, code) =>
    (agendaTranslations as Record<string, { agenda: { values: Words } }>)[language]?.agenda.values[
      set
    ]?.[code] ?? code,
  renderRichText: (tree) => ({
    html: `<p>${textIn(tree).replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</p>`,
    text: textIn(tree),
  }),
  href: (format, query = {}) =>
    `https://agenda.example/api/agenda/event-2019${format && `/${format}`}?${new URLSearchParams({ locale: language, ...query })}`,
  page: ({ event, session, person }) =>
    [
      `https://agenda.example/${language}/${event.slug}`,
      ...(session ? ['sessions', String(session.id)] : []),
      ...(person ? ['people', String(person.id)] : []),
    ].join('/'),
  installation: 'agenda.example',
  ...more,
})

const named = (names: Record<string, string> | undefined) =>
  Object.entries(names ?? {}).map(([id, name]) => ({ id, name: { en: name }, updatedAt: edited }))

const toSession = ({ title, ...session }: Agenda['sessions'][number]): SourceSession => ({
  ...session,
  id: session.id ?? 'new',
  title: title === undefined ? undefined : { en: title },
  assignments: session.assignments.map(
    ({ label, jobTitle: _title, affiliation: _affiliation, ...row }, index) => ({
      ...row,
      id: `row${index}`,
      ...(label === undefined ? {} : { label: { en: label } }),
    }),
  ),
  guidingQuestions: [],
  spokenLanguages: [],
  interpretation: [],
  links: [],
  documents: [],
  revision: 1,
  updatedAt: edited,
})

/** What is published of an agenda in the notation, in English. */
export function sourceOf(
  { event, sessions, people, organisations, places }: Agenda,
  change: Partial<AgendaSource['event']> = {},
): AgendaSource {
  const dates = event.days.map(({ date }) => date).sort()
  return {
    event: {
      id: 7,
      slug: 'event-2019',
      title: { en: event.title ?? 'Event' },
      startDate: event.startDate ?? dates[0] ?? '2019-06-25',
      endDate: event.endDate ?? dates.at(-1) ?? '2019-06-25',
      days: event.days.map(({ date }) => ({ date })),
      timeZone: event.timeZone,
      languages: ['en', 'fr'],
      status: 'scheduled',
      places: [],
      links: [],
      documents: [],
      organisations: [],
      revision: 1,
      updatedAt: edited,
      ...change,
    },
    sessions: sessions.filter(({ published }) => published).map(toSession),
    people: named(people).map((person) => ({ ...person, links: [] })),
    organisations: named(organisations),
    places: named(places).map((place) => ({ ...place, kind: 'room' })),
    tracks: named(
      Object.fromEntries(
        sessions.flatMap(({ track }) => (track === undefined ? [] : [[track, String(track)]])),
      ),
    ),
    files: [],
  }
}

/** A source with one session changed. */
export const withSession = (
  source: AgendaSource,
  id: SourceSession['id'],
  change: Partial<SourceSession>,
): AgendaSource => ({
  ...source,
  sessions: source.sessions.map((session) =>
    session.id === id ? { ...session, ...change } : session,
  ),
})

export const without = (source: AgendaSource, ...ids: SourceSession['id'][]): AgendaSource => ({
  ...source,
  sessions: source.sessions.filter(({ id }) => !ids.includes(id)),
})
