'use client'

import { useSay } from '../inputs/useSay.js'
import type { Remark } from './useRemarks.js'

/** More of them than this are folded: the lines are what the editor came for. */
const unfolded = 2

const List = ({ remarks, say }: { remarks: Remark[]; say: (key: string) => string }) => (
  <ul>
    {remarks.map(({ level, text }) => (
      <li className={`is-${level}`} key={text}>
        <span className="agenda-unseen">{say(`checks:${level}`)}: </span>
        {text}
      </li>
    ))}
  </ul>
)

/** What the rules say of a line: all that must be solved, and of the advice what there is room for. */
export function Remarks({ remarks }: { remarks: Remark[] }) {
  const { say } = useSay()
  const faults = remarks.filter(({ level }) => level !== 'advice')
  const advice = remarks.slice(faults.length)
  const folded = advice.length > unfolded
  return (
    <>
      {faults.length || !folded ? <List remarks={folded ? faults : remarks} say={say} /> : null}
      {folded ? (
        <details>
          <summary>{`${say('checks:advice')} (${advice.length})`}</summary>
          <List remarks={advice} say={say} />
        </details>
      ) : null}
    </>
  )
}
