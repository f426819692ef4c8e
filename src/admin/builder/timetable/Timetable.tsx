'use client'

import { type KeyboardEvent, useContext, useMemo, useRef } from 'react'
import { elementOf } from '../../elementOf.js'
import { sameId } from '../../../core/ids.js'
import { dayGrid, type GridBy, nextBox } from '../../../core/builder/index.js'
import { numberLabel } from '../../../core/ordinals.js'
import { labelOf } from '../../../core/vocabulary.js'
import { clockOf } from '../../../core/time/clock.js'
import { useSay } from '../../inputs/useSay.js'
import { DayHeading } from '../DayHeading.js'
import { GoingOn } from '../GoingOn.js'
import type { TableProps } from '../DayTable.js'
import type { lineMoves } from '../lineMoves.js'
import type { BuilderLine } from '../builderLine.js'
import { RowKeysContext } from '../rowKeys.js'
import type { DayAction } from '../plans.js'
import { LineChecks } from '../LineChecks.js'
import { LaneGrounds, LaneHeads } from './lanes.js'
import { lanesOf } from './lanesOf.js'
import { fitOf, gridWayOf, heightOf, officeHours } from './measures.js'
import { TimetableBox } from './TimetableBox.js'
import { NowLine } from './NowLine.js'
import { TrayGhost } from './TrayGhost.js'
import { useDayDrags } from './useDayDrags.js'
import { Untimed } from './Untimed.js'
import { useFits } from './useFits.js'
import { useHeldFocus } from './useHeldFocus.js'
import { useNear } from '../useNear.js'

type Props = Omit<TableProps, 'editor'> & {
  by: GridBy
  day: string
  label?: string
  actions: DayAction[]
  lines: BuilderLine[]
  /** Lines that began on an earlier day and go on during this one. */
  goingOn: BuilderLine[]
  moves: ReturnType<typeof lineMoves>
  rightToLeft: boolean
  windowed: boolean
  /** Whether lines wait in the tray: then an empty day has a grid too, to drop them on. */
  open: boolean
  timeZone: string
  waiting: BuilderLine[]
  onAdd: (day: string) => void
}

