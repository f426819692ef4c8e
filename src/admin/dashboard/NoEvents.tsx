import type { ReactNode } from 'react'
import type { Say } from './wording.js'

/** Nothing is ahead: the ways to begin, or whom to ask. */
export const NoEvents = ({ say, steps }: { say: Say; steps: ReactNode }) =>
  steps ? (
    <div className="agenda-dashboard__begin">
      <p>{say('firstSteps:welcome')}</p>
      {steps}
    </div>
  ) : (
    <p className="agenda-dashboard__empty">{say('dashboard:noEvents')}</p>
  )
