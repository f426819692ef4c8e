import type { ReactNode } from 'react'
import type { Say } from './wording.js'

/** Nothing is ahead: what a newcomer does first, or whom to ask. */
export const NoEvents = ({
  create,
  first,
  fromDocument,
  say,
}: {
  create?: string
  first: boolean
  fromDocument: ReactNode
  say: Say
}) => (
  <div className="agenda-dashboard__empty">
    {create ? (
      <>
        {first ? null : <h3>{say('dashboard:emptyTitle')}</h3>}
        <p>{say('dashboard:emptyText')}</p>
        <a className="btn btn--style-primary btn--size-medium" href={create}>
          {say(first ? 'dashboard:createFirst' : 'dashboard:create')}
        </a>
        {fromDocument}
      </>
    ) : (
      <p>{say('dashboard:noEvents')}</p>
    )}
  </div>
)
