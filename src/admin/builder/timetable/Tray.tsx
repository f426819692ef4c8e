'use client'

import { type DragMoveEvent, useDndMonitor, useDraggable } from '@dnd-kit/core'
import { type KeyboardEvent, useState } from 'react'
import { labelOf } from '../../../core/vocabulary.js'
import { spokenDate } from '../../inputs/wording.js'
import type { Point } from '../followPointer.js'
import { colourOf } from '../lineColour.js'
import type { BuilderLine } from '../builderLine.js'
import { useDraggedPointer } from '../useDraggedPointer.js'
import { useWorkspace } from '../workspace/WorkspaceContext.js'

/** Whether a point is over the tray: a drop there belongs to the tray and to no grid. */
export const isOverTray = ({ x, y }: Point): boolean => {
  const rect = document.querySelector('[data-tray]')?.getBoundingClientRect()
  return !!rect && x >= rect.left && x < rect.right && y >= rect.top && y < rect.bottom
}

/** Whether a box of a grid is dragged over the tray; dropping it there takes its time away. */
function useBoxesOver(onDrop: (id: string) => void): boolean {
  const [over, setOver] = useState(false)
  const pointer = useDraggedPointer()
  const boxOver = ({ active }: Pick<DragMoveEvent, 'active'>): string | undefined => {
    const { box, edge } = active.data.current ?? {}
    const at = pointer.at()
    return box && !edge && at && isOverTray(at) ? String(box) : undefined
  }
  const end = () => {
    pointer.end()
    setOver(false)
  }
  useDndMonitor({
    onDragStart: ({ activatorEvent }) => void pointer.begin(activatorEvent),
    onDragMove: (event) => setOver(boxOver(event) !== undefined),
    onDragEnd: (event) => {
      const box = boxOver(event)
      end()
      if (box !== undefined) onDrop(box)
    },
    onDragCancel: end,
  })
  return over
}

/**
 * The tray of lines without a day or time. Dragged onto a grid they get one; boxes dragged here
 * lose theirs.
 */
export function Tray({ lines, onBack }: { lines: BuilderLine[]; onBack: (id: string) => void }) {
  const { say, view } = useWorkspace()
  const over = useBoxesOver(onBack)
  return (
    <aside className={`agenda-tray${over ? ' is-target' : ''}`} data-tray="">
      <h2 id="agenda-tray">{say('builder:tray:title')}</h2>
      <p className="agenda-builder__quiet">
        {say(
          lines.length
            ? `builder:tray:hint:${view === 'track' ? 'track' : 'place'}`
            : 'builder:tray:none',
        )}
      </p>
      {lines.length ? (
        <ul aria-labelledby="agenda-tray">
          {lines.map((line) => (
            <TrayLine key={line.id} line={line} />
          ))}
        </ul>
      ) : null}
    </aside>
  )
}

function TrayLine({ line }: { line: BuilderLine }) {
  const { say, language, choices, rulebook, beginAt, goTo } = useWorkspace()
  const row = String(line.id)
  const { isDragging, listeners, setNodeRef, transform } = useDraggable({
    id: `tray:${row}`,
    data: { tray: row },
  })
  const { style, ...colour } = colourOf(line, { choices, rulebook })
  const press = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' && event.key !== 'F2') return
    event.preventDefault()
    event.stopPropagation()
    beginAt({ row, column: 'time' })
  }
  return (
    <li>
      <button
        className={`agenda-tray__line${isDragging ? ' is-dragged' : ''}`}
        onClick={() => goTo({ row, column: 'title' })}
        onDoubleClick={() => beginAt({ row, column: 'time' })}
        onKeyDown={press}
        ref={setNodeRef}
        style={{
          ...style,
          ...(transform ? { transform: `translate(${transform.x}px, ${transform.y}px)` } : {}),
        }}
        type="button"
        {...colour}
        {...listeners}
      >
        <bdi>{line.title || say('checks:untitled')}</bdi>
        <small>
          {[
            labelOf(rulebook.kinds, line.kind, language),
            line.day ? spokenDate(line.day, language, 'short') : undefined,
          ]
            .filter(Boolean)
            .join(' · ')}
        </small>
      </button>
    </li>
  )
}
