import { createLocalReq, type Payload, type TypedUser } from 'payload'
import type { Id } from './core/types.js'
import { publishAgenda as publish } from './store/releases/publishAgenda.js'
import { changesOf } from './store/together/changes.js'

type Options = {
  /** The event whose agenda is published. */
  event: Id
  /** Who publishes, within what they may do; without one all is allowed, as in Payload's own Local API. */
  user?: TypedUser
  /** To readers, in the language `locale`. */
  note?: string
  locale?: string
  /** Promised languages, but not the first, in which it does not go out; without this, those that are held back already. */
  holdBack?: string[]
}

/**
 * Publishes all that is a draft in an agenda as one release, or nothing: for scripts and jobs; editors do it in the panel.
 * Advice is accepted; an agenda with conflicts is refused. Gives the number of the release and when it was (UTC).
 */
export async function publishAgenda(payload: Payload, { event, user, note, locale, holdBack }: Options): Promise<{ number: number; publishedAt: string }> {
  const req = await createLocalReq({ user, locale }, payload)
  const { revisions } = await changesOf(req, event)
  const { number, publishedAt } = await publish(req, event, { revisions, note, acceptAdvice: true, holdBack, overrideAccess: user === undefined })
  return { number, publishedAt }
}
