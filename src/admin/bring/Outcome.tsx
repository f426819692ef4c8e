'use client'

import type { Rulebook, Violation } from '../../core/types.js'
import { useTell } from '../builder/useChecks.js'
import { useSay } from '../inputs/useSay.js'

/** What the rules would say of what is brought. */
export function Outcome({
  caused,
  rulebook,
}: {
  caused: readonly Violation[]
  rulebook: Rulebook
}) {
  const { say } = useSay()
  const tell = useTell(rulebook)
  if (!caused.length) return null
  return (
    <details>
      <summary>
        {say('bring:violations')} ({caused.length})
      </summary>
      <ul className="agenda-bring__rules">
        {caused.map((violation, number) => (
          <li className={`is-${violation.level}`} key={number}>
            {tell(violation, violation.at[0]?.session ?? null).text}
          </li>
        ))}
      </ul>
    </details>
  )
}
