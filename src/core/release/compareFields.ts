import { sameValue } from '../sameValue.js'
import { changeOf, type Subject } from './change.js'
import type { SeenChange } from './schema.js'

/**
 * What readers see of something. Short texts are told with their wording; of long and nested things
 * only that they changed.
 */
export type Seen = { short: Record<string, string | null>; long: Record<string, unknown> }

/** Parts of a value that say how a text is shown or kept, not what it says. */
const unseen = new Set(['id', 'fallback', 'lexical', 'sizes', 'focalPoint'])

/** The fields in which two states of one thing differ, in the order in which they are declared. */
export function compareFields(subject: Subject, before: Seen, after: Seen): SeenChange[] {
  const short = Object.entries(after.short).flatMap(([field, to]): SeenChange[] => {
    const from = before.short[field] ?? null
    return from === to ? [] : [changeOf(subject, 'changed', { field, from, to })]
  })
  const long = Object.keys(after.long).flatMap((field): SeenChange[] =>
    // An earlier release may not have the field yet: absent and empty are the same.
    sameValue(before.long[field], after.long[field], unseen)
      ? []
      : [changeOf(subject, 'changed', { field })],
  )
  return [...short, ...long]
}
