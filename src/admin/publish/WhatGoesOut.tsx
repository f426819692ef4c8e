'use client'

import type { Id } from '../../core/types.js'
import { useSay } from '../inputs/useSay.js'
import type { Entry } from './entry.js'
import { linesOf } from './part.js'

type Props = { seen: Entry; leaveOut: Id[]; onLeaveOut: (ids: Id[]) => void }

/** Line by line what goes out, each with its own say in it, and what stays with the team. */
export function WhatGoesOut({ seen, leaveOut, onLeaveOut }: Props) {
  const { say } = useSay()
  const { out, team } = linesOf(seen)
  // As chosen here, before the server has looked at it.
  const isOut = (id: Id) => leaveOut.some((each) => String(each) === String(id))
  const chosen = out.filter(({ id }) => !isOut(id))
  const own = seen.event ? 1 : 0
  if (!out.length && !team.length && !own) return null
  const switchLine = (id: Id) => onLeaveOut(isOut(id) ? leaveOut.filter((each) => String(each) !== String(id)) : [...leaveOut, id])
  return (
    <section>
      <div className="agenda-publish__row">
        <h3>{say('publishing:goesOut', { count: chosen.length + own, total: out.length + own })}</h3>
        {out.length > 2 ? (
          <span>
            <button className="agenda-publish__link" onClick={() => onLeaveOut([])} type="button">
              {say('publishing:all')}
            </button>{' '}
            <button className="agenda-publish__link" onClick={() => onLeaveOut(out.map(({ id }) => id))} type="button">
              {say('publishing:none')}
            </button>
          </span>
        ) : null}
      </div>
      <ul className="agenda-publish__lines">
        {own ? (
          <li>
            <span className="agenda-publish__line">
              <bdi>{say('publishing:details')}</bdi> <span className={`agenda-publish__chip is-${seen.published ? 'changed' : 'new'}`}>{say(`releases:states:${seen.published ? 'changed' : 'new'}`)}</span>
            </span>
          </li>
        ) : null}
        {out.map(({ id, title, state }) => (
          <li className={isOut(id) ? 'is-out' : ''} key={id}>
            <label>
              <input checked={!isOut(id)} onChange={() => switchLine(id)} type="checkbox" /> <bdi>{title || say('checks:untitled')}</bdi>{' '}
              <span className={`agenda-publish__chip is-${state}`}>{say(`releases:states:${state}`)}</span>
            </label>
          </li>
        ))}
      </ul>
      {team.length ? (
        <details>
          <summary className="agenda-publish__quiet">{say('publishing:stays', { count: team.length })}</summary>
          <ul className="agenda-publish__lines">
            {team.map(({ id, title }) => (
              <li className="agenda-publish__line" key={id}>
                <bdi>{title || say('checks:untitled')}</bdi>
              </li>
            ))}
          </ul>
        </details>
      ) : null}
    </section>
  )
}
