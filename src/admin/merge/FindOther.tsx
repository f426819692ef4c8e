'use client'

import { useEffect, useId, useState } from 'react'
import type { Id } from '../../core/types.js'
import type { Alike } from '../../store/merging/findAlike.js'
import { useSay } from '../inputs/useSay.js'
import type { MergeApiClient } from './apiClient.js'

type Props = { id: Id; name: string; apiClient: MergeApiClient; onChoose: (id: Id) => void }

/** Milliseconds without a key after which it is looked for. */
const pause = 250

/** Which entry is the same as this one: likely ones first, all others by their name. */
export function FindOther({ id, name, apiClient, onChoose }: Props) {
  const { say } = useSay()
  const field = useId()
  const [query, setQuery] = useState('')
  const [found, setFound] = useState<{ docs: Alike[]; failure?: string }>()
  useEffect(() => {
    let late = false
    const timer = setTimeout(
      async () => {
        const answer = await apiClient.alike(id, query)
        if (!late) setFound('failure' in answer ? { docs: [], failure: answer.failure } : answer)
      },
      query ? pause : 0,
    )
    return () => {
      late = true
      clearTimeout(timer)
    }
  }, [apiClient, id, query])
  return (
    <div className="agenda-merge__find">
      <label htmlFor={field}>{say('merge:which', { name })}</label>
      <input
        autoFocus
        dir="auto"
        id={field}
        onChange={({ target }) => setQuery(target.value)}
        placeholder={say('merge:search')}
        type="search"
        value={query}
      />
      {found && !found.docs.length ? (
        <p role="status">
          {found.failure ?? say(query.trim() ? 'merge:noneFound' : 'merge:noneAlike')}
        </p>
      ) : null}
      <ul>
        {found?.docs.map((each) => (
          <li key={each.id}>
            <button onClick={() => onChoose(each.id)} type="button">
              <bdi>{each.name}</bdi> {each.likely ? <mark>{say('merge:likely')}</mark> : null}
              {each.detail ? <small dir="auto">{each.detail}</small> : null}
            </button>
          </li>
        ))}
      </ul>
    </div>
  )
}
