type Id = Promise<number | string> | number | string

/** The parts of an adapter of Payload's that its transactions need. */
export type WithTransactions = {
  sessions: Record<string, { resolve: () => Promise<void>; reject: () => Promise<void> }>
  commitTransaction: (id: Id) => Promise<void>
  rollbackTransaction: (id: Id) => Promise<void>
}

/**
 * Ends transactions so that an error is told. Payload's adapter swallows that of a failed commit:
 * somebody would be told that their text is saved, and it would not be.
 */
export function endTransactions(
  adapter: WithTransactions,
  onEnd: (id: string) => void = () => {},
): void {
  const ending = (how: 'reject' | 'resolve') => async (given: Id) => {
    const id = String(await given)
    const session = adapter.sessions[id]
    delete adapter.sessions[id]
    onEnd(id)
    await session?.[how]()
  }
  adapter.commitTransaction = ending('resolve')
  adapter.rollbackTransaction = ending('reject')
}
