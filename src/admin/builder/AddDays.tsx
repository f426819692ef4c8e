'use client'

import { Button } from '@payloadcms/ui'
import { type FormEvent, useState } from 'react'
import { useSay } from '../inputs/useSay.js'
import type { ApiClient, Refusal } from './apiClient.js'

type Props = { apiClient: Pick<ApiClient, 'addDays'>; onAdded: () => Promise<void> }

/** An event without dates has no agenda to speak of: asks when it is, right there. */
export function AddDays({ apiClient, onAdded }: Props) {
  const { say } = useSay()
  const [first, setFirst] = useState('')
  const [last, setLast] = useState('')
  const [adding, setAdding] = useState(false)
  const [refusal, setRefusal] = useState<Refusal>()
  const end = last || first
  const wrong = Boolean(first) && end < first
  const add = async (event: FormEvent) => {
    event.preventDefault()
    setAdding(true)
    setRefusal(undefined)
    const answer = await apiClient.addDays({ startDate: first, endDate: end })
    setAdding(false)
    if ('refusal' in answer) setRefusal(answer.refusal)
    else await onAdded()
  }
  return (
    <form className="agenda-builder__days" onSubmit={(event) => void add(event)}>
      <h2>{say('publishing:days:none')}</h2>
      <p>{say('publishing:days:why')}</p>
      <div className="agenda-builder__buttons">
        <label>
          {say('publishing:days:first')}
          <input
            onChange={({ target }) => setFirst(target.value)}
            required
            type="date"
            value={first}
          />
        </label>
        <label>
          {say('publishing:days:last')}
          <input
            aria-describedby={wrong ? 'agenda-days-wrong' : undefined}
            aria-invalid={wrong || undefined}
            min={first || undefined}
            onChange={({ target }) => setLast(target.value)}
            type="date"
            value={end}
          />
        </label>
        <Button disabled={!first || wrong || adding} margin={false} size="medium" type="submit">
          {say(adding ? 'publishing:days:adding' : 'publishing:days:add')}
        </Button>
      </div>
      <div aria-live="polite" className="agenda-builder__fault">
        {wrong ? <p id="agenda-days-wrong">{say('publishing:days:wrong')}</p> : null}
        {refusal ? (
          <p>
            {refusal.fields?.length
              ? refusal.fields.map(({ message }) => message).join(' ')
              : refusal.message}
          </p>
        ) : null}
      </div>
    </form>
  )
}
