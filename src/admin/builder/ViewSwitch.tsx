'use client'

import { views } from './useView.js'
import { viewScreens } from './workspace/views.js'
import { useWorkspace } from './workspace/WorkspaceContext.js'

/** The ways to look at the agenda, of which one is on. */
export function ViewSwitch() {
  const workspace = useWorkspace()
  const { say, view, setView } = workspace
  return (
    <div aria-label={say('builder:view')} className="agenda-builder__views" role="group">
      {views
        .filter((each) => each === view || (viewScreens[each].isThere?.(workspace) ?? true))
        .map((each) => (
          <button
            aria-pressed={each === view}
            key={each}
            onClick={() => setView(each)}
            type="button"
          >
            {say(`builder:views:${each}`)}
          </button>
        ))}
    </div>
  )
}
