import type { CollectionConfig } from 'payload'
import type { ResolvedOptions } from '../src/options.js'
import { userHooks } from '../hooks/userHooks.js'
import { roleField, userAccess, userEndpoints } from './access/userAccess.js'
import { choice, group, relation, say, text } from './fields/fields.js'

/** What the plugin adds to the collection that people log in with: their role and what they may touch. */
export const userFields = ({ slugs, languages }: ResolvedOptions): CollectionConfig['fields'] => [
  choice('role', 'userRole', ['admin', 'editor', 'translator'], { required: true, defaultValue: 'editor', hint: 'userRole', saveToJWT: true, access: roleField }),
  relation('events', slugs.events, { hasMany: true, hint: 'userEvents', access: roleField, saveToJWT: true }),
  {
    ...choice('languages', 'language', [], { hasMany: true, hint: 'userLanguages', access: roleField, saveToJWT: true }),
    options: languages.map(({ code, label }) => ({ value: code, label })),
  } as CollectionConfig['fields'][number],
]

export const Users = (options: ResolvedOptions): CollectionConfig => ({
  slug: options.slugs.users,
  labels: { singular: say('collections:user'), plural: say('collections:users') },
  auth: {
    maxLoginAttempts: 10,
    lockTime: 10 * 60 * 1000,
    cookies: { secure: process.env.SERVER_URL?.startsWith('https:') ?? false, sameSite: 'Lax' },
  },
  admin: { group: group('settings'), useAsTitle: 'name', defaultColumns: ['name', 'email', 'role'] },
  access: userAccess(options),
  hooks: userHooks(options),
  endpoints: userEndpoints,
  disableBulkEdit: true,
  disableBulkDelete: true,
  fields: [text('name'), ...userFields(options)],
})
