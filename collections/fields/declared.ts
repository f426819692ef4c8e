import type { Field, SelectField } from 'payload'
import {
  type FieldDeclaration,
  type FieldType,
  type Model,
  fieldsOf,
  type ModelKey,
  type ModelOf,
  models,
  type ValueSet,
  values,
} from '../../src/core/model/index.js'
import type { ResolvedOptions } from '../../src/options.js'
import { colourField, countryField, richText } from './ownInputs.js'
import { choice, list, number, relation, say, text, textarea, upload } from './fields.js'
import { linksField, urlField } from './links.js'

/**
 * What a collection adds to a declared field: where it stands on the form, and how Payload shows
 * it.
 */
type More = { index?: boolean; defaultValue?: unknown; admin?: object }
type PartOf<K extends ModelKey> = NonNullable<Parameters<typeof fieldsOf<ModelOf<K>>>[1]>['part']
type Given = { field: FieldDeclaration; slugs: ResolvedOptions['slugs']; more: object }

/** A choice among the values of a set. */
export const choiceOf = (
  name: string,
  set: ValueSet,
  more: Partial<Pick<SelectField, 'defaultValue' | 'required'>> & {
    admin?: object
    hint?: string
  } = {},
) => choice(name, set, values[set], more)

const target = ({ field, slugs }: Given) => slugs['to' in field ? field.to : 'media']

/** The input of each type of field. */
const inputs: Record<FieldType, (name: string, given: Given) => Field> = {
  address: (name, { more }) => urlField(name, more),
  choice: (name, { field, more }) => {
    if (field.type !== 'choice') throw new Error(`${name} is no choice.`)
    const { of, otherwise, first } = field
    const needed = otherwise === undefined ? {} : { required: true }
    const defaultValue = otherwise ?? first
    return choiceOf(name, of, {
      ...needed,
      ...(defaultValue === undefined ? {} : { defaultValue }),
      ...more,
    })
  },
  colour: (name, { more }) => colourField(name, more),
  country: () => countryField(),
  file: (name, { slugs, more }) => upload(name, slugs.media, more),
  files: (name, { slugs, more }) => upload(name, slugs.media, { hasMany: true, ...more }),
  languages: (name, { more }) =>
    text(name, { hasMany: true, admin: { placeholder: 'en, fr, ar …' }, ...more }),
  lines: (name, { more }) => textarea(name, { localized: true, ...more }),
  links: (_name, { field }) => linksField(field.type === 'links' && field.localised),
  longText: (name, { more }) => textarea(name, { localized: true, ...more }),
  number: (name, { more }) => number(name, { min: 0, ...more }),
  position: (name) => ({
    name,
    type: 'group',
    label: say(`fields:${name}`),
    fields: [
      {
        type: 'row',
        fields: [
          number('latitude', { min: -90, max: 90 }),
          number('longitude', { min: -180, max: 180 }),
        ],
      },
    ],
  }),
  questions: (name, { more }) =>
    list(name, [textarea('question', { localized: true, required: true })], more),
  reference: (name, given) => relation(name, target(given), given.more),
  references: (name, given) => relation(name, target(given), { hasMany: true, ...given.more }),
  richText: (name) => richText(name),
  text: (name, { field, more }) =>
    text(name, {
      localized: true,
      ...(field.type === 'text' && field.required ? { required: true } : {}),
      ...more,
    }),
}

/**
 * The inputs of the fields that core/model declares of a collection: one by its name, or all of a
 * part in order.
 */
export function declaredFields<K extends ModelKey>(key: K, { slugs }: ResolvedOptions) {
  const one = (name: keyof ModelOf<K> & string, more: More = {}): Field => {
    const model: Model = models[key]
    const field = model[name]
    if (!field) throw new Error(`${key} has no field ${name}.`)
    const hint = field.hint === true ? name : field.hint
    return inputs[field.type](name, { field, slugs, more: { ...(hint ? { hint } : {}), ...more } })
  }
  const part = (part: PartOf<K>): Field[] =>
    fieldsOf<ModelOf<K>>(models[key], { part }).map(([name]) => one(name))
  return { one, part }
}
