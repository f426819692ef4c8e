import type { Id } from '../../../core/types.js'
import type { PublicationApiClient } from '../apiClient.js'

/** The outcome of publishing some lines; `texts` says why they could not be published. */
export type PublishOutcome =
  | { state: 'away' }
  | { state: 'published' }
  | { state: 'unpublished'; why?: 'conflicts' | 'eventFirst' | 'missing' | 'new'; texts: string[] }

/**
 * Publishes those of the lines that readers know already. On site there is no time for advice: only
 * violations that forbid publishing stop it. After a lost answer nothing is published twice; after
 * a change by somebody else it is tried once more.
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
