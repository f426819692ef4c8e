import type { Mark } from '../../core/translation/leftToDo.js'

type Id = number | string
export type MarksById = Map<string, Mark[]>
type Ask = (ids: Id[]) => Promise<MarksById>

/** What the server answers in one go. */
const most = 100

type Batch = { ids: Map<string, Id>; answer: Promise<MarksById> }
const open = new Map<string, Batch>()

/**
 * All cells of a page that ask for the same in one turn are one question, or a few where they are
 * many.
 */
export function askInBatches(apiClient: string, id: Id, ask: Ask): Promise<Mark[] | undefined> {
  const batch = open.get(apiClient) ?? begin(apiClient, ask)
  batch.ids.set(String(id), id)
  return batch.answer.then((found) => found.get(String(id)))
}

function begin(apiClient: string, ask: Ask): Batch {
  const ids = new Map<string, Id>()
  const answer = Promise.resolve().then(async () => {
    open.delete(apiClient)
    const all = [...ids.values()]
    const found: MarksById = new Map()
    for (let at = 0; at < all.length; at += most)
      for (const [id, marks] of await ask(all.slice(at, at + most))) found.set(id, marks)
    return found
  })
  const batch = { ids, answer }
  open.set(apiClient, batch)
  return batch
}
