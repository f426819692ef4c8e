'use client'

import { useSay } from '../inputs/useSay.js'
import { Cures } from './list/Cures.js'
import type { ShownCheck } from './useChecks.js'

/** More of them than this are folded: the lines are what the editor came for. */
const unfolded = 2

/** What several rows of a line are told in the same words is said once. */
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
 * What the rules say of a line: all that must be solved, and of the advice what there is room for.
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
