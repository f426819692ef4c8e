import { createLocalReq, type Payload, type TypedUser } from 'payload'
import type { Id } from './core/types.js'
import { publishedBy } from './store/releases/release.js'
import { runPublication } from './store/releases/runPublication.js'
import { lastChangesOf } from './store/presence/lastChanges.js'

type Options = {
  /** The event whose agenda is published. */
  event: Id
  /**
   * Who publishes, within what they may do; without one all is allowed, as in Payload's own Local
   * API.
   */
  user?: TypedUser
  /** The name by which a script without an account is shown to the team. */
  by?: string
  /** To readers, in the language `locale`. */
  note?: string
  locale?: string
  /**
   * Promised languages, but not the first, in which it does not go out; without this, those that
   * are held back already.
   */
  holdBack?: string[]
  /** These alone of what waits: ids of sessions, `event` for the event's own fields. */
  only?: (Id | 'event')[]
  /** All that waits but these. */
  leaveOut?: (Id | 'event')[]
  /** These are taken from readers; without `only` nothing is published beside. */
  withdraw?: (Id | 'event')[]
}

const texts = (ids: readonly Id[] | undefined) => ids?.map(String)

/**
 * Publishes all that is a draft in an agenda as one release, or nothing: for scripts and jobs;
 * editors do it in the panel. Advice is accepted; an agenda with conflicts is refused. Gives the
 * number of the release and when it was (UTC).
 */
export async function publishAgenda(
  payload: Payload,
  { event, user, by, note, locale, holdBack, ...choice }: Options,
): Promise<{ number: number; publishedAt: string }> {
  const req = await createLocalReq(
    { user, locale, context: by ? { [publishedBy]: by } : {} },
    payload,
  )
  const { revisions } = await lastChangesOf(req, event)
  const [only, leaveOut, withdraw] = [choice.only, choice.leaveOut, choice.withdraw].map(texts)
  const { number, publishedAt } = await runPublication(req, event, {
    revisions,
    note,
    acceptAdvice: true,
    holdBack,
    only,
    leaveOut,
    withdraw,
    overrideAccess: user === undefined,
  })
  return { number, publishedAt }
}
