import type { Field } from 'payload'
import { rowsIn } from '../core/isPlain.js'
import type { Doc } from './toAgenda.js'

/** Fields that the system sets on every save, and not the writer. */
const bySystem = new Set(['revision', 'updatedAt', '_status'])

const idsOf = (value: unknown) =>
  rowsIn(value)
    .map(({ id }) => String(id))
    .join()

function keepRows(fields: Field[], sent: unknown, stored: unknown): Doc[] | undefined {
  if (idsOf(sent) !== idsOf(stored)) return undefined
  const before = rowsIn(stored)
  const kept = before.flatMap((row, index): Doc[] => {
    const own = keepFields(fields, rowsIn(sent)[index] ?? {}, row)
    return own ? [own] : []
  })
  return kept.length === before.length ? kept : undefined
}

function keepFields(fields: Field[], sent: Doc, stored: Doc): Doc | undefined {
  let kept: Doc = { ...stored }
  for (const field of fields) {
    if (field.type === 'tabs') {
      for (const tab of field.tabs) {
        const inner: Doc | undefined =
          'name' in tab && tab.name ? undefined : keepFields(tab.fields, sent, kept)
        if (!inner) return undefined
        kept = inner
      }
    } else if (field.type === 'row' || field.type === 'collapsible') {
      const inner = keepFields(field.fields, sent, kept)
      if (!inner) return undefined
      kept = inner
    } else if (field.type === 'array') {
      if (!(field.name in sent)) continue
      const rows = keepRows(field.fields, sent[field.name], stored[field.name])
      if (!rows) return undefined
      kept[field.name] = rows
    } else if (
      'name' in field &&
      field.name in sent &&
      (('localized' in field && field.localized) || bySystem.has(field.name))
    ) {
      kept[field.name] = sent[field.name]
    }
  }
  return kept
}

/**
 * The stored document with only the localised texts of the one that was sent. Undefined when rows
 * of a list were added, removed or moved, since their texts could then no longer be matched with
 * the other languages.
 */
export function keepAllButTexts(fields: Field[], sent: Doc, stored: Doc): Doc | undefined {
  const kept = keepFields(fields, sent, stored)
  if (!kept) return undefined
  for (const name of bySystem) if (name in sent) kept[name] = sent[name]
  return kept
}
