import type { CollectionConfig } from 'payload'
import { flattenTopLevelFields } from 'payload/shared'
import { accountFields, type ResolvedOptions } from '../options.js'
import { AgendaOptionsError } from '../optionsError.js'
import type { Adopted } from './collections.js'

const fieldsOf = ({ fields }: CollectionConfig) =>
  flattenTopLevelFields(fields).flatMap((field) => ('name' in field && field.name ? [field] : []))

/** Such as agendaRole. */
const ours = (field: string) => `agenda${field[0]!.toUpperCase()}${field.slice(1)}`

function inAccounts(users: CollectionConfig, { accounts: { fields } }: ResolvedOptions): string[] {
  const own = new Set(fieldsOf(users).map(({ name }) => name))
  return accountFields
    .filter((field) => own.has(fields[field]))
    .map(
      (field) =>
        `accounts in "${users.slug}" have a field "${fields[field]}" already, which may mean anything. Call the plugin's differently: accounts: { fields: { ${field}: '${ours(field)}' } }.`,
    )
}

/** What the plugin reads of uploads is told by Payload itself, but for these. */
const readOfUploads: Partial<Record<string, readonly string[]>> = {
  alt: ['text', 'textarea'],
  translatedFrom: [],
}

function inUploads(media: CollectionConfig): string[] {
  const other = fieldsOf(media).filter(
    ({ name = '', type }) => readOfUploads[name]?.includes(type) === false,
  )
  return other.map(
    ({ name, type }) =>
      `uploads in "${media.slug}" have a field "${name}" (${type}) that is not what the plugin has under that name${name === 'alt' ? ', a text that stands for the picture' : ''}. Leave your collection to itself, and give the plugin one of its own: slugs: { media: 'media-of-agenda' }.`,
  )
}

/**
 * A field that a config had before is never taken for one of the plugin's, whatever it means there.
 */
export function refuseOtherFields({ users, media }: Adopted, options: ResolvedOptions): void {
  const faults = [...(users ? inAccounts(users, options) : []), ...(media ? inUploads(media) : [])]
  if (faults.length) throw new AgendaOptionsError(faults)
}
