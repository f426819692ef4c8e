import { isOneOf } from '../isOneOf.js'
import { entriesOf, keysOf } from '../keysOf.js'
import type { ValueOf, ValueSet } from './values.js'

type Declared = {
  /**
   * The description that readers get in the schema; `true` where the type of the field says all.
   * Every field of a model is for readers: private fields are declared by their collection alone.
   */
  readers: string | true
  /**
   * The group of fields with which it stands: on the form, in what is compiled, and in texts made
   * of it.
   */
  part?: string
  /** Its name in what is compiled, if that is another one. */
  as?: string
  /**
   * The key in `agenda:hints` of the hint that the form shows; `true` where it is the field's name.
   */
  hint?: string | true
  /** The name of its column in CSV. */
  csv?: string
  /** The agenda's screen may change the field, and documents that are brought in may fill it. */
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
     * `otherwise` is the value of a field where nothing is chosen, for fields that are never empty;
     * `first` is the value that the form starts with, for those that may be.
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

/** The names of the fields that have one of some types. */
export type NamesOf<M extends Model, T extends FieldType> = {
  [K in keyof M]: M[K]['type'] extends T ? K : never
}[keyof M] &
  string

export const namesOf = <M extends Model, T extends FieldType>(model: M, ...types: T[]) =>
  keysOf(model).filter((name): name is NamesOf<M, T> =>
    types.some((type) => type === model[name]?.type),
  )

type Entry<M extends Model, T extends FieldType> = [
  name: keyof M & string,
  field: FieldDeclaration & { type: T },
]
const listed = new WeakMap<Model, Map<string, unknown>>()

/**
 * The fields of a part, or of some types, in order. Remembered, since they are asked for with every
 * document.
 */
export function fieldsOf<M extends Model, T extends FieldType = FieldType>(
  model: M,
  { part, types }: { part?: M[keyof M]['part']; types?: readonly T[] } = {},
): Entry<M, T>[] {
  const lists = listed.get(model) ?? new Map<string, unknown>()
  listed.set(model, lists)
  const key = `${part ?? '*'}:${types?.join() ?? '*'}`
  const found =
    // What is kept of a model was made from this model, below; a map of all models cannot say so.
    (lists.get(key) as Entry<M, T>[] | undefined) ??
    entriesOf<Model>(model).filter(
      (entry): entry is Entry<M, T> =>
        (part === undefined || entry[1].part === part) && (!types || isOneOf(types, entry[1].type)),
    )
  lists.set(key, found)
  return found
}