/** One day as a grid: places (or tracks) side by side, the hours from top to bottom. */
export function Timetable({
  by,
  day,
  label,
  actions,
  lines,
  goingOn,
  moves,
  rightToLeft,
  windowed,
  open,
  timeZone,
  waiting,
  onAdd,
  onDay,
  choices,
  rulebook,
  numbers,
  cell,
  checks,
  onCell,
  onEdit,
}: Props) {
  const { say, language } = useSay()
  const keyOf = useContext(RowKeysContext)
  const names = by === 'place' ? choices.places : choices.tracks
  const drawn = useMemo(
    () => dayGrid(lines, { by, order: names.map(({ id }) => id), kinds: rulebook.kinds }),
    [lines, by, names, rulebook.kinds],
  )
  const isEmpty = !drawn.boxes.length
  const grid = isEmpty && open ? { ...drawn, ...officeHours } : drawn
  const area = useRef<HTMLDivElement>(null)
  const { drag, drop, dropped, clashes } = useDayDrags({
    area,
    day,
    grid,
    lines,
    moves,
    rightToLeft,
    waiting,
  })
  const sheet = useRef<HTMLDivElement>(null)
  const fits = useFits(sheet)
  const section = useRef<HTMLElement>(null)
  const near = useNear(section)
  const held = useHeldFocus(section)
  const heading = `agenda-day-${day || 'none'}`
  const chosen = lines.find(({ id }) => sameId(id, cell?.row))
  // Tab reaches one box of the day: the focused one, else the first.
  const entry = String(
    chosen?.id ?? (grid.overDays[0] ?? grid.loose[0])?.id ?? grid.boxes[0]?.session.id,
  )
  const lanes = lanesOf(grid, { choices, say })
  const height = heightOf(Math.max(grid.to - grid.from, 0))
  const columns = grid.columns.length

  const press = (event: KeyboardEvent) => {
    const { key, ctrlKey, metaKey, altKey, target } = event
    const row = elementOf(target)?.closest<HTMLElement>('[data-box]')?.dataset.box
    const line = lines.find(({ id }) => sameId(id, row))
    if (!line || ctrlKey || metaKey || altKey) return
    const way = gridWayOf(key, rightToLeft)
    if (way) onCell({ row: String(nextBox(grid, line.id, way)), column: 'title' })
    else if (key === 'Enter' || key === 'F2') onEdit({ row: String(line.id), column: 'title' })
    else if (key === ' ') onCell({ row: String(line.id), column: 'title' })
    // Letters do nothing here: only the list has cells to type into.
    else if (key.length > 1) return
    else return event.stopPropagation()
    event.preventDefault()
    event.stopPropagation()
  }
  const boxOf = (line: BuilderLine) => {
    const id = String(line.id)
    const number = numbers.get(id)
    return {
      by,
      choices,
      line,
      rulebook,
      onEdit,
      onCell,
      reachable: entry === id,
      active: cell?.row === id ? cell.column : undefined,
      number:
        number === undefined
          ? undefined
          : numberLabel(number, language, labelOf(rulebook.kinds, line.kind, language)),
      checks: checks.get(id),
    }
  }
  const boxesIn = (column: number, wide: boolean) =>
    grid.boxes
      .filter((box) => box.column === column && box.span > 1 === wide)
      .map((box) => (
        <TimetableBox
          {...boxOf(box.session)}
          box={box}
          clashes={drag?.id === String(box.session.id) ? clashes : undefined}
          drag={drag?.id === String(box.session.id) ? drag : undefined}
          grid={grid}
          key={keyOf(box.session.id)}
        />
      ))

  const everyone = grid.boxes.some(({ span }) => span > 1)
  return (
    <section className="agenda-builder__day" ref={section}>
      <DayHeading
        lines={lines}
        actions={actions}
        day={day}
        id={heading}
        label={label}
        onAct={onDay}
      />
      <GoingOn lines={goingOn} onCell={onCell} />
      {lines.length ? null : <p className="agenda-builder__quiet">{say('builder:emptyDay')}</p>}
      {windowed && !near && !chosen ? (
        <div style={{ blockSize: `calc(${height} + 2rem)` }} />
      ) : lines.length || open ? (
        <div aria-labelledby={heading} onKeyDown={press} role="listbox" {...held}>
          <Untimed boxOf={boxOf} grid={grid} />
          {grid.boxes.length || open ? (
            <div
              className={`agenda-timetable${fits ? ' is-whole' : ''}`}
              ref={sheet}
              role="presentation"
              style={{ '--agenda-fit': fitOf(grid) }}
            >
              <div
                className="agenda-timetable__sheet"
                role="presentation"
                style={{ gridTemplateColumns: `3.25rem repeat(${columns}, minmax(8.5rem, 1fr))` }}
              >
                <LaneHeads lanes={lanes} target={(drag ?? drop)?.column} />
                <div aria-hidden className="agenda-timetable__hours" style={{ blockSize: height }}>
                  {Array.from({ length: (grid.to - grid.from) / 60 }, (_, hour) => (
                    <span dir="ltr" key={hour} style={{ insetBlockStart: heightOf(hour * 60) }}>
                      {clockOf(grid.from + hour * 60)}
                    </span>
                  ))}
                </div>
                <div
                  className="agenda-timetable__area"
                  ref={area}
                  role="presentation"
                  style={{
                    blockSize: height,
                    backgroundSize: `calc(100% / ${columns}) 100%, 100% ${heightOf(60)}`,
                  }}
                >
                  <LaneGrounds lanes={lanes} />
                  <NowLine day={day} grid={grid} timeZone={timeZone} />
                  {drop && dropped ? (
                    <TrayGhost clashes={clashes} drop={drop} grid={grid} line={dropped} />
                  ) : null}
                  {everyone ? (
                    <div aria-label={say('builder:everyone')} role="group">
                      {boxesIn(0, true)}
                    </div>
                  ) : null}
                  {lanes.map(({ id, name }, column) => (
                    <div aria-label={name} key={String(id)} role="group">
                      {boxesIn(column, false)}
                    </div>
                  ))}
                </div>
              </div>
            </div>
          ) : null}
        </div>
      ) : null}
      {chosen && checks.get(String(chosen.id)) ? (
        <div className="agenda-builder__checks agenda-timetable__checks">
          <bdi>{chosen.title}</bdi>
          <LineChecks checks={checks.get(String(chosen.id)) ?? []} />
        </div>
      ) : null}
      <button className="agenda-builder__add" onClick={() => onAdd(day)} type="button">
        + {say('builder:addLine')}
      </button>
    </section>
  )
}
