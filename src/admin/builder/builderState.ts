import { without as leftOut } from '../../core/keysOf.js'
import { sameId } from '../../core/ids.js'
import {
  adoptIds,
  applyEdits,
  changedSince,
  doEdits,
  type Edit,
  editsBetween,
  emptyHistory,
  type History,
  homeless,
  newcomersIn,
  type RefusedEdit,
  redo,
  restoreUnsaved,
  toldOfLines,
  touches,
  undo,
  type UnsavedAgenda,
  withMade,
} from '../../core/builder/index.js'
import type { Agenda, Id, SessionTexts } from '../../core/types.js'
import type { BuilderAgenda } from '../../store/builder/readBuilder.js'
import { told, withSentTexts, withTexts } from './builderTexts.js'

/**
 * The stored agenda, the edited one, and the history between them. `once` identifies the unsaved
 * edits to the server, which may have stored them although its answer never arrived.
 */
export type BuilderState = {
  base: BuilderAgenda
  agenda: Agenda
  history: History
  refusedEdits: RefusedEdit[]
  once: string
  /** The ids that new lines got when they were saved, by their temporary ids. */
  adopted: Record<string, Id>
}

export type BuilderAction =
  /** `texts` are the stored longer texts of those lines of which the edits change them. */
  | { type: 'edit'; edits: Edit[]; texts?: Readonly<Record<string, SessionTexts>> }
  | { type: 'plan'; agenda: Agenda }
  | { type: 'redo' | 'undo'; rest?: boolean }
  | { type: 'saved'; saved: BuilderAgenda; ids: Record<string, Id>; sent: Agenda }
  /**
   * Somebody else saved: their changes appear, and this editor's stay, except on the lines given
   * up.
   */
  | { type: 'caughtUp'; now: BuilderAgenda; givenUp?: { id: Id; fields: string[] } }
  /** The same without asking, where this editor has changed none of it. */
  | { type: 'tookIn'; now: BuilderAgenda }
  /** Unsaved edits that were kept on this device from an earlier visit. */
  | { type: 'takeUp'; unsaved: UnsavedAgenda }
  /** The stored longer texts of a line have arrived. */
  | { type: 'told'; id: Id; texts: SessionTexts }
  /** What is stored, read after a save whose answer never came. */
  | { type: 'looked'; now: BuilderAgenda }
  | { type: 'dismiss' }

/**
 * A line never changes: an edit makes a new object. Since lines are frozen, what was computed of
 * one can be remembered.
 */
function withFrozenLines(state: BuilderState): BuilderState {
  for (const session of state.agenda.sessions) Object.freeze(session)
  return state
}

export const initialState = ({ base, once }: { base: BuilderAgenda; once: string }): BuilderState =>
  withFrozenLines({
    base,
    agenda: base.agenda,
    history: emptyHistory,
    refusedEdits: [],
    once,
    adopted: {},
  })

/**
 * What is not saved yet. What others make of a line (that it is published, what is missing of its
 * translations) may be older here than it is stored: it is nothing to save.
 */
export const unsaved = ({ base, agenda }: Pick<BuilderState, 'agenda' | 'base'>): Edit[] =>
  editsBetween(base.agenda, agenda).flatMap((edit): Edit[] => {
    if (edit.type !== 'set') return [edit]
    const fields = leftOut<object>(edit.fields, ...toldOfLines)
    return Object.keys(fields).length ? [{ ...edit, fields }] : []
  })

const nextName = (once: string): string =>
  `${once.split('~')[0]}~${Number(once.split('~')[1] ?? 0) + 1}`

const newcomersOf = (edits: Edit[]) =>
  newcomersIn(
    edits.map((edit) =>
      edit.type === 'set' ? edit.fields : edit.type === 'add' ? edit.session : {},
    ),
  )

/**
 * A save that was never answered may have created its newcomers: a newcomer of the same name gets
 * another temporary id from here on.
 */
