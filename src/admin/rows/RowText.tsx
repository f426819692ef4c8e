'use client'

import '../agenda.css'

type Props = { number?: number; parts: (string | undefined)[]; fallback: string }

/** `Alia Fakhry · Moderator`; while a row says nothing yet, what it is and its place. */
export function RowText({ number = 0, parts, fallback }: Props) {
  const said = parts.filter(Boolean).join(' · ')
  return (
    <span className="row-label agenda-row" style={{ pointerEvents: 'none' }}>
      {said || `${fallback} ${number + 1}`}
    </span>
  )
}
