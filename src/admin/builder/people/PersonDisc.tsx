'use client'

import { initialsOf, foldName } from '../../../core/names/index.js'
import { kindColours, type KindColour } from '../../../core/kindColours.js'

/** The colour of a disc with initials: always the same for the same name. */
const discColour = (name: string): KindColour =>
  kindColours[
    [...foldName(name)].reduce((sum, letter) => (sum * 31 + letter.codePointAt(0)!) % 9973, 7) %
      kindColours.length
  ]!

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