const named = (state: BuilderState, before: Edit[]): BuilderState =>
  newcomersOf(unsaved(state)).length < newcomersOf(before).length
    ? { ...state, once: nextName(state.once) }
    : state

const withIds = (agenda: Agenda, ids: Record<string, Id>): Agenda => ({
  ...agenda,
  sessions: agenda.sessions.map((session) => ({
    ...withMade(session, ids),
    id: ids[String(session.id)] ?? session.id,
  })),
})

function without(edits: Edit[], { id, fields }: { id: Id; fields: string[] }): Edit[] {
  return edits.flatMap((edit): Edit[] => {
    if (edit.type !== 'set' || !sameId(edit.id, id)) return [edit]
    const { texts, ...own } = edit.fields
    const [kept, keptTexts] = [leftOut(own, ...fields), leftOut(texts ?? {}, ...fields)]
    const left = { ...kept, ...(Object.keys(keptTexts).length ? { texts: keptTexts } : {}) }
    return Object.keys(left).length ? [{ ...edit, fields: left }] : []
  })
}

export const reduceBuilder = (state: BuilderState, action: BuilderAction): BuilderState =>
  withFrozenLines(reduced(state, action))

function reduced(state: BuilderState, action: BuilderAction): BuilderState {
  switch (action.type) {
    case 'edit': {
      const known = action.texts ? withTexts(state, action.edits, action.texts) : state
      return {
        ...state,
        base: known.base,
        refusedEdits: [],
        ...doEdits(state.history, known.agenda, action.edits),
      }
    }
    case 'plan':
      return {
        ...state,
        refusedEdits: [],
        ...doEdits(state.history, state.agenda, editsBetween(state.agenda, action.agenda)),
      }
    case 'undo':
    case 'redo':
      return {
        ...state,
        ...(action.type === 'undo' ? undo : redo)(state.history, state.agenda, {
          rest: action.rest,
        }),
      }
    case 'saved': {
      // What was typed while the save was under way stays.
      const since = editsBetween(
        withIds(action.sent, action.ids),
        withIds(state.agenda, action.ids),
      )
      const base = withSentTexts(action.saved, withIds(action.sent, action.ids), state.base)
      return {
        adopted: { ...state.adopted, ...action.ids },
        base,
        agenda: applyEdits(base.agenda, since),
        history: adoptIds(state.history, action.ids),
        refusedEdits: [],
        once: nextName(state.once),
      }
    }
    case 'caughtUp': {
      const own = unsaved(state)
      const mine = action.givenUp ? without(own, action.givenUp) : own
      return { ...state, base: action.now, agenda: applyEdits(action.now.agenda, mine) }
    }
    case 'tookIn': {
      const changed = changedSince(state.base.revisions, action.now.revisions)
      return touches(unsaved(state), changed)
        ? state
        : reduceBuilder(state, { type: 'caughtUp', now: action.now })
    }
    case 'takeUp': {
      const { now, ...base } = restoreUnsaved(action.unsaved, state.base, state)
      const once = (unsaved(state).length ? undefined : action.unsaved.once) ?? state.once
      return named(
        { ...state, ...now, base: { ...state.base, ...base }, refusedEdits: [], once },
        action.unsaved.edits,
      )
    }
    case 'told':
      return { ...state, ...told(state, action.id, action.texts) }
    case 'looked': {
      const own = { edits: unsaved(state), revisions: state.base.revisions, history: state.history }
      // The line is gone. The next save says so; nothing of this editor's work is given up here.
      if (homeless(own.edits, action.now.agenda).length) return state
      const { now, ...base } = restoreUnsaved(own, action.now, {
        agenda: action.now.agenda,
        history: emptyHistory,
      })
      return named({ ...state, ...now, base: { ...action.now, ...base } }, own.edits)
    }
    case 'dismiss':
      return { ...state, refusedEdits: [] }
  }
}
