'use client'

import { sameId } from '../../core/ids.js'
import type { Id } from '../../core/types.js'
import { useSay } from '../inputs/useSay.js'
import type { Entry } from './publicationTypes.js'
import { theEvent } from './publicationPart.js'

type Props = { seen: Entry; leaveOut: Id[]; onLeaveOut: (ids: Id[]) => void }

/** More lines than this can be chosen or given up all at once. */
const few = 2

/** Line by line what goes out, each with its own say in it, and what stays with the team. */
export function WhatGoesOut({
  seen: { event, lines, published, team },
  leaveOut,
  onLeaveOut,
}: Props) {
  const { say } = useSay()
  const states = event
    ? [
        { id: theEvent, title: say('publishing:details'), state: published ? 'changed' : 'new' },
        ...lines,
      ]
    : lines
  // As chosen here, before the server has looked at it.
  const stays = (id: Id) => leaveOut.some((each) => sameId(each, id))
  const switchLine = (id: Id) =>
    onLeaveOut(stays(id) ? leaveOut.filter((each) => !sameId(each, id)) : [...leaveOut, id])
  if (!states.length && !team.length) return null
  return (
    <section>
      {states.length ? (
        <div className="agenda-publish__row">
          <h3>
            {say('publishing:goesOut', {
              count: states.filter(({ id }) => !stays(id)).length,
              total: states.length,
            })}
          </h3>
          {lines.length > few ? (
            <span>
              <button className="agenda-publish__link" onClick={() => onLeaveOut([])} type="button">
                {say('publishing:all')}
              </button>{' '}
              <button
                className="agenda-publish__link"
                onClick={() => onLeaveOut(lines.map(({ id }) => id))}
                type="button"
              >
                {say('publishing:none')}
              </button>
            </span>
          ) : null}
        </div>
      ) : null}
      <ul className="agenda-publish__lines">
        {states.map(({ id, title, state }) => (
          <li className={stays(id) ? 'is-out' : ''} key={id}>
            <label>
              {/* Lines cannot go out before their event. */}
              <input
                checked={!stays(id)}
                disabled={id === theEvent && !published}
                onChange={() => switchLine(id)}
                type="checkbox"
              />{' '}
              <bdi>{title || say('checks:untitled')}</bdi>{' '}
              <span className={`agenda-publish__chip is-${state}`}>
                {say(`releases:states:${state}`)}
              </span>
            </label>
          </li>
        ))}
      </ul>
      {team.length ? (
        <details open={team.length <= few}>
          <summary className="agenda-publish__quiet">
            {say('publishing:stays', { count: team.length })}
          </summary>
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
