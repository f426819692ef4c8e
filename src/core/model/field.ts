import type { ValueOf, ValueSet } from './values.js'

type Declared = {
  /**
   * What the schema tells readers of it; `true` where its type says all. Every field of a model is
   * for readers: what is private is declared by its collection alone.
   */
  readers: string | true
  /** Where it stands among the others: on the form, in what is compiled, in texts made of it. */
  part?: string
  /** Its name in what is compiled, where that is not its own. */
  as?: string
  /** Under its name in `agenda:hints`, or under this one, the form says what to write. */
  hint?: string | true
  /** Name of its column in CSV. */
  csv?: string
  /** The agenda's screen may change it, and a document that is brought in may fill it. */
  edited?: true
}

/**
 * One field that readers see. From its type follow its input on the form, how it is read from the
 * database and compiled, its schema, how releases compare it, and how pages, CSV and calendars show
 * it; all these places have one entry a type.
 *
 * - `text`, `longText`, `lines`, `richText`: in each language; one line, paragraphs, a few lines
 *   (an address), formatted.
 * - `questions`: a list of long texts in each language.
 * - `choice`: one of the values of a set; `country`, `languages`: ISO 3166-1 and BCP 47 codes.
 * - `reference`, `references`: entries of the directory by id; `file`, `files`: uploads by id.
 * - `links`: addresses with their labels; `address`: one address; `colour`: `#rrggbb`.
 * - `number`: a whole number; `position`: WGS 84 in degrees.
 */
export type FieldDeclaration = Declared &
  (
    | { type: 'text'; required?: true }
    | {
        type:
          | 'address'
          | 'colour'
          | 'country'
          | 'file'
          | 'files'
          | 'languages'
          | 'lines'
          | 'longText'
          | 'number'
          | 'position'
          | 'questions'
          | 'richText'
      }
    /**
     * `otherwise`: what holds where nothing is chosen, for it is never empty; `first`: what the
     * form starts with, where it may be.
     */
    | {
        type: 'choice'
        of: ValueSet
        otherwise?: ValueOf<ValueSet>
        first?: ValueOf<ValueSet>
      }
    | { type: 'links'; localised: boolean }
    | { type: 'reference' | 'references'; to: 'organisations' | 'places' | 'tracks' }
  )

/** A choice that is never empty. */
export type Chosen = { type: 'choice'; otherwise: string }

export type FieldType = FieldDeclaration['type']

/** The fields of one collection that readers see, by name, in order. */
export type Model = Readonly<Record<string, FieldDeclaration>>

/** The names of those of some types. */
export type NamesOf<M extends Model, T extends FieldType> = {
  [K in keyof M]: M[K]['type'] extends T ? K : never
}[keyof M] &
  string

export const namesOf = <M extends Model, T extends FieldType>(model: M, ...types: T[]) =>
  Object.keys(model).filter((name) => types.some((type) => type === model[name]?.type)) as NamesOf<
    M,
    T
  >[]

type Entry<M extends Model> = [name: keyof M & string, field: FieldDeclaration]
const listed = new WeakMap<Model, Map<string, unknown>>()

/**
 * The fields of a part, or of some types, in order. They are asked for with every document, and
 * listed once.
 */
export function fieldsOf<M extends Model>(
  model: M,
  { part, types }: { part?: M[keyof M]['part']; types?: readonly FieldType[] } = {},
): Entry<M>[] {
  const lists = listed.get(model) ?? new Map<string, unknown>()
  listed.set(model, lists)
  const key = `${part ?? ''}:${types?.join() ?? ''}`
  const found =
    (lists.get(key) as Entry<M>[] | undefined) ??
    Object.entries(model).filter(
      ([, field]) =>
        (part === undefined || field.part === part) && (!types || types.includes(field.type)),
    )
  lists.set(key, found)
  return found
}
