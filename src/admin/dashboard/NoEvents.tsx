import type { Say } from './wording.js'

/** Nothing is ahead: what a newcomer does first, or whom to ask. */
export const NoEvents = ({ create, first, say }: { create?: string; first: boolean; say: Say }) => (
  <div className="agenda-dashboard__empty">
    {create ? (
      <>
        {first ? null : <h3>{say('dashboard:emptyTitle')}</h3>}
        <p>{say('dashboard:emptyText')}</p>
        <a className="btn btn--style-primary btn--size-medium" href={create}>
          {say(first ? 'dashboard:createFirst' : 'dashboard:create')}
        </a>
      </>
    ) : (
      <p>{say('dashboard:noEvents')}</p>
    )}
  </div>
)
