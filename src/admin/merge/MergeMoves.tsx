'use client'

import type { ShownMerge } from '../../api/directory/toMergePreview.js'
import type { Conflict } from '../../store/merging/findConflicts.js'
import { useSay } from '../inputs/useSay.js'

function Conflicts({ conflicts, heading }: { conflicts: readonly Conflict[]; heading: string }) {
  const { colon } = useSay()
  return conflicts.length ? (
    <div className="agenda-merge__conflicts">
      <h4>{heading}</h4>
      <ul>
        {conflicts.map(({ event, text }) => (
          <li key={`${event.id} ${text}`}>
            <bdi>{event.title}</bdi>
            {colon}
            <span dir="auto">{text}</span>
          </li>
        ))}
      </ul>
    </div>
  ) : null
}

/**
 * How many places of which events speak of the other entry from now on, and what stands in the way
 * of that.
 */
export function MergeMoves({
  preview: { uses, joined, conflicts, remove },
}: {
  preview: ShownMerge
}) {
  const { say } = useSay()
  return (
    <section>
      <h3>{say('merge:moves')}</h3>
      {uses.total ? null : <p>{say('merge:noUses', { name: remove.name })}</p>}
      <ul>
        {uses.events.map(({ event, published, drafts }) => (
          <li key={event.id}>
            <bdi>{event.title}</bdi>{' '}
            <small>
              {[
                published ? say('merge:published', { count: published }) : '',
                drafts ? say('merge:drafts', { count: drafts }) : '',
              ]
                .filter(Boolean)
                .join(' · ')}
            </small>
          </li>
        ))}
        {uses.others.map(({ label, count }) => (
          <li key={label}>
            {label} <small>{count}</small>
          </li>
        ))}
      </ul>
      {joined.length ? (
        <div>
          <p>{say('merge:joined')}</p>
          <ul>
            {joined.map(({ id, title, event }) => (
              <li key={id}>
                <bdi>{title}</bdi>{' '}
                <small>
                  <bdi>{event}</bdi>
                </small>
              </li>
            ))}
          </ul>
        </div>
      ) : null}
      <Conflicts conflicts={conflicts.public} heading={say('merge:conflicts')} />
      <Conflicts conflicts={conflicts.drafts} heading={say('merge:later')} />
    </section>
  )
}
