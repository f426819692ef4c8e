'use client'

import { useSay } from '../../inputs/useSay.js'

/**
 * The checkbox before a line. Clicks are handled in one place for all lines (see useSelection).
 * Keys select lines in another way, so it is no tab stop.
 */
export function LineCheck({ selected = false, title }: { selected?: boolean; title?: string }) {
  const { say } = useSay()
  return (
    <input
      aria-label={say('many:selectLine', { title: title || say('checks:untitled') })}
      checked={selected}
      className="agenda-builder__check"
      readOnly
      tabIndex={-1}
      type="checkbox"
    />
  )
}
