import {
  commitTransaction,
  initTransaction,
  isolateObjectProperty,
  killTransaction,
  type PayloadRequest,
} from 'payload'

/**
 * Work inside an operation that reads and writes the database itself, not through saves that begin for themselves: without
 * this it would be outside of the transaction, and what it wrote would stay when the operation fails.
 */
export async function joinTransaction<T>(
  req: PayloadRequest,
  work: (req: PayloadRequest) => Promise<T>,
): Promise<T> {
  const own = isolateObjectProperty(req, 'transactionID')
  await initTransaction(own)
  try {
    const done = await work(own)
    await commitTransaction(own)
    return done
  } catch (error) {
    await killTransaction(own)
    throw error
  }
}
