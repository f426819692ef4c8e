import type { FieldHook, SelectField } from 'payload'
import type { ResolvedOptions } from '../../src/options.js'
import { note } from '../../src/store/formerLanguages/noteFormer.js'

type Codes = readonly string[]

const listIn = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((each) => typeof each === 'string') : []

/**
 * What is chosen, with those of before that cannot be chosen now in the places where they stood.
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
    // GraphQL cannot say a value that is not among those that it declares.
    Array.isArray(value) && (!limits || req.payloadAPI === 'GraphQL')
      ? value.filter((code) => codes.includes(code))
      : value

/** Notes what was chosen before and cannot be chosen now, for it to be stored with the rest. */
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
 * A choice of the app's languages. What was chosen before the app lost a language stays stored and
 * is not shown: it is in nobody's way, and chosen again as soon as the app has the language.
 * `limits`: the choice says what somebody may do, and none means all of them; so whoever may write
 * only what is gone is shown as such, and may write nothing.
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
