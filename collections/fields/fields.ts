import type {
  ArrayField,
  CheckboxField,
  DateField,
  EmailField,
  Field,
  NumberField,
  SelectField,
  SingleRelationshipField,
  TextareaField,
  TextField,
  UploadField,
} from 'payload'
import {
  email as validateEmail,
  text as validateText,
  textarea as validateTextarea,
} from 'payload/shared'
import { lengths } from '../../src/core/lengths.js'
import type { Texts } from '../../src/i18n/en.js'
import { translationsHere } from '../../src/i18n/index.js'
import type { Speaking } from '../../src/translate.js'
import { isTranslated, written } from './written.js'

/** A text of the interface, looked up in the editor's language when it is shown. */
export const say =
  (key: string) =>
  ({ t }: Speaking): string =>
    t(`agenda:${key}`)

/** The heading of a group in the menu: Payload wants these in all languages at once. */
export const group = (key: keyof Texts['groups']): Record<string, string> =>
  Object.fromEntries(
    Object.entries(translationsHere()).map(([language, { agenda }]) => [
      language,
      agenda.groups[key],
    ]),
  )

/** What each way to make a field says of it by itself. */
type Said = 'admin' | 'fields' | 'name' | 'options' | 'relationTo' | 'type'

/** What else may be said of a field; of a type of several kinds, one of these. */
type Extra<F> = F extends { admin?: infer A extends object }
  ? Omit<F, Said> & {
      /** Key of the description under `agenda:hints`. */
      hint?: string
      admin?: A
    }
  : never

type OneUpload = Extract<UploadField, { relationTo: string }>

/**
 * A condition that is always fulfilled. A field with a condition may be empty in SQL, which would
 * otherwise demand the text in every language that has another text of the document.
 */
const inAnyLanguage = { condition: () => true }

/** How a field is shown, with its hint; nothing where nothing is said of it. */
function shown<A extends object>({ hint, admin, ...rest }: Shown<A>) {
  const description = hint ? { description: say(`hints:${hint}`) } : undefined
  const condition = isTranslated(rest) ? inAnyLanguage : undefined
  if (!description && !condition && !admin) return {}
  return { admin: { ...description, ...condition, ...admin } }
}
type Shown<A> = { hint?: string; admin?: A; localized?: boolean; required?: boolean }

const named = (name: string) => ({ name, label: say(`fields:${name}`) })

export const text = (
  name: string,
  { longest = lengths.text, hint, ...extra }: Extra<TextField> & { longest?: number } = {},
): TextField => ({
  type: 'text',
  ...named(name),
  ...extra,
  ...shown({ ...extra, hint }),
  ...written(longest, validateText, extra),
})

export const email = (name: string, { hint, ...extra }: Extra<EmailField> = {}): EmailField => ({
  type: 'email',
  ...named(name),
  ...extra,
  ...shown({ ...extra, hint }),
  ...written(lengths.text, validateEmail, extra),
})

export const textarea = (
  name: string,
  { hint, ...extra }: Extra<TextareaField> = {},
): TextareaField => ({
  type: 'textarea',
  ...named(name),
  ...extra,
  ...shown({ ...extra, hint }),
  ...written(lengths.long, validateTextarea, extra),
})

export const number = (name: string, { hint, ...extra }: Extra<NumberField> = {}): NumberField => ({
  type: 'number',
  ...named(name),
  ...extra,
  ...shown({ ...extra, hint }),
})

export const checkbox = (
  name: string,
  { hint, ...extra }: Extra<CheckboxField> = {},
): CheckboxField => ({
  type: 'checkbox',
  ...named(name),
  ...extra,
  ...shown({ ...extra, hint }),
})

export const instant = (name: string, { hint, ...extra }: Extra<DateField> = {}): DateField => ({
  type: 'date',
  ...named(name),
  ...extra,
  ...shown({ ...extra, hint }),
})

/** A reference whose choices are found in the way names are compared. */
export const relation = (
  name: string,
  to: string,
  { hint, admin, ...extra }: Extra<SingleRelationshipField> = {},
): SingleRelationshipField => ({
  type: 'relationship',
  ...named(name),
  ...extra,
  relationTo: to,
  ...shown({ ...extra, hint, admin: { ...shownBy('Field', 'NamedRelation'), ...admin } }),
})

export const upload = (
  name: string,
  to: string,
  { hint, ...extra }: Extra<OneUpload> = {},
): OneUpload => ({
  type: 'upload',
  ...named(name),
  ...extra,
  relationTo: to,
  ...shown({ ...extra, hint }),
})

/** The path of a component of the panel, for a field, a cell of a list or the heading of a row. */
export const shownBy = (part: 'Cell' | 'Field' | 'RowLabel', component: string) => ({
  components: { [part]: `payload-plugin-agenda/client#${component}` },
})

export const list = (
  name: string,
  fields: Field[],
  { hint, ...extra }: Extra<ArrayField> = {},
): ArrayField => ({
  type: 'array',
  labels: { singular: say(`rows:${name}`), plural: say(`fields:${name}`) },
  ...named(name),
  ...extra,
  fields,
  ...shown({ ...extra, hint }),
})

type Choice = Extra<SelectField>

/** What all choices have: a required one cannot be emptied. */
const asked = (name: string, { hint, admin, ...extra }: Choice) => ({
  ...named(name),
  ...extra,
  ...shown({
    ...extra,
    hint,
    admin: extra.required ? { isClearable: false, ...admin } : admin,
  }),
})

/**
 * Names the type of a field called `status`: Postgres has a named type for each choice, and
 * Payload's own `_status` of drafts would get the same name.
 */
const besideDrafts = (name: string, set: string): Pick<SelectField, 'enumName'> =>
  name === 'status'
    ? {
        enumName: ({ tableName }) =>
          `enum_${tableName}_${set.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)}`,
      }
    : {}

/** A choice with labels under `agenda:values:<set>`. */
export const choice = (
  name: string,
  set: string,
  values: readonly string[],
  extra: Choice = {},
): SelectField => ({
  type: 'select',
  options: values.map((value) => ({ value, label: say(`values:${set}:${value}`) })),
  ...besideDrafts(name, set),
  ...asked(name, extra),
})

/** A choice with labels from the vocabulary, in every language that the vocabulary has. */
export const term = (
  name: string,
  terms: Record<string, { labels: Record<string, string> }>,
  extra: Choice = {},
): SelectField => ({
  type: 'select',
  options: Object.entries(terms).map(([value, { labels }]) => ({ value, label: labels })),
  ...asked(name, extra),
})
