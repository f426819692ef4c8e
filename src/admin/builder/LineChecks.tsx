'use client'

import { useSay } from '../inputs/useSay.js'
import { Cures } from './list/Cures.js'
import type { ShownCheck } from './useChecks.js'

/** How many checks a line shows before the rest is folded away. */
const unfolded = 2

/** Checks of the same wording, from several people of one line, are shown once. */
const onlyOnce = (checks: ShownCheck[]): ShownCheck[] => [
  ...new Map(checks.map((check) => [check.text, check])).values(),
]

function List({ checks }: { checks: ShownCheck[] }) {
  const { say, colon } = useSay()
  return (
    <ul>
      {onlyOnce(checks).map(({ level, text, cures }) => (
        <li className={`is-${level}`} key={text}>
          <span className="agenda-unseen">{say(`checks:${level}`) + colon}</span>
          <span className="agenda-builder__said">{text}</span>
          {cures?.length ? <Cures cures={cures} /> : null}
        </li>
      ))}
    </ul>
  )
}

/**
 * The checks of a line: everything that has to be solved, and as much advice as there is room for.
 */
export function LineChecks({ checks }: { checks: ShownCheck[] }) {
  const { say } = useSay()
  const toSolve = checks.filter(({ level }) => level !== 'advice')
  const advice = checks.slice(toSolve.length)
  const folded = advice.length > unfolded
  return (
    <>
      {toSolve.length || !folded ? <List checks={folded ? toSolve : checks} /> : null}
      {folded ? (
        <details>
          <summary>{`${say('checks:advice')} (${advice.length})`}</summary>
          <List checks={advice} />
        </details>
      ) : null}
    </>
  )
}
