import {
  type FieldDeclaration,
  type FieldType,
  type ModelKey,
  models,
  values,
} from '../../src/core/model/index.js'

/** What a made document may refer to, and how its texts are written: in one language or in several. */
export type Filling = {
  text: (words: string) => unknown
  richText: (words: string) => unknown
  /** Of links that are not localised. */
  plain: (words: string) => string
  file: unknown
  entry: (collection: string) => unknown
}

type Fill = (words: string, filling: Filling, field: FieldDeclaration) => unknown

/** Something for a field of each type, as it is sent to be stored; another one for other words. */
const fills: Record<FieldType, Fill> = {
  address: (words) => `https://example.org/${words}`,
  choice: (words, _, field) => {
    const all = field.type === 'choice' ? values[field.of] : []
    return all[words.length % all.length]
  },
  colour: (words) => `#${String(words.length).padStart(6, '0')}`,
  country: (words) => (words.length % 2 ? 'TN' : 'MA'),
  file: (_words, { file }) => file,
  files: (words, { file }) => (words.length % 2 ? [file, file] : [file]),
  languages: (words) => (words.length % 2 ? ['en', 'fr'] : ['fr', 'ar']),
  lines: (words, { text }) => text(words),
  links: (words, { text, plain }, field) =>
    ['1', '2'].map((each) => ({
      label: field.type === 'links' && field.localised ? text(words + each) : plain(words + each),
      url: `https://example.org/${words}${each}`,
    })),
  longText: (words, { text }) => text(words),
  number: (words) => words.length,
  position: (words) => ({ latitude: words.length, longitude: 10.76 }),
  questions: (words, { text }) => ['1', '2'].map((each) => ({ question: text(words + each) })),
  reference: (_words, { entry }, field) => entry('to' in field ? field.to : ''),
  references: (_words, { entry }, field) => [entry('to' in field ? field.to : '')],
  richText: (words, { richText }) => richText(words),
  text: (words, { text }) => text(words),
}

/** Every declared field of a collection, filled; its words are its name and `more`. */
export const filled = (
  key: ModelKey,
  filling: Filling,
  more: Partial<Record<string, string>> = {},
): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(models[key] as Record<string, FieldDeclaration>).map(([name, field]) => [
      name,
      fills[field.type](`${name}${more[name] ?? ''}`, filling, field),
    ]),
  )
