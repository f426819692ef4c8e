/**
 * One read for all who ask for the same thing at the same moment. It begins after each of them
 * asked, at the end of this turn of the event loop; who asks once it has begun waits for the next.
 * So nobody is told less than what was true when they asked, and many readers cost the database
 * what one costs.
 *
 * @param read what is asked of the database, by what it is asked for
 * @example
 * const read = sharedReads((event: Id) => readRevisions(payload, event))
 * const [first, second] = await Promise.all([read(1), read(1)]) // one query
 */
export function sharedReads<Key, Answer>(
  read: (key: Key) => Promise<Answer>,
): (key: Key) => Promise<Answer> {
  const waiting = new Map<Key, Promise<Answer>>()
  return (key) => {
    const joined = waiting.get(key)
    if (joined) return joined
    const next = new Promise<Answer>((resolve, reject) => {
      setImmediate(() => {
        waiting.delete(key)
        read(key).then(resolve, reject)
      })
    })
    waiting.set(key, next)
    return next
  }
}
