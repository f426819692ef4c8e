import type { Agenda, Id } from '../types.js'
import { applyEdits, applyOne, asAddition, invert } from './applyEdits.js'
import type { Edit } from './edits.js'
import { broughtAs, withMade } from './newcomers.js'
import { type Obstacle, obstacleTo } from './obstacles.js'

/** An edit with the one that takes it back: each says what the other finds when nobody interfered. */
type Recorded = { edit: Edit; inverse: Edit }

/** What an editor did in one go. */
type Step = Recorded[]

/** What was done and what was undone, latest last: plain values that survive JSON. */
export type History = { past: Step[]; future: Step[] }

/** The agenda and the history after a step. With obstacles and unless asked for the rest, both are as they were. */
export type Travelled = { agenda: Agenda; history: History; obstacles: Obstacle[] }

export const emptyHistory: History = { past: [], future: [] }

/** Nobody goes back further, and a history must not grow without end. */
const mostSteps = 200

/** Does some edits as one step that can be undone; what had been undone can then no longer be redone. */
export function doEdits(
  history: History,
  agenda: Agenda,
  edits: readonly Edit[],
): Omit<Travelled, 'obstacles'> {
  let now = agenda
  const step: Step = []
  for (const given of edits) {
    const edit = asAddition(given, now)
    const inverse = invert(edit, now)
    if (!inverse) continue
    step.push({ edit, inverse })
    now = applyOne(now, edit)
  }
  if (!step.length) return { agenda, history }
  return {
    agenda: applyEdits(now, []),
    history: { past: [...history.past, step].slice(-mostSteps), future: [] },
  }
}

/** Applies what can be applied of a step, in this order; `next` leads on from what `last` had left there. */
function travel(agenda: Agenda, step: readonly { next: Edit; last: Edit }[]) {
  let now = agenda
  const obstacles: Obstacle[] = []
  const done = step.filter(({ next, last }) => {
    const obstacle = obstacleTo(next, last, now)
    if (obstacle) obstacles.push(obstacle)
    else now = applyOne(now, next)
    return !obstacle
  })
  return { agenda: applyEdits(now, []), obstacles, done }
}

/**
 * Takes the last step back. Where a session was changed or removed by someone else since, nothing is undone and the
 * obstacles say which edits cannot be; with `rest: true` those that can be are undone, and the others are given up.
 */
export function undo(history: History, agenda: Agenda, { rest = false } = {}): Travelled {
  const step = history.past.at(-1)
  if (!step) return { agenda, history, obstacles: [] }
  const back = travel(
    agenda,
    step.toReversed().map(({ edit, inverse }) => ({ next: inverse, last: edit })),
  )
  if (back.obstacles.length && !rest) return { agenda, history, obstacles: back.obstacles }
  const undone = back.done.map(({ next, last }) => ({ edit: last, inverse: next })).toReversed()
  const future = undone.length ? [...history.future, undone] : history.future
  return {
    agenda: back.agenda,
    history: { past: history.past.slice(0, -1), future },
    obstacles: back.obstacles,
  }
}

/** Does again what was undone last, under the same conditions as `undo`. */
export function redo(history: History, agenda: Agenda, { rest = false } = {}): Travelled {
  const step = history.future.at(-1)
  if (!step) return { agenda, history, obstacles: [] }
  const forth = travel(
    agenda,
    step.map(({ edit, inverse }) => ({ next: edit, last: inverse })),
  )
  if (forth.obstacles.length && !rest) return { agenda, history, obstacles: forth.obstacles }
  const redone = forth.done.map(({ next, last }) => ({ edit: next, inverse: last }))
  const past = redone.length ? [...history.past, redone] : history.past
  return {
    agenda: forth.agenda,
    history: { past, future: history.future.slice(0, -1) },
    obstacles: forth.obstacles,
  }
}

/** An edit of the same things under other ids. */
export function renamed(edit: Edit, ids: Readonly<Record<string, Id>>): Edit {
  const idOf = (id: Id) => (Object.hasOwn(ids, String(id)) ? (ids[String(id)] ?? id) : id)
  if (edit.type === 'setEvent')
    return edit.fields.brought
      ? {
          ...edit,
          fields: {
            ...edit.fields,
            brought: edit.fields.brought.map((each) => broughtAs(each, ids)),
          },
        }
      : edit
  if (edit.type === 'add')
    return { ...edit, session: { ...withMade(edit.session, ids), id: idOf(edit.session.id) } }
  if (edit.type === 'remove') return { ...edit, id: idOf(edit.id) }
  const fields = edit.fields && withMade(edit.fields, ids)
  return edit.type === 'duplicate'
    ? { ...edit, id: idOf(edit.id), as: idOf(edit.as), ...(fields ? { fields } : {}) }
    : { ...edit, id: idOf(edit.id), fields: fields ?? {} }
}

/** The history once sessions and newcomers are stored: their temporary ids replaced by those that the database gave. */
export function adoptIds(history: History, ids: Readonly<Record<string, Id>>): History {
  const steps = (list: Step[]) =>
    list.map((step) =>
      step.map(({ edit, inverse }) => ({
        edit: renamed(edit, ids),
        inverse: renamed(inverse, ids),
      })),
    )
  return { past: steps(history.past), future: steps(history.future) }
}
