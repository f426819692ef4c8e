'use client'

import type { Rulebook } from '../../../core/types.js'
import { labelOf } from '../../../core/vocabulary.js'
import { useSay } from '../../inputs/useSay.js'

type Props = {
  role: string
  roles: Rulebook['roles']
  /** Whose role it is. */
  of: string
  onChoose: (role: string) => void
}

/** What somebody does, as a chip to choose from. */
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
