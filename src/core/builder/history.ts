import type { Agenda, Id } from '../types.js'
import { applyEdits, applyOne, asAddition, type Edit, invert } from './edits.js'
import { broughtAs, withMade } from './temporaryIds.js'
import { type RefusedEdit, refusedEdit } from './refusedEdit.js'

/**
 * An edit, and the edit that takes it back. Each also tells what the other should find, and so
 * whether somebody else interfered.
 */
type Recorded = { edit: Edit; inverse: Edit }

/** What an editor did in one go. */
type Step = Recorded[]

/** What was done and what was undone, latest last: plain values that survive JSON. */
export type History = { past: Step[]; future: Step[] }

/**
 * The agenda and the history after a step. If edits were refused, and the rest was not asked for,
 * both are unchanged.
 */
export type Travelled = { agenda: Agenda; history: History; refusedEdits: RefusedEdit[] }

export const emptyHistory: History = { past: [], future: [] }

/**
 * How many steps are remembered: nobody goes back further, and the history must not grow without
 * end.
 */
const mostSteps = 200

/**
 * Does some edits as one step that can be undone. Steps that were undone before can then no longer
 * be redone.
 */
export function doEdits(
  history: History,
  agenda: Agenda,
  edits: readonly Edit[],
): Omit<Travelled, 'refusedEdits'> {
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

/**
 * Applies those edits of a step that can be applied, in this order. `next` is applied only where
 * the agenda still is as `last` had left it.
 */
function travel(agenda: Agenda, step: readonly { next: Edit; last: Edit }[]) {
  let now = agenda
  const refusedEdits: RefusedEdit[] = []
  const done = step.filter(({ next, last }) => {
    const refused = refusedEdit(next, last, now)
    if (refused) refusedEdits.push(refused)
    else now = applyOne(now, next)
    return !refused
  })
  return { agenda: applyEdits(now, []), refusedEdits, done }
}

/**
 * Takes the last step back. Where somebody else changed or removed one of its sessions since,
 * nothing is undone and the refused edits say which those are. With `rest: true` the edits that can
 * be undone are, and the others are given up.
 */
export function undo(history: History, agenda: Agenda, { rest = false } = {}): Travelled {
  const step = history.past.at(-1)
  if (!step) return { agenda, history, refusedEdits: [] }
  const back = travel(
    agenda,
    step.toReversed().map(({ edit, inverse }) => ({ next: inverse, last: edit })),
  )
  if (back.refusedEdits.length && !rest) return { agenda, history, refusedEdits: back.refusedEdits }
  const undone = back.done.map(({ next, last }) => ({ edit: last, inverse: next })).toReversed()
  const future = undone.length ? [...history.future, undone] : history.future
  return {
    agenda: back.agenda,
    history: { past: history.past.slice(0, -1), future },
    refusedEdits: back.refusedEdits,
  }
}

/** Does again what was undone last, under the same conditions as `undo`. */
export function redo(history: History, agenda: Agenda, { rest = false } = {}): Travelled {
  const step = history.future.at(-1)
  if (!step) return { agenda, history, refusedEdits: [] }
  const forth = travel(
    agenda,
    step.map(({ edit, inverse }) => ({ next: edit, last: inverse })),
  )
  if (forth.refusedEdits.length && !rest)
    return { agenda, history, refusedEdits: forth.refusedEdits }
  const redone = forth.done.map(({ next, last }) => ({ edit: next, inverse: last }))
  const past = redone.length ? [...history.past, redone] : history.past
  return {
    agenda: forth.agenda,
    history: { past, future: history.future.slice(0, -1) },
    refusedEdits: forth.refusedEdits,
  }
}

/** The same edit with other ids in it. */
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

/**
 * The history once sessions and newcomers are stored: their temporary ids replaced by those that
 * the database gave.
 */
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
