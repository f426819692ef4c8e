import { kinds } from '../core/kinds.js'
import { recordOf } from '../core/keysOf.js'
import { fieldsOf, type FieldType, type ModelOf, models } from '../core/model/index.js'
import { tagOf } from '../core/phrases.js'
import { roles } from '../core/roles.js'
import type { EmbedTexts, Pages } from './en.js'
import { spokenFor, textsIn } from './index.js'
import { languageOfWords, leaves } from './languageOfWords.js'

/** Texts of the pages that the embedded agenda says too. */
const ofPages = [
  'addDay',
  'addEvent',
  'afterMidnight',
  'allTimes',
  'allTimesZone',
  'eventCancelled',
  'eventMovedOnline',
  'eventPostponed',
  'fellBack',
  'goesOn',
  'heldBack',
  'heldBackWhere',
  'nextDay',
  'noSessions',
  'yourTime',
] as const satisfies (keyof Pages['pages'])[]

/** Fields of a session of which the embedded agenda shows the name, besides those in its details. */
const named = ['place', 'track', 'kind', 'person', 'day', 'spokenLanguages', 'biography'] as const

type PageTexts = Pick<Pages['pages'], (typeof ofPages)[number]>

/** All that the embedded agenda says in a language, as its server tells it. */
export type EmbedWords = {
  /** BCP 47: the language that the words are in. */
  language: string
  /** BCP 47, with the region whose dates and figures are shown. */
  tag: string
  texts: Omit<EmbedTexts, 'states'> &
    PageTexts & { toBeAnnounced: string; tentative: string; cancelled: string }
  /** Names of fields. */
  names: Record<(typeof named)[number], string>
  /** Fields in the details of a session, in their order. */
  details: { field: keyof ModelOf<'sessions'>; type: FieldType; label: string }[]
  /**
   * Which of all these, and of what agendas call things, are in another language, and in which;
   * older servers do not say it.
   */
  inOther?: Record<string, string>
}

/** What of the words, and of the labels that an agenda has, is not in its language. */
const elsewhere = (language: string, texts: Iterable<string>): Record<string, string> =>
  Object.fromEntries(
    [...texts].flatMap((text) => {
      const other = languageOfWords(text, language)
      return other ? [[text, other]] : []
    }),
  )

/** The words of the embedded agenda in a language; English for one that nobody speaks here. */
export function embedWordsIn(language: string): EmbedWords {
  const { embed, fields, pages, values } = textsIn(language)
  const { states: _, ...texts } = embed
  const labels: Record<string, string> = fields
  const shown = [
    ...fieldsOf(models.sessions, { part: 'content' }),
    ...fieldsOf(models.sessions, { part: 'practical' }),
  ]
  const words: EmbedWords = {
    language: spokenFor(language),
    tag: tagOf(language),
    texts: {
      ...texts,
      ...recordOf(ofPages, (name) => pages[name]),
      toBeAnnounced: values.timing.toBeAnnounced,
      tentative: values.sessionStatus.tentative,
      cancelled: values.sessionStatus.cancelled,
    },
    names: recordOf(named, (name) => labels[name] ?? name),
    details: shown.map(([field, { type }]) => ({ field, type, label: labels[field] ?? field })),
  }
  const terms = [...Object.values(kinds), ...Object.values(roles)].map(({ labels: { en } }) => ({
    en,
  }))
  return { ...words, inOther: elsewhere(language, leaves({ words, values, terms })) }
}
