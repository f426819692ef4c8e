import type { FlattenedField } from 'payload'
import { isPlain } from '../../core/isPlain.js'

type Reader = { language: string; t: unknown }
type Telling = (args: { i18n: unknown; t: unknown }) => unknown

const tells = (label: unknown): label is Telling => typeof label === 'function'

/** A label is a text, a text by language, or a function that tells one. */
function labelOf(label: unknown, i18n: Reader): string | undefined {
  const found = tells(label)
    ? label({ i18n, t: i18n.t })
    : isPlain(label)
      ? (label[i18n.language] ?? Object.values(label)[0])
      : label
  return typeof found === 'string' && found ? found : undefined
}

function nameOf(
  fields: readonly FlattenedField[],
  path: readonly string[],
  i18n: Reader,
): string[] {
  const [first, ...rest] = path
  const field = fields.find(({ name }) => name === first)
  if (!field) return []
  const name = labelOf('label' in field && field.label, i18n) ?? field.name
  return [name, ...('flattenedFields' in field ? nameOf(field.flattenedFields, rest, i18n) : [])]
}

/**
 * Fields such as `assignments/label` as forms call them, each once: "People › Label, Objective".
 */
export const fieldNames =
  (fields: readonly FlattenedField[], i18n: Reader) =>
  (paths: readonly string[]): string =>
    [...new Set(paths)]
      .map((path) => nameOf(fields, path.split('/'), i18n).join(' › '))
      .join(i18n.language === 'ar' ? '، ' : ', ')
