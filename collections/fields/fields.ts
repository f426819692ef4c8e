import type {
  EntityDescriptionFunction,
  ArrayField,
  CheckboxField,
  DateField,
  EmailField,
  Field,
  LabelFunction,
  NumberField,
  RelationshipField,
  SelectField,
  StaticLabel,
  TextareaField,
  TextField,
  UploadField,
  Validate,
} from 'payload'
import { text as validateText, textarea as validateTextarea } from 'payload/shared'
import { lengths, tooLong } from '../../src/core/lengths.js'
import type { Texts } from '../../src/i18n/en.js'
import { translationsHere } from '../../src/i18n/index.js'
import { isOnlyElsewhere } from '../../src/store/translation/isOnlyElsewhere.js'
import { translate } from '../../src/translate.js'

/** A text of the interface, looked up in the editor's language when it is shown. */
export const say = (key: string) =>
  (({ t }: { t: (key: string) => string }) => t(`agenda:${key}`)) as LabelFunction &
    EntityDescriptionFunction

/** The heading of a group in the menu: Payload wants these in all languages at once. */
export const group = (key: keyof Texts['groups']): Record<string, string> =>
  Object.fromEntries(
    Object.entries(translationsHere()).map(([language, { agenda }]) => [
      language,
      agenda.groups[key],
    ]),
  )

type Extra<F> = Partial<Omit<F, 'admin' | 'name' | 'type'>> & {
  /** Key of the description under `agenda:hints`. */
  hint?: string
  admin?: F extends { admin?: infer A } ? A : never
}

/**
 * Validates the length that `guardLengths` enforces on every save, so that the panel says it while
 * a form is filled in.
 */
const withinLength =
  (longest: number, validate: Validate): Validate =>
  (value, options) => {
    const length = Math.max(
      0,
      ...(Array.isArray(value) ? value : [value]).map((each) => tooLong(each, longest) ?? 0),
    )
    return length
      ? translate(options.req)('agenda:errors:tooLong', { length, longest })
      : validate(value, options)
  }

type Written = {
  custom?: Record<string, unknown>
  localized?: boolean
  required?: boolean
  validate?: unknown
}

/**
 * Validates a typed text: no longer than `longest`, and there in the first language if it is
 * required.
 */
export function written(
  longest: number,
  otherwise: unknown,
  { custom, validate = otherwise, ...rest }: Written,
) {
  const asked = isTranslated(rest) ? inFirstLanguage(validate as Validate) : (validate as Validate)
  return { custom: { ...custom, longest }, validate: withinLength(longest, asked) }
}

const isTranslated = ({ localized, required }: { localized?: boolean; required?: boolean }) =>
  localized && required

/**
 * Asks for a required text in the first language only; the others follow as translators get to it.
 * Where it was written in another language alone, whoever restores, moves or publishes the document
 * is not asked for it in the first one.
 */
const inFirstLanguage =
  (validate: Validate): Validate =>
  async (value, options) => {
    const { localization } = options.req.payload.config
    const first = localization ? localization.defaultLocale : undefined
    const elsewhere = first !== undefined && options.req.locale !== first
    const needed =
      !elsewhere &&
      !options.req.context?.isRestoringVersion &&
      !(isMissing(value) && (await isOnlyElsewhere(options)))
    return validate(value, needed ? options : { ...options, required: false })
  }

const isMissing = (value: unknown) => value === undefined || value === null || value === ''

/**
 * A condition that is always fulfilled. A field with a condition may be empty in SQL, which would
 * otherwise demand the text in every language that has another text of the document.
 */
const inAnyLanguage = { condition: () => true }

function base<F>(name: string, { hint, admin, ...rest }: Extra<F>) {
  const parts = [
    hint ? { description: say(`hints:${hint}`) } : undefined,
    isTranslated(rest) ? inAnyLanguage : undefined,
    admin as object | undefined,
  ]
  const shown = Object.assign({}, ...parts) as object
  return {
    name,
    label: say(`fields:${name}`),
    ...rest,
    ...(parts.some(Boolean) ? { admin: shown } : {}),
  }
}

export const text = (
  name: string,
  {
    longest = lengths.text,
    validate,
    ...extra
  }: Omit<Extra<TextField>, 'validate'> & {
    longest?: number
    validate?: EmailField['validate'] | TextField['validate']
  } = {},
) =>
  ({
    type: 'text',
    ...base<TextField>(name, extra),
    ...written(longest, validateText, { ...extra, validate }),
  }) as TextField

export const textarea = (name: string, extra: Extra<TextareaField> = {}) =>
  ({
    type: 'textarea',
    ...base(name, extra),
    ...written(lengths.long, validateTextarea, extra),
  }) as TextareaField

export const number = (name: string, extra: Extra<NumberField> = {}) =>
  ({ type: 'number', ...base(name, extra) }) as NumberField

export const checkbox = (name: string, extra: Extra<CheckboxField> = {}) =>
  ({ type: 'checkbox', ...base(name, extra) }) as CheckboxField

export const instant = (name: string, extra: Extra<DateField> = {}) =>
  ({ type: 'date', ...base(name, extra) }) as DateField

/** A reference whose choices are found in the way names are compared. */
export const relation = (
  name: string,
  to: string,
  { admin, ...extra }: Extra<RelationshipField> = {},
) => {
  const shown = { ...shownBy('Field', 'NamedRelation'), ...admin }
  return {
    type: 'relationship',
    relationTo: to,
    ...base<RelationshipField>(name, { ...extra, admin: shown }),
  } as RelationshipField
}

export const upload = (name: string, to: string, extra: Extra<UploadField> = {}) =>
  ({ type: 'upload', relationTo: to, ...base(name, extra) }) as UploadField

/** The path of a component of the panel, for a field, a cell of a list or the heading of a row. */
export const shownBy = (part: 'Cell' | 'Field' | 'RowLabel', component: string) => ({
  components: { [part]: `payload-plugin-agenda/client#${component}` },
})

export const list = (name: string, fields: Field[], extra: Extra<ArrayField> = {}) =>
  ({
    type: 'array',
    labels: { singular: say(`rows:${name}`), plural: say(`fields:${name}`) },
    fields,
    ...base(name, extra),
  }) as ArrayField

/** A required choice that cannot be emptied. */
const kept = ({ required, admin, ...extra }: Extra<SelectField>): Extra<SelectField> => ({
  ...extra,
  required,
  admin: required ? { isClearable: false, ...admin } : admin,
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
  extra: Extra<SelectField> = {},
) =>
  ({
    type: 'select',
    options: values.map((value) => ({ value, label: say(`values:${set}:${value}`) })),
    ...besideDrafts(name, set),
    ...base(name, kept(extra)),
  }) as SelectField

/** A choice with labels from the vocabulary, in every language that the vocabulary has. */
export const term = (
  name: string,
  terms: Record<string, { labels: Record<string, string> }>,
  extra: Extra<SelectField> = {},
) =>
  ({
    type: 'select',
    options: Object.entries(terms).map(([value, { labels }]) => ({
      value,
      label: labels as StaticLabel,
    })),
    ...base(name, kept(extra)),
  }) as SelectField
