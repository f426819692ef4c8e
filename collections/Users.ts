import type { CollectionConfig, UIField } from 'payload'
import type { ResolvedOptions } from '../src/options.js'
import { resetMail } from '../src/store/users/resetMail.js'
import { addUserHooks, firstIsAdmin, userHooks } from '../hooks/userHooks.js'
import { cacheHeaders } from '../hooks/access/cacheHeaders.js'
import { resetLinkEndpoint } from './access/resetLinkEndpoint.js'
import { roleField, userAccess, userEndpoints } from './access/userAccess.js'
import { choice, group, relation, say, shownBy, text } from './fields/fields.js'
import { languageChoice } from './fields/languageChoice.js'
import { withListHooks } from './fields/withListHooks.js'

type Extra = Parameters<typeof choice>[3]

/** The role of people who log in, and what they may touch. */
const userFields = (
  { accounts: { fields }, slugs, languages }: ResolvedOptions,
  role: Extra,
): CollectionConfig['fields'] => [
  choice(fields.role, 'userRole', ['admin', 'editor', 'translator'], {
    ...role,
    label: say('fields:role'),
    hint: 'userRole',
    saveToJWT: true,
    access: roleField,
  }),
  relation(fields.events, slugs.events, {
    label: say('fields:events'),
    hasMany: true,
    hint: 'userEvents',
    access: roleField,
    saveToJWT: true,
  }),
  languageChoice(
    choice(fields.languages, 'language', [], {
      label: say('fields:languages'),
      hasMany: true,
      hint: 'userLanguages',
      access: roleField,
      saveToJWT: true,
    }),
    languages,
    { limits: true },
  ),
]

/**
 * The current password, which a form asks for when somebody changes how they log in.
 * `guardOwnAccount` reads it, and it is never stored.
 */
const currentPassword = text('currentPassword', {
  virtual: true,
  longest: 200,
  admin: {
    disableListColumn: true,
    disableListFilter: true,
    ...shownBy('Field', 'CurrentPassword'),
  },
})

/** A button on the accounts of others, for admins. */
const resetLink: UIField = {
  name: 'resetLink',
  type: 'ui',
  admin: { disableListColumn: true, ...shownBy('Field', 'ResetLink') },
}

/**
 * The plugin's own collection of accounts. `secure`: browsers send the cookie of a login over https
 * only.
 */
export const Users = (
  options: ResolvedOptions,
  { secure }: { secure: boolean },
): CollectionConfig => ({
  slug: options.slugs.users,
  // An admin who helps with a password must not be kept out because the owner has the account open.
  lockDocuments: false,
  labels: { singular: say('collections:user'), plural: say('collections:users') },
  auth: {
    // Access needs only ids. If they were populated, an account would lose its events that are in
    // the trash, and each request would take longer.
    depth: 0,
    // Failed logins are counted without locking anybody out (src/store/users/attempts.ts).
    maxLoginAttempts: 0,
    cookies: { secure, sameSite: 'Lax' },
    forgotPassword: { generateEmailHTML: resetMail },
    strategies: [cacheHeaders],
  },
  admin: {
    group: group('settings'),
    useAsTitle: 'name',
    defaultColumns: ['name', 'email', options.accounts.fields.role],
    description: say('hints:users'),
  },
  access: userAccess(options),
  hooks: userHooks(options),
  endpoints: [...userEndpoints, resetLinkEndpoint(options.slugs.users)],
  disableBulkEdit: true,
  disableBulkDelete: true,
  fields: [
    currentPassword,
    text('name'),
    ...userFields(options, { required: true, defaultValue: 'editor' }),
    resetLink,
  ],
})

/**
 * The config's own collection of accounts, with the plugin's fields. Nobody there may edit agendas
 * merely for having an account (it may be a customer's): a role has to be given. The very first
 * account gets the role that can give roles.
 */
export const adoptedUsers = (
  own: CollectionConfig,
  options: ResolvedOptions,
): CollectionConfig => ({
  ...own,
  fields: [...own.fields, ...userFields(options, {}).map(withListHooks)],
  hooks: addUserHooks({
    ...own.hooks,
    beforeChange: [
      ...(own.hooks?.beforeChange ?? []),
      firstIsAdmin(own.slug, options.accounts.fields.role),
    ],
  }),
})
