'use client'

import {
  useCallback,
  useDeferredValue,
  useEffect,
  useMemo,
  useReducer,
  useRef,
  useState,
} from 'react'
import { checkingAgain } from '../../core/checkAgain.js'
import {
  type Edit,
  newcomerId,
  type NewcomerKind,
  newcomersIn,
  type UnsavedAgenda,
} from '../../core/builder/index.js'
import { numberSessions } from '../../core/numbering.js'
import type { Agenda, Id, Rulebook, SessionTexts } from '../../core/types.js'
import type { BuilderAgenda } from '../../store/builder/readBuilder.js'
import { initialState, reduceBuilder, unsaved } from './builderState.js'
import { newTab } from '../kept/openTabs.js'
import { type ApiClient, type Refusal } from './apiClient.js'

type Choices = BuilderAgenda['choices']

/**
 * The choices, with people and organisations that unsaved lines will create: they can be chosen
 * from then on.
 */
function withNewcomers(choices: Choices, agenda: Agenda): Choices {
  const newcomers = newcomersIn(agenda.sessions)
  const more = (of: NewcomerKind) =>
    newcomers.flatMap(({ kind, name }) =>
      kind === of ? [{ id: newcomerId({ kind, name }), name }] : [],
    )
  return newcomers.length
    ? {
        ...choices,
        people: [...choices.people, ...more('people')],
        organisations: [...choices.organisations, ...more('organisations')],
        places: [...choices.places, ...more('places')],
        tracks: [...choices.tracks, ...more('tracks')],
      }
    : choices
}

/**
 * The names of all choices and how places lie within each other, so that rules know a choice at
 * once.
 */
function namesOf(
  choices: Choices,
): Pick<Agenda, 'organisations' | 'people' | 'placeFacts' | 'places'> {
  const names = (key: 'organisations' | 'people' | 'places') =>
    Object.fromEntries(choices[key].map(({ id, name }) => [String(id), name]))
  return {
    people: names('people'),
    organisations: names('organisations'),
    places: names('places'),
    placeFacts: Object.fromEntries(
      choices.places.map(({ id, within, severalAtOnce }) => [
        String(id),
        { within, severalAtOnce },
      ]),
    ),
  }
}

/** With more lines than this, an agenda is checked only once it is drawn. */
const mostChecked = 300

export function useBuilder(initial: BuilderAgenda, rulebook: Rulebook, apiClient: ApiClient) {
  const [state, dispatch] = useReducer(
    reduceBuilder,
    { base: initial, once: newTab() },
    initialState,
  )
  const [saving, setSaving] = useState(false)
  const [refusal, setRefusal] = useState<Refusal>()
  const [away, setAway] = useState(false)
  const { agenda, base, history, refusedEdits, once } = state
  // Pressing Save twice before the screen is drawn saves once.
  const underWay = useRef(false)
  const first = useRef(initial)
  const latest = useRef(base)
  useEffect(() => {
    latest.current = base
  })
  const pending = useMemo(() => unsaved({ base, agenda }), [base, agenda])
  const choices = useMemo(() => withNewcomers(base.choices, agenda), [base.choices, agenda])
  // The same object with every edit, so that checks of unchanged lines can be reused.
  const names = useMemo(() => namesOf(choices), [choices])
  const full = useMemo(() => ({ ...agenda, ...names }), [agenda, names])
  // Typed text shows at once; the checks of a long agenda may follow a moment later, those of its
  // first drawing as well: they are no part of the server's page.
  const atFirst = full.sessions.length > mostChecked ? null : full
  const checked = useDeferredValue<typeof full | null>(full, atFirst)
  const [check] = useState(checkingAgain)
  const violations = useMemo(
    () => (checked ? check(checked, rulebook) : []),
    [check, checked, rulebook],
  )
  const numbers = useMemo(
    () =>
      new Map(
        [...numberSessions(agenda.sessions, rulebook, agenda.numbers)].map(([id, number]) => [
          String(id),
          number,
        ]),
      ),
    [agenda.sessions, agenda.numbers, rulebook],
  )

  const edit = useCallback(
    (edits: Edit[], texts?: Readonly<Record<string, SessionTexts>>) =>
      dispatch({ type: 'edit', edits, texts }),
    [],
  )

  /** The ids that new lines got by their temporary ones; false where nothing was stored. */
  const save = useCallback(async () => {
    if (!pending.length || underWay.current) return false
    underWay.current = true
    setSaving(true)
    setRefusal(undefined)
    const answer = await apiClient.save({ edits: pending, revisions: base.revisions, once })
    underWay.current = false
    setSaving(false)
    setAway('refusal' in answer && answer.refusal.away === true)
    if ('refusal' in answer) {
      if (!answer.refusal.away) setRefusal(answer.refusal)
      return false
    }
    dispatch({ type: 'saved', saved: answer, ids: answer.ids, sent: agenda })
    return answer.ids
  }, [agenda, base.revisions, apiClient, once, pending])

  const catchUp = useCallback(
    async (givenUp?: { id: Id; fields: string[] }) => {
      const answer = await apiClient.read()
      if ('refusal' in answer) return setRefusal(answer.refusal)
      setRefusal(undefined)
      dispatch({ type: 'caughtUp', now: answer, givenUp })
    },
    [apiClient],
  )

  /**
   * Shows what others have saved, where this editor has changed none of it. Returns the agenda that
   * was read; undefined where it could not be read, or something was saved here meanwhile.
   */
  const takeIn = useCallback(async () => {
    const { revisions } = latest.current
    const answer = await apiClient.read()
    if ('refusal' in answer || underWay.current || latest.current.revisions !== revisions)
      return undefined
    dispatch({ type: 'tookIn', now: answer })
    return answer.agenda
  }, [apiClient])

  // When the user comes back, the browser may show the page as it was: the stored agenda is read
  // again.
  useEffect(() => {
    const { revisions } = latest.current
    const isOlder = Object.entries(revisions).some(
      ([id, revision]) => (initial.revisions[id] ?? revision) < revision,
    )
    if (initial !== first.current && !isOlder) dispatch({ type: 'looked', now: initial })
    first.current = initial
  }, [initial])

  /** Asks whether the server is back: a save whose answer never came may have been stored. */
  const look = useCallback(async () => {
    const answer = await apiClient.read()
    if (!('refusal' in answer)) {
      setAway(false)
      dispatch({ type: 'looked', now: answer })
    }
    return !('refusal' in answer && answer.refusal.away)
  }, [apiClient])
  const tell = useCallback(
    (id: Id, texts: SessionTexts) => dispatch({ type: 'told', id, texts }),
    [],
  )
  const dismiss = useCallback(() => {
    setRefusal(undefined)
    dispatch({ type: 'dismiss' })
  }, [])
  const takeUp = useCallback((unsaved: UnsavedAgenda) => dispatch({ type: 'takeUp', unsaved }), [])

  return {
    agenda: full,
    stored: base.agenda,
    history,
    once,
    away,
    look,
    takeUp,
    /** The longer texts of a line, as they are stored. */
    tell,
    adopted: state.adopted,
    choices,
    revisions: base.revisions,
    authors: base.authors,
    numbers,
    violations,
    pending,
    saving,
    refusal,
    refusedEdits,
    edit,
    save,
    catchUp,
    takeIn,
    canUndo: history.past.length > 0,
    canRedo: history.future.length > 0,
    plan: (planned: Agenda) => dispatch({ type: 'plan', agenda: planned }),
    travel: (type: 'redo' | 'undo', rest?: boolean) => dispatch({ type, rest }),
    dismiss,
  }
}

export type Builder = ReturnType<typeof useBuilder>
