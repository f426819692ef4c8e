'use client'

import { type FormEvent } from 'react'
import { useSay } from '../inputs/useSay.js'

/** Copies all lines of a day to another date, a new one too. */
export function CopyDay({ onCopy }: { onCopy: (to: string) => void }) {
  const { say } = useSay()
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const to = new FormData(event.currentTarget).get('to')
    if (typeof to === 'string' && to) onCopy(to)
    event.currentTarget.closest('details')?.removeAttribute('open')
  }
  return (
    <details className="agenda-builder__copy">
      <summary>{say('builder:copyDay')}</summary>
      <form onSubmit={submit}>
        <input aria-label={say('builder:copyTo')} name="to" required type="date" />{' '}
        <button type="submit">{say('builder:apply')}</button>
      </form>
    </details>
  )
}
