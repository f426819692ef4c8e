import type { Block, Field, FieldHook, Tab } from 'payload'
import { noteFormer } from '../../src/store/formerLanguages/noteFormer.js'
import { emptyList, matchRows } from '../../hooks/matchRows.js'

const within = <T extends { fields: Field[] }>(part: T): T => ({
  ...part,
  fields: part.fields.map(withListHooks),
})

const first = (field: Field, ...hooks: FieldHook[]) => {
  const own = 'hooks' in field ? field.hooks : undefined
  return { hooks: { ...own, beforeValidate: [...hooks, ...(own?.beforeValidate ?? [])] } }
}

/**
 * Keeps the texts of a field in languages that the app no longer has; see
 * src/store/formerLanguages.
 */
function keepingFormer(field: Field): Field {
  if (!('localized' in field) || !field.localized || !('name' in field)) return field
  const own = 'hooks' in field ? field.hooks : undefined
  return {
    ...field,
    hooks: { ...own, beforeChange: [...(own?.beforeChange ?? []), noteFormer] },
  }
}

/**
 * Adds hooks to a field that is a list or contains lists, whoever declared it: `null` may be sent
 * for these, and rows without ids.
 */
export function withListHooks(given: Field): Field {
  const field = keepingFormer(given)
  if (field.type === 'array') return { ...within(field), ...first(field, emptyList, matchRows) }
  if (field.type === 'blocks')
    return {
      ...field,
      blocks: field.blocks.map((block: Block) => within(block)),
      ...first(field, emptyList),
    }
  if (field.type === 'tabs') return { ...field, tabs: field.tabs.map((tab: Tab) => within(tab)) }
  if ('fields' in field) return within(field)
  return 'hasMany' in field && field.hasMany ? { ...field, ...first(field, emptyList) } : field
}
