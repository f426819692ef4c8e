'use client'

import { useSay } from '../inputs/useSay.js'
import { type View, views } from './useView.js'

type Props = { view: View; hasTracks: boolean; onView: (view: View) => void }

/** List, or grid by place or track. */
export function ViewSwitch({ view, hasTracks, onView }: Props) {
  const { say } = useSay()
  return (
    <div aria-label={say('builder:view')} className="agenda-builder__views" role="group">
      {views
        .filter((each) => each !== 'track' || hasTracks || view === each)
        .map((each) => (
          <button
            aria-pressed={each === view}
            key={each}
            onClick={() => onView(each)}
            type="button"
          >
            {say(`builder:views:${each}`)}
          </button>
        ))}
    </div>
  )
}
