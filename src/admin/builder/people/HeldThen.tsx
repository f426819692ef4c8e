'use client'

import type { KeyboardEvent } from 'react'
import type { Assignment } from '../../../core/types.js'
import { useSay } from '../../inputs/useSay.js'

type Props = {
  assignment: Assignment
  onChange: (fields: Pick<Assignment, 'affiliation' | 'jobTitle'>) => void
  onEnter: (event: KeyboardEvent<HTMLElement>) => void
}

/** Title and affiliation held at the event, where they are not those of the directory. */
export function HeldThen({ assignment, onChange, onEnter }: Props) {
  const { say } = useSay()
  return (
    <div className="agenda-party__fields">
      {(['jobTitle', 'affiliation'] as const).map((key) => (
        <input
          aria-label={say(`presence:held:${key}`)}
          autoFocus={key === 'jobTitle'}
          dir="auto"
          key={key}
          onChange={({ target }) => onChange({ [key]: target.value })}
          onKeyDown={onEnter}
          placeholder={say(`presence:held:${key}`)}
          value={assignment[key] ?? ''}
        />
      ))}
    </div>
  )
}
