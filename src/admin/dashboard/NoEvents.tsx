import type { ReactNode } from 'react'
import type { Say } from './wording.js'

type Props = {
  /** Whether there were events before, which this account may open. */
  hadSome: boolean
  say: Say
  steps: ReactNode
}

/** Nothing is ahead: the ways to begin, or whom to ask. */
export const NoEvents = ({ hadSome, say, steps }: Props) =>
  steps ? (
    <div className="agenda-dashboard__begin">
      <p>{say('firstSteps:welcome')}</p>
      {steps}
    </div>
  ) : (
    <p className="agenda-dashboard__empty">
      {say(hadSome ? 'dashboard:nothingAhead' : 'dashboard:noEvents')}
    </p>
  )
