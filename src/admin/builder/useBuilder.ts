'use client'

import { useCallback, useDeferredValue, useMemo, useReducer, useState } from 'react'
import { checkAgenda } from '../../core/checkAgenda.js'
import type { Edit } from '../../core/builder/index.js'
import { numberSessions } from '../../core/numbering.js'
import type { Agenda, Id, Rulebook } from '../../core/types.js'
import type { BuilderAgenda } from '../../store/builder/readBuilder.js'
import { initialState, reduceBuilder, unsaved } from './builderState.js'
import { type Door, type Refusal } from './door.js'

/** Names of everything that may be chosen, so that rules name who was chosen only now. */
function named(agenda: Agenda, { choices }: BuilderAgenda): Agenda {
  const names = (key: 'organisations' | 'people' | 'places') => Object.fromEntries(choices[key].map(({ id, name }) => [String(id), name]))
  return { ...agenda, people: names('people'), organisations: names('organisations'), places: names('places') }
}

export function useBuilder(initial: BuilderAgenda, rulebook: Rulebook, door: Door) {
  const [state, dispatch] = useReducer(reduceBuilder, initial, initialState)
  const [saving, setSaving] = useState(false)
  const [refusal, setRefusal] = useState<Refusal>()
  const { agenda, base, history, obstacles } = state
  const pending = useMemo(() => unsaved({ ...state }), [state])
  const full = useMemo(() => named(agenda, base), [agenda, base])
  // What was typed shows at once; what the rules say of a long agenda may come a moment later.
  const checked = useDeferredValue(full)
  const violations = useMemo(() => checkAgenda(checked, rulebook), [checked, rulebook])
  const numbers = useMemo(() => new Map([...numberSessions(agenda.sessions, rulebook)].map(([id, number]) => [String(id), number])), [agenda.sessions, rulebook])

  const edit = useCallback((edits: Edit[]) => dispatch({ type: 'edit', edits }), [])

  const save = useCallback(async () => {
    if (!pending.length || saving) return false
    setSaving(true)
    setRefusal(undefined)
    const answer = await door.save({ edits: pending, revisions: base.revisions })
    setSaving(false)
    if ('refusal' in answer) {
      setRefusal(answer.refusal)
      return false
    }
    dispatch({ type: 'saved', saved: answer, ids: answer.ids, sent: agenda })
    return true
  }, [agenda, base.revisions, door, pending, saving])

  const catchUp = useCallback(async (givenUp?: { id: Id; fields: string[] }) => {
    const answer = await door.read()
    if ('refusal' in answer) return setRefusal(answer.refusal)
    setRefusal(undefined)
    dispatch({ type: 'caughtUp', now: answer, givenUp })
  }, [door])

  return {
    agenda: full, history, choices: base.choices, revisions: base.revisions, authors: base.authors, numbers, violations, pending, saving, refusal, obstacles, edit, save, catchUp,
    canUndo: history.past.length > 0, canRedo: history.future.length > 0,
    plan: (planned: Agenda) => dispatch({ type: 'plan', agenda: planned }),
    travel: (type: 'redo' | 'undo', rest?: boolean) => dispatch({ type, rest }),
    dismiss: () => { setRefusal(undefined); dispatch({ type: 'dismiss' }) },
    addChoice: (kind: keyof BuilderAgenda['choices'], choice: { id: Id; name: string }) => dispatch({ type: 'choice', kind, choice }),
  }
}

export type Builder = ReturnType<typeof useBuilder>
