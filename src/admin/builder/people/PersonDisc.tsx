'use client'

import { initialsOf } from '../../../core/names/index.js'
import { discColour } from './discColour.js'

/** A person's portrait or initials; a dashed disc for a party without an entry. */
export function PersonDisc({
  name,
  portrait,
  unnamed,
}: {
  name: string
  portrait?: string
  unnamed?: boolean
}) {
  if (portrait)
    return (
      <img alt="" className="agenda-disc" height={24} loading="lazy" src={portrait} width={24} />
    )
  return (
    <span
      aria-hidden
      className={`agenda-disc${unnamed ? ' is-unnamed' : ''}`}
      data-colour={unnamed ? undefined : discColour(name)}
    >
      {unnamed ? '?' : initialsOf(name)}
    </span>
  )
}
