'use client'

import { useState } from 'react'
import { useSay } from '../../inputs/useSay.js'
import type { PublicationApiClient } from '../apiClient.js'

/** What readers saw change between two releases of one's choice. */
export function Comparison({
  apiClient,
  latest,
}: {
  apiClient: PublicationApiClient
  latest: number
}) {
  const { say } = useSay()
  const [pair, setPair] = useState({ from: 1, to: latest })
  const [told, setTold] = useState<{ lines: string[]; from: number; to: number }>()
  const [fault, setFault] = useState<string>()
  const compare = async () => {
    const answer = await apiClient.compare(pair.from, pair.to)
    if ('refusal' in answer) return setFault(answer.refusal.message)
    setFault(undefined)
    setTold({ ...pair, lines: answer.changes })
  }
  const end = (side: 'from' | 'to', label: string) => (
    <label>
      {label}{' '}
      <input
        max={latest}
        min={1}
        onChange={({ target }) =>
          setPair({ ...pair, [side]: Math.trunc(Number(target.value)) || 1 })
        }
        type="number"
        value={pair[side]}
      />
    </label>
  )
  return (
    <div className="agenda-builder__comparison">
      <div className="agenda-builder__buttons">
        {end('from', say('releases:from'))} {end('to', say('releases:to'))}
        <button onClick={() => void compare()} type="button">
          {say('releases:compare')}
        </button>
      </div>
      <div aria-live="polite">
        {fault ? <p className="agenda-builder__fault">{fault}</p> : null}
        {told ? (
          <>
            <h3>{say('releases:compared', { from: told.from, to: told.to })}</h3>
            <ul className="agenda-builder__changes">
              {told.lines.length ? (
                told.lines.map((line, index) => <li key={index}>{line}</li>)
              ) : (
                <li>{say('releases:noChanges')}</li>
              )}
            </ul>
          </>
        ) : null}
      </div>
    </div>
  )
}
