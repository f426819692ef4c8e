import type { PayloadRequest } from 'payload'

/** The field in which a document stores what is known of its translations. */
export const factsField = 'translatedFrom'

const mark = 'agendaConfirmedTexts'

/**
 * Options for a save by which a translator says that these texts of the document are right beside
 * their source.
 */
export const confirming = (addresses: readonly string[]) => ({ [mark]: addresses })

/** The texts that the running save confirms. */
export function confirmedBy({ context }: Pick<PayloadRequest, 'context'>): ReadonlySet<string> {
  const addresses = context[mark]
  return new Set(Array.isArray(addresses) ? addresses.map(String) : [])
}
