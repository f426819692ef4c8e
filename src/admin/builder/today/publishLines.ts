import type { Id } from '../../../core/types.js'
import type { PublicationApiClient } from '../apiClient.js'

/** What became of publishing some lines; `texts` says why they could not be. */
export type PublishOutcome =
  | { state: 'away' }
  | { state: 'published' }
  | { state: 'unpublished'; why?: 'conflicts' | 'eventFirst' | 'missing' | 'new'; texts: string[] }

/**
 * Publishes these lines as far as readers know them already. Whoever is on site has no time for
 * advice: only what forbids it stops it. What readers see already (an answer that never came) is
 * not published twice; what somebody else changed meanwhile is looked at once more.
 */
export async function publishLines(
  client: PublicationApiClient,
  { lines, note }: { lines: readonly Id[]; note?: string },
  again = true,
): Promise<PublishOutcome> {
  const seen = await client.look({ only: [...lines] })
  if ('refusal' in seen)
    return seen.refusal.away
      ? { state: 'away' }
      : { state: 'unpublished', texts: [seen.refusal.message] }
  const waiting = seen.lines.filter(({ leftOut, teamOnly }) => !leftOut && !teamOnly)
  const known = waiting.filter(({ state }) => state !== 'new')
  if (!seen.published) return { state: 'unpublished', why: 'eventFirst', texts: [] }
  if (!known.length)
    return waiting.length ? { state: 'unpublished', why: 'new', texts: [] } : { state: 'published' }
  if (seen.missing.length) return { state: 'unpublished', why: 'missing', texts: seen.missing }
  const conflicts = seen.checks.filter(({ level }) => level !== 'advice')
  if (conflicts.length)
    return { state: 'unpublished', why: 'conflicts', texts: conflicts.map(({ text }) => text) }
  const answer = await client.publish({
    only: known.map(({ id }) => id),
    revisions: seen.revisions,
    note: note?.trim() || undefined,
    accepted: seen.checks.map(({ key }) => key),
  })
  if (!('refusal' in answer)) return { state: 'published' }
  if (answer.refusal.away) return { state: 'away' }
  if (again) return publishLines(client, { lines, note }, false)
  const { fields, message } = answer.refusal
  return {
    state: 'unpublished',
    texts: fields?.length ? fields.map((field) => field.message) : [message],
  }
}
