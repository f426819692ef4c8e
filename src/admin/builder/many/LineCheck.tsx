'use client'

import { useSay } from '../../inputs/useSay.js'

/**
 * The box before a line by which it is selected; what a click does is said for all of them in one
 * place (see useSelection). Keys select lines otherwise, so it is no stop of its own.
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
