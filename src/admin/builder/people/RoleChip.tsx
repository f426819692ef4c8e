'use client'

import type { Rulebook } from '../../../core/types.js'
import { labelOf } from '../../../core/vocabulary.js'
import { useSay } from '../../inputs/useSay.js'

type Props = {
  role: string
  roles: Rulebook['roles']
  /** The name of the person whose role it is. */
  of: string
  onChoose: (role: string) => void
}

/** A role as a chip that opens a choice. */
export function RoleChip({ role, roles, of, onChoose }: Props) {
  const { say, language } = useSay()
  return (
    <select
      aria-label={`${say('builder:role')} · ${of}`}
      className="agenda-party__role"
      onChange={({ target }) => onChoose(target.value)}
      value={role}
    >
      {Object.keys(roles).map((each) => (
        <option key={each} value={each}>
          {labelOf(roles, each, language)}
        </option>
      ))}
    </select>
  )
}
