import type { FlattenedBlock, FlattenedField, SanitizedConfig } from 'payload'
import { isPlain } from '../../core/isPlain.js'

/**
 * Names in a body that are known though they are no fields: the id, what Payload's own forms and
 * answers add, the state of publication (also of collections without drafts), and the type of a
 * block.
 */
const aside = new Set(['id', '__v', '_status', 'blockName', 'blockType', 'globalType'])
/** The panel's names for parts of a form that have none. */
const unnamed = /^_index-/

/** The same for collections of accounts and of uploads. */
export const ofAccounts = ['_strategy', 'collection', 'confirm-password', 'password']
export const ofUploads = ['_objectKey', 'file', 'prefix']

type Nested = FlattenedField & {
  blocks?: FlattenedBlock[]
  blockReferences?: (FlattenedBlock | string)[]
  flattenedFields?: FlattenedField[]
  localized?: boolean
}

/**
 * How to look: whether texts come in all languages at once, and the blocks that the app shares
 * between fields.
 */
type Looking = { allLanguages: boolean; blocks: SanitizedConfig['blocks'] }

function fieldsOfBlock(field: Nested, type: unknown, { blocks }: Looking) {
  const own = [...(field.blockReferences ?? []), ...(field.blocks ?? [])]
  const named = own.find((each) => (typeof each === 'string' ? each : each.slug) === type)
  const block = typeof named === 'string' ? blocks?.find(({ slug }) => slug === named) : named
  return block?.flattenedFields
}

function unknownIn(field: Nested, value: unknown, path: string, looking: Looking): string[] {
  // Here the value is an object with a value for each language; Payload does not read what is
  // unknown inside it either.
  if (looking.allLanguages && field.localized) return []
  if (field.type === 'group' || field.type === 'tab')
    return isPlain(value) ? unknownFields(field.flattenedFields, value, looking, `${path}.`) : []
  if ((field.type !== 'array' && field.type !== 'blocks') || !Array.isArray(value)) return []
  return value.flatMap((row: unknown, index) => {
    if (!isPlain(row)) return []
    const fields =
      field.type === 'array' ? field.flattenedFields : fieldsOfBlock(field, row.blockType, looking)
    return fields ? unknownFields(fields, row, looking, `${path}.${index}.`) : []
  })
}

/**
 * The paths (`title`, `assignments.0.role`) of what a body holds and the fields of its collection
 * do not, fields of the app and of other plugins included. `further` are names that are known
 * although they are no fields.
 */
export function unknownFields(
  fields: readonly FlattenedField[],
  data: Record<string, unknown>,
  looking: Looking,
  at = '',
  further: readonly string[] = [],
): string[] {
  const known = new Map<string, Nested>(fields.map((field) => [field.name, field]))
  return Object.entries(data).flatMap(([name, value]) => {
    const field = known.get(name)
    if (field) return unknownIn(field, value, `${at}${name}`, looking)
    return aside.has(name) || unnamed.test(name) || further.includes(name) ? [] : [`${at}${name}`]
  })
}
