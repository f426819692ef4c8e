import type {
  CompiledAgenda,
  CompiledFile,
  CompiledSession,
} from '../core/compile/schema/agenda.js'
import type { CompiledValues } from '../core/compile/schema/fields.js'
import type { FieldType } from '../core/model/field.js'
import { listOf } from '../core/phrases.js'
import type { EmbedWords } from '../i18n/embedWords.js'
import { type Child, make } from './dom.js'
import { rolesOf } from './people.js'
import { marked, richOf, textOf } from './texts.js'

type Drawn = Child
type Of<T extends FieldType> = {
  value: CompiledValues[T]
  name: EmbedWords['details'][number]['field']
  session: CompiledSession
  words: EmbedWords
}
type Draw<T extends FieldType = FieldType> = (of: Of<T>) => Drawn

const isSafe = (url: string) => /^(https?:|mailto:)/i.test(url)

const link = (url: string, label: Drawn) =>
  isSafe(url) ? make('a', { href: url, target: '_blank', rel: 'noopener' }, label ?? url) : label

const list = (items: Drawn[]) =>
  make(
    'ul',
    {},
    items.map((each) => make('li', {}, each)),
  )

const text: Draw = ({ session, name, words }) => textOf(session, name, words)
const asItIs: Draw = ({ value }) => String(value)
const term: Draw<'choice' | 'country'> = ({ value, words }) => value && marked(words, value.label)

const file = (of: CompiledFile, words: EmbedWords) =>
  link(of.url, textOf(of, 'alt', words) ?? of.fileName ?? of.url)

/**
 * How a field of a session is shown in its details, by its type; undefined where it stands
 * elsewhere.
 */
const drawings: { [T in FieldType]: Draw<T> | undefined } = {
  address: ({ value }) => link(String(value), String(value)),
  choice: term,
  colour: undefined,
  country: term,
  file: ({ value, words }) => value && file(value, words),
  files: ({ value, words }) => list(value.map((each) => file(each, words))),
  languages: ({ value, words }) =>
    listOf(
      value.map(({ label }) => label),
      words.tag,
    ),
  lines: text,
  links: ({ value, words }) =>
    list(value.map((each) => link(each.url, textOf(each, 'label', words)))),
  longText: text,
  number: asItIs,
  position: undefined,
  questions: ({ value, words }) => list(value.map((each) => textOf(each, 'question', words))),
  reference: undefined,
  references: undefined,
  richText: ({ value, name, session, words }) => richOf(value, session.fallback?.[name], words),
  text,
}

// The server may be newer than this file and know further types of fields.
const draw = <T extends FieldType>(type: T, of: Of<T>) => drawings[type]?.(of)

const isEmpty = (value: unknown) =>
  value === null || value === undefined || value === '' || (Array.isArray(value) && !value.length)

/** The details of a session: what it is for, how it goes, what goes with it, and who is in it. */
export function detailsOf(
  agenda: CompiledAgenda,
  session: CompiledSession,
  words: EmbedWords,
): HTMLElement | undefined {
  const fields = words.details.flatMap(({ field, type, label }) => {
    const value = session[field]
    const drawn = isEmpty(value) ? undefined : draw(type, { value, name: field, session, words })
    return drawn
      ? [make('div', {}, make('dt', {}, marked(words, label)), make('dd', { class: type }, drawn))]
      : []
  })
  const roles = rolesOf(agenda, session, words)
  return fields.length || roles.length
    ? make('dl', { class: 'details', part: 'details' }, fields, roles)
    : undefined
}
