import type { Refusal } from '../builder/apiClient.js'
import type { Entry } from './publicationTypes.js'
import { type Part, theEvent } from './publicationPart.js'
import type { Fault } from './useDocumentForm.js'

/** What of the fields of the document itself stands in the way of publishing it. */
export function faultsOf(
  part: Part,
  seen: Entry | undefined,
  refusal: Refusal | undefined,
): Fault[] {
  const own = part.type === 'line' ? String(part.id) : theEvent
  const conflicts =
    seen?.checks.filter(
      ({ level, path, session }) =>
        level !== 'advice' && path && String(session?.id ?? theEvent) === own,
    ) ?? []
  const refused = refusal?.at === own ? (refusal.fields ?? []) : []
  return [...conflicts.map(({ path, text }) => ({ path, message: text })), ...refused]
}
