'use client'

import type { ComponentType } from 'react'
import { AgendaDays } from '../AgendaDays.js'
import { DragArea } from '../DragArea.js'
import { DayJump } from '../list/DayJump.js'
import { LineMenu } from '../menus/LineMenu.js'
import { PeopleView } from '../people/PeopleView.js'
import { dayRequest } from '../plans.js'
import { TodayView } from '../today/TodayView.js'
import type { View } from '../useView.js'
import type { Workspace } from './useWorkspaceState.js'
import { useWorkspace } from './WorkspaceContext.js'

/** The days one below the other: as tables, or as grids by place or by track. */
function Days() {
  const workspace = useWorkspace()
  const { agenda, builder, days, filter, setRequest, beginAt, goTo, addIn } = workspace
  const { choices, checks, cell, editor, lines, moves, rightToLeft, root, rulebook, view } =
    workspace
  return (
    <DragArea>
      <DayJump />
      <AgendaDays
        builder={builder}
        choices={choices}
        days={days.filter((day) => !filter.day || day === filter.day)}
        editor={editor}
        lines={lines}
        moves={moves}
        numbers={builder.numbers}
        onAdd={addIn}
        onDay={(action, day) => setRequest(dayRequest(agenda, action, day))}
        onEdit={beginAt}
        onCell={goTo}
        checks={checks}
        rightToLeft={rightToLeft}
        root={root}
        rulebook={rulebook}
        cell={cell}
        view={view === 'track' ? 'track' : view === 'place' ? 'place' : 'list'}
      />
      <LineMenu />
    </DragArea>
  )
}

type ViewDefinition = {
  Screen: ComponentType
  /** Whether this agenda has the view; every agenda has it where this is absent. */
  isThere?: (workspace: Pick<Workspace, 'hasTracks'>) => boolean
}

/** What each way to look at the agenda shows; their names are in useView.ts. */
export const viewScreens: Record<View, ViewDefinition> = {
  list: { Screen: Days },
  place: { Screen: Days },
  track: { Screen: Days, isThere: ({ hasTracks }) => hasTracks },
  people: { Screen: PeopleView },
  today: { Screen: TodayView },
}

/** The agenda as the editor looks at it. */
export function ShownView() {
  const { Screen } = viewScreens[useWorkspace().view]
  return <Screen />
}
