'use client'

import { useSay } from '../inputs/useSay.js'

/** Says that a line is for the team only. */
export function TeamMark() {
  const { say } = useSay()
  return (
    <span className="agenda-builder__team" title={say('publishing:team:only')}>
      <svg aria-hidden focusable="false" height="11" viewBox="0 0 12 13" width="10">
        <path d="M3 6V4a3 3 0 0 1 6 0v2" fill="none" stroke="currentColor" strokeWidth="1.6" />
        <rect fill="currentColor" height="7" rx="1.5" width="10" x="1" y="5.5" />
      </svg>
      {say('publishing:team:mark')}
    </span>
  )
}
