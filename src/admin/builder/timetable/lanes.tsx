'use client'

import { useSay } from '../../inputs/useSay.js'
import type { Lane } from './lanesOf.js'

/** The names above the lanes; `target` is the lane into which something is dragged. */
export function LaneHeads({ lanes, target }: { lanes: Lane[]; target: number | undefined }) {
  const { say } = useSay()
  return (
    <>
      <span aria-hidden className="agenda-timetable__corner" />
      {lanes.map(({ id, name, capacity, colour }, column) => (
        <bdi
          aria-hidden
          className={`agenda-timetable__head ${target === column ? 'is-target' : ''}`}
          key={String(id)}
          {...colour}
        >
          {name}
          {capacity === undefined ? null : (
            <small>{say('builder:seats', { count: capacity })}</small>
          )}
        </bdi>
      ))}
    </>
  )
}

/** The background of each lane, from the first hour to the last. */
export const LaneGrounds = ({ lanes }: { lanes: Lane[] }) =>
  lanes.map(({ id, colour }, column) =>
    colour ? (
      <span
        aria-hidden
        className="agenda-timetable__lane"
        data-colour={colour['data-colour']}
        key={String(id)}
        style={{
          ...colour.style,
          insetInlineStart: `${(column / lanes.length) * 100}%`,
          inlineSize: `${100 / lanes.length}%`,
        }}
      />
    ) : null,
  )
