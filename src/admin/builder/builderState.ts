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
  touches,
  undo,
  type UnsavedAgenda,
  withMade,
} from '../../core/builder/index.js'
import type { Agenda, Id, SessionTexts } from '../../core/types.js'
import type { BuilderAgenda } from '../../store/builder/readBuilder.js'
import { told, withSentTexts, withTexts } from './builderTexts.js'

/**
 * What is stored, what the editor made of it, and how they got there; `once` names what is not
 * saved to the server, which may have it though its answer never came.
 */
export type BuilderState = {
  base: BuilderAgenda
  agenda: Agenda
  history: History
  refusedEdits: RefusedEdit[]
  once: string
  /** The ids that new lines got, by those that they had before. */
  adopted: Record<string, Id>
}

export type BuilderAction =
  /** `texts`: longer texts as they are stored, of lines of which an edit changes them. */
  | { type: 'edit'; edits: Edit[]; texts?: Readonly<Record<string, SessionTexts>> }
  | { type: 'plan'; agenda: Agenda }
  | { type: 'redo' | 'undo'; rest?: boolean }
  | { type: 'saved'; saved: BuilderAgenda; ids: Record<string, Id>; sent: Agenda }
  /**
   * Someone else saved: what they did shows, and what this editor did stays, but for the lines
   * given up.
   */
  | { type: 'caughtUp'; now: BuilderAgenda; givenUp?: { id: Id; fields: string[] } }
  /** The same by itself, where this editor has touched nothing of it. */
  | { type: 'tookIn'; now: BuilderAgenda }
  /** What was kept of an earlier visit. */
  | { type: 'takeUp'; unsaved: UnsavedAgenda }
  /** The longer texts of a line as they are stored. */
  | { type: 'told'; id: Id; texts: SessionTexts }
  /** What is stored, after a save whose answer never came. */
  | { type: 'looked'; now: BuilderAgenda }
  | { type: 'dismiss' }

/**
 * Lines are values: a changed one is another object. Frozen, what was found out of one need not be
 * found out again.
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

/** What is not saved yet. */
export const unsaved = ({ base, agenda }: Pick<BuilderState, 'agenda' | 'base'>): Edit[] =>
  editsBetween(base.agenda, agenda)

const nextName = (once: string): string =>
  `${once.split('~')[0]}~${Number(once.split('~')[1] ?? 0) + 1}`

const newcomersOf = (edits: Edit[]) =>
  newcomersIn(
    edits.map((edit) =>
      edit.type === 'set' ? edit.fields : edit.type === 'add' ? edit.session : {},
    ),
  )

/**
 * Whoever was made by a save that was never answered is there by now: a newcomer of the same name
 * is another one from here on.
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
      // A line that is gone: the save says so, and nothing of it is given up here.
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
