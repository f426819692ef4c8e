import type { FlattenedField } from 'payload'

type Reader = { language: string; t: unknown }
type Label = string | Record<string, string> | ((args: { i18n: unknown; t: unknown }) => string)

function labelOf(label: unknown, i18n: Reader): string | undefined {
  const found = (label || undefined) as Label | undefined
  if (typeof found === 'function') return found({ i18n, t: i18n.t })
  return typeof found === 'object' ? (found[i18n.language] ?? Object.values(found)[0]) : found
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
