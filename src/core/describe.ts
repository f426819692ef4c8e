import { sameSide } from './ids.js'
import { listOf, nameOfCode } from './phrases.js'
import { dateRange, dayLabel } from './time/dates.js'
import { timeText } from './time/timeText.js'
import type { At, Id, Rulebook, Violation } from './types.js'
import { defaultRulebook, labelOf } from './vocabulary.js'

/**
 * How to say a violation as seen from one of its sides: a translation key, the values for it, and
 * the field where it shows.
 */
export type Description = { key: string; vars: Record<string, string>; path: string }

/**
 * The language in which kinds, roles, days and languages are named, and the vocabulary that names
 * them.
 */
export type Wording = { language?: string; rulebook?: Pick<Rulebook, 'kinds' | 'roles'> }

/** What stands in for a name that nobody knows (any more). Each starts a sentence. */
const unnamed: Record<'event' | 'person' | 'place', Record<string, string>> = {
  person: { en: 'This person', fr: 'Cette personne', ar: 'هذا الشخص', es: 'Esta persona' },
  place: { en: 'This place', fr: 'Ce lieu', ar: 'هذا المكان', es: 'Este lugar' },
  event: { en: 'another event', fr: 'un autre événement', ar: 'فعالية أخرى', es: 'otro evento' },
}

const spokenNames = (codes: string, language: string): string =>
  listOf(
    codes.split(',').map((code) => nameOfCode('language', code, language)),
    language,
  )

const known = (language: string) => /^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(language)

/**
 * How to say a violation to whoever looks at one session (`viewpoint`: its id, `new`, or null for
 * the event). `vars` always name the others: `other`, `otherTime`, `otherDay`; the own side is
 * `session`, `time`, `day`. Seen from outside (an event whose change breaks a session), the text
 * names the first side and the path is `sessions`.
 */
export function describe(
  violation: Violation,
  viewpoint: Id | null | 'new',
  wording: Wording = {},
): Description {
  const { rule, at, params } = violation
  const language = wording.language && known(wording.language) ? wording.language : 'en'
  const { kinds, roles } = wording.rulebook ?? defaultRulebook
  const found = at.findIndex(({ session }) => sameSide(session, viewpoint))
  const named = at.flatMap((side: At, index) => (side.session === null ? [] : [index]))
  const own = found >= 0 && at[found]?.session !== null ? found : (named[0] ?? 0)
  const other = named.find((index) => index !== own) ?? own

  const value = (name: string) => String(params[name] ?? '')
  const titleOf = (side: number) =>
    value(`title${side}`) ||
    (value(`kind${side}`) && labelOf(kinds, value(`kind${side}`), language))
  const timeOf = (side: number) =>
    timeText(
      {
        day: value(`day${side}`),
        endDay: value(`endDay${side}`),
        starts: value(`starts${side}`),
        startsNextDay: value(`startsNextDay${side}`) === 'yes',
        ends: value(`ends${side}`),
        endsNextDay: value(`endsNextDay${side}`) === 'yes',
        startsAfterChange: value(`startsAfterChange${side}`) === 'yes',
        endsAfterChange: value(`endsAfterChange${side}`) === 'yes',
      },
      language,
    ) || value(`ends${side}`)
  // The last day of a line over several, where the violation is about that day.
  const dayOf = (side: number) =>
    dayLabel(value(`${at[side]?.path === 'endDay' ? 'endDay' : 'day'}${side}`), language)
  const fallback = (word: keyof typeof unnamed) =>
    unnamed[word][language] ?? unnamed[word][language.split('-')[0] ?? ''] ?? unnamed[word].en ?? ''

  const plain = Object.fromEntries(
    Object.entries(params).flatMap(([name, each]) =>
      /\d$/.test(name) ? [] : [[name, String(each)]],
    ),
  )
  return {
    key: `agenda:rules.${rule}`,
    path: found >= 0 ? (at[found]?.path ?? '') : viewpoint === null ? 'sessions' : '',
    vars: {
      ...plain,
      session: titleOf(own),
      time: timeOf(own),
      day: dayOf(own),
      other: titleOf(other),
      otherTime: timeOf(other),
      otherDay: dayOf(other),
      kind: labelOf(kinds, value(`kind${own}`), language),
      person: value('person') || fallback('person'),
      place: value('place') || fallback('place'),
      who: value('who') || fallback(at[own]?.path === 'place' ? 'place' : 'person'),
      event: value('event') || fallback('event'),
      ...(params.role === undefined ? {} : { role: labelOf(roles, value('role'), language) }),
      ...(params.otherRole === undefined
        ? {}
        : { otherRole: labelOf(roles, value('otherRole'), language) }),
      ...(params.date === undefined ? {} : { date: dayLabel(value('date'), language) }),
      ...(params.startDate === undefined
        ? {}
        : { dates: dateRange(value('startDate'), value('endDate'), language) }),
      ...(params.firstDay === undefined
        ? {}
        : { days: dateRange(value('firstDay'), value('lastDay'), language) }),
      ...(params.languages === undefined
        ? {}
        : { languages: spokenNames(value('languages'), language) }),
    },
  }
}
