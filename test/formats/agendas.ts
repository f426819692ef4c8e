import fc from 'fast-check'
import {
  type AgendaSource,
  compileAgenda,
  type CompiledAgenda,
} from '../../src/core/compile/index.js'
import type { Agenda } from '../../src/core/types.js'
import { anyAgenda } from '../core/anyAgenda.js'
import { edited, rich, settingsIn, sourceOf } from '../core/compile/sources.js'
import { sfaxSource } from '../core/compile/sfaxSource.js'
import { agendaOf } from '../core/notation.js'

export const compile = (source: AgendaSource, language = 'en', previous?: CompiledAgenda) =>
  compileAgenda(source, settingsIn(language), previous)

export const languages = ['en', 'fr', 'ar'] as const

/** The Sfax agenda in one language. */
export const sfax = (language: string = 'en') => compile(sfaxSource(), language)

/** An agenda in the notation, compiled in English; `change` is made to its source first. */
export const compiled = (lines: string[], change: (source: AgendaSource) => void = () => {}) => {
  const source = sourceOf(agendaOf(...lines))
  change(source)
  return compile(source)
}

export const linesOf = ({ days }: CompiledAgenda) => days.flatMap(({ sessions }) => sessions)

/** What somebody may type who wants to break a file, or who only pastes from elsewhere. */
export const hostileTexts = [
  'Break\r\nSTATUS:CANCELLED\r\nX-EVIL:1',
  'Semi;colon, comma \\ backslash \\n "quotes" : colon',
  '=HYPERLINK("http://evil.example")',
  '+1 -1 @SUM(A1)',
  '</script><script>alert(1)</script><!-- ]]> &amp; &lt;b&gt; &nbsp; &#0;',
  'control \u0000\u0007\u000b\u001b\u0085\u2028\u2029\ufffe end',
  'half \ud83d of \udc00 a character',
  'قاعة المؤتمرات الكبرى في بلدية صفاقس – الطابق الثاني، الجناح الشرقي، بجوار المدخل الرئيسي للمبنى',
  '会議室会議室会議室会議室会議室会議室会議室会議室会議室会議室会議室',
  '👩🏽‍🚀👨‍👩‍👧‍👦🇹🇳🏳️‍🌈'.repeat(6),
  'a'.repeat(300),
  '__proto__',
]

const addresses = [
  'https://example.org/a,b;c?d=[e|f]#g#h',
  'http://example.org/%zz/é',
  'javascript:alert(1)',
  'mailto:ana@example.org',
  'no address',
  'https://example.org/\r\nX-EVIL:1',
]

/** One session for each hostile text, with that text in every field that people type into. */
export function hostile(language = 'en') {
  const source = sourceOf(
    agendaOf(
      ...hostileTexts.map(
        (_, index) =>
          `Hall${index} ${String(8 + index).padStart(2, '0')}:00-${String(8 + index).padStart(2, '0')}:30 Panel: Ana speaker #track${index}`,
      ),
    ),
  )
  const text = (index: number) => ({ en: hostileTexts[index % hostileTexts.length]! })
  Object.assign(source.event, {
    title: text(0),
    theme: text(1),
    programme: text(4),
    city: text(5),
    introduction: { en: rich(hostileTexts.join(' ')) },
  })
  source.sessions.forEach((session, index) =>
    Object.assign(session, {
      title: text(index),
      statusNote: text(index),
      objective: text(index),
      methodology: text(index),
      guidingQuestions: [text(index)],
      description: { en: rich(hostileTexts[index]!) },
      links: addresses.map((url) => ({ label: text(index), url })),
      assignments: [
        {
          id: 'a',
          role: 'speaker',
          person: 'Ana',
          jobTitle: text(index),
          affiliation: text(index),
          state: 'confirmed',
        },
        { id: 'b', role: 'host', label: text(index), state: 'confirmed' },
      ],
    }),
  )
  source.people.forEach((person) => Object.assign(person, { name: text(6) }))
  source.places.forEach((place, index) =>
    Object.assign(place, {
      name: text(index),
      address: text(index + 1),
      url: addresses[index % addresses.length],
      coordinates: { latitude: 34.74, longitude: 10.76 },
    }),
  )
  source.tracks.forEach((track, index) =>
    Object.assign(track, { name: text(index), colour: index % 2 ? '#1f7a8c' : 'red' }),
  )
  return compile(source, language)
}

/** Three days around a change of clocks: an hour or half of one skipped or doubled, at night or at midnight itself; and a day that Samoa left out. */
const moments = [
  { timeZone: 'Europe/Paris', days: ['2024-03-30', '2024-03-31', '2024-04-01'] },
  { timeZone: 'Europe/Paris', days: ['2024-10-26', '2024-10-27', '2024-10-28'] },
  { timeZone: 'Asia/Beirut', days: ['2024-03-30', '2024-03-31', '2024-04-01'] },
  { timeZone: 'Africa/Cairo', days: ['2024-10-31', '2024-11-01', '2024-11-02'] },
  { timeZone: 'Africa/Casablanca', days: ['2024-03-09', '2024-03-10', '2024-03-11'] },
  { timeZone: 'Australia/Lord_Howe', days: ['2024-04-06', '2024-04-07', '2024-04-08'] },
  { timeZone: 'Pacific/Apia', days: ['2011-12-29', '2011-12-30', '2011-12-31'] },
  { timeZone: 'America/St_Johns', days: ['2024-06-25', '2024-06-26', '2024-06-27'] },
  { timeZone: 'UTC', days: ['2024-02-28', '2024-02-29', '2024-03-01'] },
]

const during = (
  { sessions }: Agenda,
  { timeZone, days }: (typeof moments)[number],
): AgendaSource => {
  const own = ['2024-03-30', '2024-03-31', '2024-04-01']
  const moved = sessions.map((session) => ({
    ...session,
    published: true,
    day: days[own.indexOf(session.day ?? '')],
  }))
  return sourceOf({
    event: { timeZone, days: days.map((date) => ({ date })), published: true },
    sessions: moved,
    people: namesIn(moved, 'people'),
    places: namesIn(moved, 'places'),
  })
}

const namesIn = (sessions: Agenda['sessions'], what: 'people' | 'places') => {
  const ids = sessions.flatMap(({ place, assignments }) =>
    what === 'places' ? (place ?? []) : assignments.flatMap(({ person }) => person ?? []),
  )
  return Object.fromEntries(
    ids.map((id) => [String(id), what === 'places' ? 'Room' : `Name of ${id}`]),
  )
}

/** Any agenda, as served after another state of it: with cancelled and removed sessions, in a zone whose clocks may change in between. */
export const anyCompiled = fc
  .tuple(anyAgenda, anyAgenda, fc.constantFrom(...moments), fc.constantFrom(...languages))
  .map(([before, after, moment, language]) =>
    compile(during(after, moment), language, compile(during(before, moment), language)),
  )

export { edited }
