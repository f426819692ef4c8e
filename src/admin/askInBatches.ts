type Id = number | string

/** What the server answers in one go. */
const most = 100

type Batch<T> = { ids: Map<string, Id>; answer: Promise<Map<string, T>> }
type Ask<T> = (ids: Id[]) => Promise<Map<string, T>>

/**
 * Asks something about one document of a page. All who ask the same in one turn are one question to
 * the server, or a few where they are many.
 *
 * @param question names what is asked: always with the same kind of answer
 */
export function batches<T>() {
  const open = new Map<string, Batch<T>>()
  return (question: string, id: Id, ask: Ask<T>): Promise<T | undefined> => {
    const batch = open.get(question) ?? begin(open, question, ask)
    batch.ids.set(String(id), id)
    return batch.answer.then((found) => found.get(String(id)))
  }
}

function begin<T>(open: Map<string, Batch<T>>, question: string, ask: Ask<T>): Batch<T> {
  const ids = new Map<string, Id>()
  const answer = Promise.resolve().then(async () => {
    open.delete(question)
    const all = [...ids.values()]
    const found = new Map<string, T>()
    for (let at = 0; at < all.length; at += most)
      for (const [id, each] of await ask(all.slice(at, at + most))) found.set(id, each)
    return found
  })
  const batch = { ids, answer }
  open.set(question, batch)
  return batch
}
