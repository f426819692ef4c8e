import type { FieldHook, SelectField } from 'payload'
import type { ResolvedOptions } from '../../src/options.js'
import { note } from '../../src/store/formerLanguages/noteFormer.js'

type Codes = readonly string[]

const listIn = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((each) => typeof each === 'string') : []

/**
 * The chosen languages, with those that were chosen before and do not exist now put back in their
 * places.
 */
function withFormer(chosen: string[], before: string[], codes: Codes): string[] {
  const all = [...chosen]
  before.forEach((code, index) => {
    if (!codes.includes(code) && !all.includes(code)) all.splice(index, 0, code)
  })
  return all
}

const onlyKnown =
  (codes: Codes, { limits }: { limits: boolean }): FieldHook =>
  ({ value, req }) =>
    // GraphQL cannot answer with a value that is not among those that it declares.
    Array.isArray(value) && (!limits || req.payloadAPI === 'GraphQL')
      ? value.filter((code) => codes.includes(code))
      : value

/**
 * Notes languages that were chosen before and do not exist now, so that they are stored with the
 * rest.
 */
const noteFormerChoice =
  (codes: Codes): FieldHook =>
  ({ value, field, siblingDocWithLocales, ...where }) => {
    const before = listIn(siblingDocWithLocales?.[String(field.name)])
    if (!Array.isArray(value)) return value
    const known = listIn(value).filter((code) => codes.includes(code) || !before.includes(code))
    const list = withFormer(known, before, codes)
    note(where, list.length > known.length ? { path: where.path, list } : undefined)
    return known
  }

/**
 * A choice of the app's languages. A language that was chosen and that the app has lost stays
 * stored and is not shown: it does no harm, and counts again as soon as the app has the language.
 * `limits`: the choice says what somebody may do, and an empty one means all languages. Whoever may
 * write only languages that are gone is therefore shown with those, and may write nothing.
 */
export function languageChoice(
  field: SelectField,
  languages: ResolvedOptions['languages'],
  { limits = false }: { limits?: boolean } = {},
): SelectField {
  const codes = languages.map(({ code }) => code)
  const { afterRead = [], beforeChange = [] } = field.hooks ?? {}
  return {
    ...field,
    options: languages.map(({ code, label }) => ({ value: code, label })),
    hooks: {
      ...field.hooks,
      afterRead: [...afterRead, onlyKnown(codes, { limits })],
      beforeChange: [...beforeChange, noteFormerChoice(codes)],
    },
  }
}
