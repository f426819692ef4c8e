import type { PayloadRequest } from 'payload'

const mark = 'agendaConfirmedTexts'

/** For a save: these texts of the document are right beside their source, as a translator says. */
export const confirming = (addresses: readonly string[]) => ({ [mark]: addresses })

/** The texts that the running save confirms. */
export function confirmedBy({ context }: Pick<PayloadRequest, 'context'>): ReadonlySet<string> {
  const addresses = context[mark]
  return new Set(Array.isArray(addresses) ? addresses.map(String) : [])
}
