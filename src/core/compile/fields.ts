import {
  type FieldDeclaration,
  type FieldType,
  fieldsOf,
  type Model,
  type NamesOf,
} from '../model/index.js'
import { fieldsIn } from '../isPlain.js'
import { keysOf } from '../keysOf.js'
import type { Static, TObject } from 'typebox'
import type { NameIn, SchemasOf } from './schema/fields.js'
import type { CompileSettings } from './settings.js'
import type { AgendaSource, SourceFields, StoredValues } from './source.js'
import { mergeFallbacks, textsOf } from './texts.js'
import { fileOf } from './files.js'
import { linksOf, namedCode, richText, termOf } from './terms.js'

/** The documents that fields can refer to, by collection and id. */
export type References = Record<'organisations' | 'places' | 'tracks', Map<string, unknown>> & {
  files: Map<string, AgendaSource['files'][number]>
}

type Marks = Record<string, string> | undefined
type Field = FieldDeclaration
/**
 * One stored field, with what is needed to compile it. `mark` notes that its text is in another
 * language.
 */
type Given = {
  name: string
  field: Field
  references: References
  settings: CompileSettings
  mark: (marks: Marks) => void
}

const inOneLanguage = ['text', 'longText', 'lines'] as const satisfies FieldType[]
type InOneLanguage = (typeof inOneLanguage)[number]
type Other = Exclude<FieldType, InOneLanguage>

const targetOf = (field: Field, references: References) =>
  'to' in field ? references[field.to] : new Map<string, unknown>()

/**
 * How a stored value is compiled, by the type of its field. Texts are not here: all texts of one
 * object are compiled together.
 */
const compilers: { [T in Other]: (value: StoredValues[T], given: Given) => unknown } = {
  address: (url) => url ?? null,
  choice: (code, { field, settings }) =>
    code && field.type === 'choice' ? termOf(field.of, code, settings) : null,
  colour: (colour) => colour ?? null,
  country: (code, { settings }) => (code ? namedCode('region', code, settings) : null),
  file: (id, { references, settings }) => fileOf(references.files.get(String(id)), settings),
  files: (ids, { references, settings }) =>
    ids.flatMap((id) => fileOf(references.files.get(String(id)), settings) ?? []),
  languages: (codes, { settings }) => codes.map((code) => namedCode('language', code, settings)),
  links: (links, { settings }) => linksOf(links, settings),
  number: (value) => value ?? null,
  position: (position) => position ?? null,
  questions: (questions, { settings }) =>
    questions.flatMap((each) => {
      const found = textsOf({ question: each }, settings.chain)
      return found.question === null ? [] : [{ ...found, question: found.question }]
    }),
  reference: (id, { field, references }) =>
    id !== undefined && targetOf(field, references).has(String(id)) ? String(id) : null,
  references: (ids, { field, references }) =>
    ids.map(String).filter((id) => targetOf(field, references).has(id)),
  richText: (tree, { name, settings, mark }) => {
    const found = richText(name, tree, settings)
    mark(found.mark)
    return found.text
  },
}

const others = keysOf(compilers)

const compileOne = <T extends Other>(type: T, value: StoredValues[T], given: Given) =>
  compilers[type](value, given)

/** The compiled fields of a model. */
export type CompiledFields<M extends Model> = Static<TObject<SchemasOf<M>>>
type Texts<M extends Model> = NamesOf<M, InOneLanguage> & keyof CompiledFields<M>
type RestIn<M extends Model, P> = {
  [K in keyof M]: M[K] extends { part: P; type: Other } ? NameIn<K, M[K]> : never
}[keyof M] &
  keyof CompiledFields<M>
type Compiled<M extends Model> = {
  texts: Pick<CompiledFields<M>, Texts<M>>
  rest: {
    (): Omit<CompiledFields<M>, Texts<M>>
    <P extends string>(part: P): Pick<CompiledFields<M>, RestIn<M, P>>
  }
  fallback: { fallback?: Record<string, string> }
}

/**
 * Compiles the fields of a document into one language: `texts` at once, and the rest of each part
 * by `rest(part)`. `fallback` names the fields that are in another language.
 *
 * @example
 * const { texts, rest, fallback } = compileFields(models.tracks, track, references, settings)
 * // texts: { name: 'Cities' }, rest(): { colour: '#aa0000' }, fallback: {}
 */
export function compileFields<M extends Model>(
  model: M,
  source: SourceFields<M>,
  references: References,
  settings: CompileSettings,
): Compiled<M> {
  const stored = fieldsIn(source)
  const storedIn = <T extends FieldType>(name: string, _type: T) =>
    // `SourceFields` gives each name the value of its type, and both are from one entry of the model.
    stored[name] as StoredValues[T]
  const inLanguage = fieldsOf(model, { types: inOneLanguage })
  const { fallback, ...found } = textsOf(
    Object.fromEntries(inLanguage.map(([name, { type }]) => [name, storedIn(name, type)])),
    settings.chain,
  )
  const texts = Object.fromEntries(
    inLanguage.map(([name, field]) => [
      name,
      found[name] ?? (field.type === 'text' && field.required ? '' : null),
    ]),
  )
  const marks: Marks[] = [fallback]
  const mark = (own: Marks) => marks.push(own)
  const rest = fieldsOf(model, { types: others }).map(([name, field]) => ({
    name: field.as ?? name,
    part: field.part,
    value: compileOne(field.type, storedIn(name, field.type), {
      name,
      field,
      references,
      settings,
      mark,
    }),
  }))
  const restOf = (part?: string) => {
    const found: Record<string, unknown> = {}
    for (const each of rest)
      if (part === undefined || each.part === part) found[each.name] = each.value
    return found
  }
  // The keys are those of the model, and the values have its types: see `schemasOf`; a test
  // compares the two.
  return { texts, rest: restOf, fallback: mergeFallbacks(...marks) } as Compiled<M>
}
