import {
  duplicateSession,
  insertBetween,
  kindAtFirst,
  temporaryIds,
} from '../../core/builder/index.js'
import type { Id } from '../../core/types.js'
import type { Begin } from './editing.js'
import type { Column, Cell } from './grid.js'
import type { BuilderLine } from './builderLine.js'
import type { PlanRequest } from './plans.js'
import type { Builder } from './useBuilder.js'

export type LineAction =
  | 'addBelow'
  | 'closeGap'
  | 'delay'
  | 'duplicate'
  | 'extend'
  | 'remove'
  | 'swapNext'
  | 'swapPrevious'
  | 'teamOnly'

type Tools = {
  builder: Builder
  lines: BuilderLine[]
  onCell: (cell: Cell, begin?: Begin) => void
  onRequest: (request: PlanRequest) => void
}

const quarter = 15

/** What the toolbar and the shortcuts do with a line, and where the focus goes afterwards. */
export function lineActions({ builder, lines, onCell, onRequest }: Tools) {
  const { agenda, edit } = builder
  const around = (id: Id, offset: number) =>
    lines[lines.findIndex((line) => line.id === id) + offset]
  const neighbourOf = (line: BuilderLine, offset: number) => {
    const other = around(line.id, offset)
    return other?.day === line.day ? other : undefined
  }
  const add = (edits: Parameters<typeof edit>[0], column: Column) => {
    edit(edits)
    const added = edits.find((each) => each.type === 'add')
    // The proposed value was not typed: typing replaces it.
    if (added) onCell({ row: String(added.session.id), column }, { whole: true })
  }
  const addIn = (day: string) => {
    const last = lines.filter((line) => line.day === day).at(-1)
    if (last)
      return add(insertBetween(agenda, { above: last.id }, { kind: kindAtFirst, day }), 'time')
    const [id = 'new-1'] = temporaryIds(agenda, 1)
    const session = {
      id,
      day: day || undefined,
      kind: kindAtFirst,
      timing: 'toBeAnnounced' as const,
      status: 'confirmed' as const,
      assignments: [],
      published: false,
    }
    add([{ type: 'add', session }], 'time')
  }
  const swapWith = (line: BuilderLine, offset: number) => {
    const other = neighbourOf(line, offset)
    if (other) onRequest({ type: 'swap', id: line.id, other: other.id })
  }
  const act = (
    action: LineAction,
    line: BuilderLine,
    column: Column = 'time',
    minutes: number = quarter,
  ) => {
    switch (action) {
      case 'addBelow':
        return add(
          insertBetween(
            agenda,
            { above: line.id, below: neighbourOf(line, 1)?.id },
            { kind: kindAtFirst, day: line.day },
          ),
          'time',
        )
      case 'duplicate':
        return add(duplicateSession(agenda, line.id), 'title')
      case 'remove': {
        const next = around(line.id, 1) ?? around(line.id, -1)
        edit([{ type: 'remove', id: line.id }])
        return next && onCell({ row: String(next.id), column })
      }
      case 'delay':
      case 'extend':
        return onRequest({ type: action, id: line.id, minutes })
      case 'closeGap':
        return onRequest({ type: 'closeGap', id: line.id })
      case 'swapNext':
        return swapWith(line, 1)
      case 'swapPrevious':
        return swapWith(line, -1)
      case 'teamOnly':
        return edit([
          { type: 'set', id: line.id, fields: { teamOnly: line.teamOnly ? null : true } },
        ])
    }
  }
  return { act, addIn }
}
