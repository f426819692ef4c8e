import type { Config } from 'payload'
import { fieldsIn } from '../core/isPlain.js'
import { unsentEmail } from '../unsentEmail.js'

type Components = NonNullable<NonNullable<Config['admin']>['components']>

const ours = { Component: 'payload-plugin-agenda/rsc#AskForLink', path: '/forgot' as const }

/**
 * Where no mail is sent, a screen that says whom to ask in place of Payload's, which says that one
 * was sent.
 */
export function withForgottenPassword(
  components: Components | undefined,
  { email }: Config,
): Components | undefined {
  const { forgot } = fieldsIn(components?.views)
  if ((email && email !== unsentEmail) || forgot) return components
  return { ...components, views: { ...components?.views, forgot: ours } }
}
