'use client'

import { useMemo } from 'react'
import { isTemporaryId } from '../../../core/builder/index.js'
import type { AgendaSession } from '../../../core/types.js'
import { Icon } from '../menus/icons.js'
import { useWorkspace } from '../workspace/WorkspaceContext.js'

const countUnpublished = (sessions: readonly AgendaSession[]): number =>
  sessions.filter(
    ({ id, published, teamOnly }) => !published && !teamOnly && id && !isTemporaryId(id),
  ).length

/** Tells whether everything is saved, and how many lines differ from what is published. */
export function SaveState() {
  const { say, builder, kept, agenda, news } = useWorkspace()
  const { length: count } = builder.pending
  const unpublished = useMemo(() => countUnpublished(agenda.sessions), [agenda.sessions])
  const told = [
    say(count ? 'builder:unsaved' : 'builder:allSaved', { count }),
    count && kept.state === 'keeping' ? say('kept:onDevice') : '',
  ]
    .filter(Boolean)
    .join(' · ')
  return (
    <div className="agenda-bar__state">
      <span
        aria-live="polite"
        className={`agenda-chip ${count ? 'is-unsaved' : 'is-saved'}`}
        title={told}
      >
        <Icon name={count ? 'edit' : 'check'} />
        <span>{told}</span>
      </span>
      {unpublished ? (
        <span className="agenda-chip is-unpublished">
          {say('workspace:unpublished', { count: unpublished })}
        </span>
      ) : null}
      {news ? (
        <span aria-hidden className="agenda-chip is-news" title={news.text}>
          <span>{news.text}</span>
        </span>
      ) : null}
    </div>
  )
}
