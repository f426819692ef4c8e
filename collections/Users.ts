import type { CollectionConfig } from 'payload'
import type { ResolvedOptions } from '../src/options.js'
import { firstIsAdmin } from '../hooks/firstIsAdmin.js'
import { addUserHooks, userHooks } from '../hooks/userHooks.js'
import { marksAnswers } from '../hooks/access/marksAnswers.js'
import { roleField, userAccess, userEndpoints } from './access/userAccess.js'
import { choice, group, relation, say, shownBy, text } from './fields/fields.js'
import { withListHooks } from './fields/withListHooks.js'
import { withFields } from './fields/withFields.js'

type Extra = Parameters<typeof choice>[3]

/** The role of people who log in, and what they may touch. */
const userFields = ({ slugs, languages }: ResolvedOptions, role: Extra): CollectionConfig['fields'] => [
  choice('role', 'userRole', ['admin', 'editor', 'translator'], { ...role, hint: 'userRole', saveToJWT: true, access: roleField }),
  relation('events', slugs.events, { hasMany: true, hint: 'userEvents', access: roleField, saveToJWT: true }),
  {
    ...choice('languages', 'language', [], { hasMany: true, hint: 'userLanguages', access: roleField, saveToJWT: true }),
    options: languages.map(({ code, label }) => ({ value: code, label })),
  } as CollectionConfig['fields'][number],
]

/** Asked for where somebody changes by what they log in; read by `guardOwnAccount`, and never stored. */
const currentPassword = text('currentPassword', { virtual: true, longest: 200, admin: { disableListColumn: true, disableListFilter: true, ...shownBy('Field', 'CurrentPassword') } })

/** `secure`: browsers send the cookie of a login over https only. */
export const Users = (options: ResolvedOptions, { secure }: { secure: boolean }): CollectionConfig => ({
  slug: options.slugs.users,
  labels: { singular: say('collections:user'), plural: say('collections:users') },
  auth: {
    // Ids are all that access asks for; populated, an account would lose its events in the trash, and each request its time.
    depth: 0,
    // What goes wrong is counted without locking anybody out (src/store/users/attempts.ts).
    maxLoginAttempts: 0,
    cookies: { secure, sameSite: 'Lax' },
    strategies: [marksAnswers],
  },
  admin: { group: group('settings'), useAsTitle: 'name', defaultColumns: ['name', 'email', 'role'], description: say('hints:users') },
  access: userAccess(options),
  hooks: userHooks(options),
  endpoints: userEndpoints,
  disableBulkEdit: true,
  disableBulkDelete: true,
  fields: [currentPassword, text('name'), ...userFields(options, { required: true, defaultValue: 'editor' })],
})

/**
 * The config's own collection of accounts. Nobody there may touch agendas for merely having an account (it may be a
 * customer's): a role has to be given. Who makes the very first account gets the one that can give them.
 */
export const adoptedUsers = (own: CollectionConfig, options: ResolvedOptions): CollectionConfig => ({
  ...withFields(own, userFields(options, {}).map(withListHooks)),
  hooks: addUserHooks({ ...own.hooks, beforeChange: [...(own.hooks?.beforeChange ?? []), firstIsAdmin(own.slug)] }),
})
