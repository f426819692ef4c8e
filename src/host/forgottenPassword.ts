import type { Config } from 'payload'
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
  const views = components?.views as Record<string, unknown> | undefined
  if ((email && email !== unsentEmail) || views?.forgot) return components
  return { ...components, views: { ...components?.views, forgot: ours } }
}
