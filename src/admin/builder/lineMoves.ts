import { isOneOf } from '../../core/isOneOf.js'
import { withId } from '../../core/ids.js'
import { commaOf } from '../../core/phrases.js'
import {
  applyEdits,
  columnBeside,
  dayGrid,
  dropBetween,
  type DropTarget,
  type Edit,
  type GridBy,
  type NoPlan,
  shiftLine,
  stepMinutes,
  stretchLine,
  schedule,
  type TrayTarget,
  unschedule,
} from '../../core/builder/index.js'
import type { Agenda, Id, Rulebook } from '../../core/types.js'
import { spokenDate } from '../inputs/wording.js'
import { typedTime } from './lineEdits.js'
import type { BuilderLine } from './builderLine.js'
import type { Builder } from './useBuilder.js'

/** Moves of the line that has the focus, by keys or by dragging. */
const all = [
  'columnAfter',
  'columnBefore',
  'down',
  'earlier',
  'later',
  'longer',
  'shorter',
  'up',
] as const
export type LineMove = (typeof all)[number]

export const isMove = (word: string): word is LineMove => isOneOf(all, word)

/**
 * By how many minutes a line moves, by how many it gets longer, and to which place or track it goes
 * (null: to none).
 */
export type LineShift = { minutes?: number; longer?: number; to?: Id | null }

type Tools = {
  builder: Builder
  lines: BuilderLine[]
  days: string[]
  by: GridBy
  kinds: Rulebook['kinds']
  say: (key: string, vars?: Record<string, unknown>) => string
  language: string
  onMoved: (row: string) => void
  onTell: (text: string) => void
}

const named = (choices: { id: Id; name: string }[], id: Id | undefined) => withId(choices, id)?.name

/** The edits of several changes together; where one cannot be made, its reason, and no edits. */
function changed(
  agenda: Agenda,
  { id }: BuilderLine,
  { minutes, longer, to }: LineShift,
  by: GridBy,
): Edit[] | NoPlan {
  const parts = [
    minutes ? shiftLine(agenda, id, minutes) : [],
    longer ? stretchLine(agenda, id, longer) : [],
  ]
  const refused = parts.find((part): part is NoPlan => 'reason' in part)
  const moved = to === undefined ? [] : [{ type: 'set' as const, id, fields: { [by]: to } }]
  return refused ?? [...parts.flatMap((part) => ('reason' in part ? [] : part)), ...moved]
}

/** Moves of one line. Each is one step for undo, and is announced to screen readers. */
export function lineMoves({
  builder,
  lines,
  days,
  by,
  kinds,
  say,
  language,
  onMoved,
  onTell,
}: Tools) {
  const { agenda, choices } = builder
  const titleOf = (id: Id | undefined) =>
    withId(agenda.sessions, id)?.title ?? say('checks:untitled')
  const make = (line: BuilderLine, made: Edit[] | NoPlan) => {
    if ('reason' in made)
      return onTell(say(`builder:reasons:${made.reason}`, { title: titleOf(made.id ?? line.id) }))
    if (!made.length) return
    builder.edit(made)
    const after = applyEdits(agenda, made).sessions.find(({ id }) => id === line.id) ?? line
    const time =
      after.timing === 'clock' ? typedTime(after, language) : say(`values:timing:${after.timing}`)
    const where = [named(choices.places, after.place), named(choices.tracks, after.track)]
    onTell(
      say('builder:moved', {
        title: titleOf(line.id),
        when: [time, after.day ? spokenDate(after.day, language, 'short') : undefined, ...where]
          .filter(Boolean)
          .join(commaOf(language)),
      }),
    )
    onMoved(String(line.id))
  }
  /** What a change would be, before it is made. */
  const preview = (line: BuilderLine, wanted: LineShift) => changed(agenda, line, wanted, by)
  const change = (line: BuilderLine, wanted: LineShift) => make(line, preview(line, wanted))
  const target = (at: Omit<TrayTarget, 'by'>): TrayTarget => ({ ...at, by })
  const previewIn = (line: BuilderLine, at: Omit<TrayTarget, 'by'>) =>
    schedule(agenda, line.id, target(at))
  /** From the tray onto a day, and back. */
  const takeIn = (line: BuilderLine, at: Omit<TrayTarget, 'by'>) => make(line, previewIn(line, at))
  const putAside = (line: BuilderLine) => make(line, unschedule(line.id, by))
  const drop = (line: BuilderLine, target: DropTarget) =>
    make(line, dropBetween(agenda, line.id, target))
  const on = (day: string | undefined) => lines.filter((each) => (each.day ?? '') === (day ?? ''))

  /** One place up or down the list, over the border of the day too. */
  const carry = (line: BuilderLine, step: -1 | 1) => {
    const day = on(line.day)
    const index = day.indexOf(line)
    const other = day[index + step]
    if (other)
      return drop(
        line,
        step > 0
          ? { day: line.day, above: other.id, below: day[index + 2]?.id }
          : { day: line.day, above: day[index - 2]?.id, below: other.id },
      )
    const next = days[days.indexOf(line.day ?? '') + step]
    if (next !== undefined)
      drop(line, {
        day: next,
        ...(step > 0 ? { below: on(next)[0]?.id } : { above: on(next).at(-1)?.id }),
      })
  }
  const aside = (line: BuilderLine, step: -1 | 1) => {
    const order = choices[by === 'place' ? 'places' : 'tracks'].map(({ id }) => id)
    const to = columnBeside(dayGrid(on(line.day), { by, order, kinds }), line, step)
    return to === undefined ? onTell(say('builder:noColumn')) : change(line, { to })
  }
  const move = (what: LineMove, line: BuilderLine) => {
    switch (what) {
      case 'earlier':
      case 'later':
        return change(line, { minutes: what === 'later' ? stepMinutes : -stepMinutes })
      case 'longer':
      case 'shorter':
        return change(line, { longer: what === 'longer' ? stepMinutes : -stepMinutes })
      case 'up':
      case 'down':
        return carry(line, what === 'down' ? 1 : -1)
      case 'columnAfter':
      case 'columnBefore':
        return aside(line, what === 'columnAfter' ? 1 : -1)
    }
  }
  return { move, change, drop, preview, previewIn, takeIn, putAside }
}
