import type { ShownMerge } from '../../api/directory/toMergePreview.js'
import { isPlain } from '../../core/isPlain.js'
import type { Id } from '../../core/types.js'
import type { Conflict } from '../../store/merging/findConflicts.js'
import type { Alike } from '../../store/merging/findAlike.js'
import { callApi } from '../login/callApi.js'

const isConflict = (value: unknown): value is Conflict =>
  isPlain(value) &&
  typeof value.text === 'string' &&
  isPlain(value.event) &&
  Array.isArray(value.sessions)

export type Failure = { failure: string; conflicts?: Conflict[] }
export type Choices = Record<string, 'keep' | 'remove'>
export type Pair = { keep: Id; remove: Id }

export type MergeApiClient = {
  alike: (id: Id, query: string) => Promise<Failure | { docs: Alike[] }>
  look: (pair: Pair) => Promise<Failure | ShownMerge>
  merge: (
    pair: Pair,
    request: { choices: Choices; seen: { keep: string; remove: string } },
  ) => Promise<Failure | { id: Id }>
}

/**
 * The way to the server of who merges entries; `otherwise` is what to say when nothing came back.
 */
export function mergeApiClient({
  api,
  collection,
  locale,
  otherwise,
}: {
  api: string
  collection: string
  locale: string
  otherwise: string
}): MergeApiClient {
  const ask = async <T>(path: string, body?: object): Promise<Failure | T> => {
    const reached = await callApi<T>(
      `${api}/agenda-directory/${collection}/${path}${path.includes('?') ? '&' : '?'}locale=${locale}`,
      body
        ? {
            method: 'POST',
            headers: { 'Content-Type': 'application/json' },
            body: JSON.stringify(body),
          }
        : {},
    )
    // It can be tried again, and is done once.
    if ('away' in reached) return { failure: otherwise }
    if (reached.ok) return reached.answer
    const [first] = reached.answer.errors ?? []
    const conflicts = first?.data.conflicts
    return {
      failure: first?.message ?? otherwise,
      conflicts: Array.isArray(conflicts) ? conflicts.filter(isConflict) : undefined,
    }
  }
  return {
    alike: (id, query) => ask(`${id}/alike?q=${encodeURIComponent(query)}`),
    look: (pair) => ask('merge', { ...pair, dry: true }),
    merge: (pair, request) => ask('merge', { ...pair, ...request }),
  }
}
