'use client'

import type { KeyboardEvent } from 'react'
import type { Assignment } from '../../../core/types.js'
import { useSay } from '../../inputs/useSay.js'

type Props = {
  assignment: Assignment
  /** What the directory says of them, which holds where nothing is said here. */
  known: { title?: string; organisation?: string } | undefined
  onChange: (fields: Pick<Assignment, 'affiliation' | 'jobTitle'>) => void
  onEnter: (event: KeyboardEvent<HTMLElement>) => void
}

/** Title and affiliation held at the event, where they are not those of the directory. */
export function HeldThen({ assignment, known = {}, onChange, onEnter }: Props) {
  const { say } = useSay()
  const name = {
    jobTitle: say(known.title ? 'presence:held:jobTitle' : 'fields:jobTitle'),
    affiliation: say(known.organisation ? 'presence:held:affiliation' : 'fields:organisation'),
  }
  return (
    <div className="agenda-party__fields">
      {(['jobTitle', 'affiliation'] as const).map((key) => (
        <input
          aria-label={name[key]}
          autoFocus={key === 'jobTitle'}
          dir="auto"
          key={key}
          onChange={({ target }) => onChange({ [key]: target.value })}
          onKeyDown={onEnter}
          placeholder={name[key]}
          value={assignment[key] ?? ''}
        />
      ))}
    </div>
  )
}
