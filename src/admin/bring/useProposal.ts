'use client'

import { useCallback, useMemo, useReducer, useRef } from 'react'
import type { Imported } from '../../api/import/importEndpoint.js'
import { answered, changed } from '../../core/import/applyAnswer.js'
import type { Meant } from '../../core/import/directoryNames.js'
import { namedIn } from '../../core/import/directoryNames.js'
import type { Purpose } from '../../core/import/purpose.js'
import type { ReadingStep, Proposal, Question, Reading } from '../../core/import/proposal.js'
import type { Id } from '../../core/types.js'
import { newTab } from '../kept/openTabs.js'
import type { BringApiClient, Bringing } from './apiClient.js'

/** What the editor has made of a proposal so far. */
type Stand = { proposal: Proposal; meant: Meant }

/**
 * What the editor has decided beside the proposal: what the document is, and what of it is taken
 * over.
 */
export type Decided = {
  purpose?: Purpose
  /** Of a newer document: its changes, by their keys. */
  changes?: Readonly<Record<string, boolean>>
  /** Of a translation: the session that a line is, or none. */
  sessions?: Readonly<Record<string, Id | null>>
  /** Of a translation: its texts, by their addresses. */
  texts?: Readonly<Record<string, boolean>>
}

type State = {
  /** The name of what is being read, or `''` of what was pasted. */
  reading?: string
  fault?: string
  name: string
  /** This bringing's own name: no other has it. */
  key?: string
  imported?: Imported
  now?: Stand
  past: Stand[]
  decided: Decided
  /** The line that is looked at. */
  line?: string
}

/** What is kept on the device of a document that was brought. */
export type KeptBringing = Required<
  Pick<State, 'decided' | 'imported' | 'key' | 'name' | 'now' | 'past'>
>

type Action =
  | { type: 'reading'; name: string }
  | { type: 'fault'; fault: string }
  | { type: 'read'; name: string; key: string; imported: Imported }
  | { type: 'takeUp'; kept: KeptBringing }
  | { type: 'stand'; stand: Stand }
  | { type: 'back' }
  | { type: 'decide'; decided: Decided }
  | { type: 'line'; line?: string }
  | { type: 'clear' }

const fresh: State = { name: '', past: [], decided: {} }

function reduce(state: State, action: Action): State {
  switch (action.type) {
    case 'reading':
      return { ...state, reading: action.name, fault: undefined }
    // What was brought before stays.
    case 'fault':
      return { ...state, reading: undefined, fault: action.fault }
    case 'read':
      return {
        name: action.name,
        key: action.key,
        imported: action.imported,
        now: { proposal: action.imported.proposal, meant: {} },
        past: [],
        decided: {},
      }
    // Whoever has brought something meanwhile means that.
    case 'takeUp':
      return state.imported || state.reading !== undefined ? state : { ...action.kept }
    case 'stand':
      return state.now ? { ...state, now: action.stand, past: [...state.past, state.now] } : state
    case 'back':
      return state.past.length
        ? { ...state, now: state.past.at(-1), past: state.past.slice(0, -1) }
        : state
    case 'decide':
      return { ...state, decided: { ...state.decided, ...action.decided } }
    case 'line':
      return { ...state, line: action.line }
    case 'clear':
      return fresh
  }
}

/** A proposal whose only day nobody knows, on the day on which it was put. */
function onDay({ document, proposal }: Imported, day: string | undefined): Proposal {
  const question = proposal.questions.find(
    ({ field, why }) => field === 'date' && why.code === 'unknownDay',
  )
  const reading =
    proposal.days.length === 1 ? question?.readings.find(({ text }) => text === day) : undefined
  return question && reading ? answered(document, proposal, question, reading) : proposal
}

/**
 * A document on its way into an agenda: read, asked about, corrected; nothing of it is stored here.
 */
export function useProposal(apiClient: BringApiClient) {
  const [state, dispatch] = useReducer(reduce, fresh)
  const { imported, now } = state
  const turn = useRef(0)
  const bring = useCallback(
    async (bringing: Bringing, day?: string) => {
      const name = bringing instanceof File ? bringing.name : ''
      const own = ++turn.current
      dispatch({ type: 'reading', name })
      const answer = await apiClient(bringing)
      // Another document was brought meanwhile.
      if (own !== turn.current) return
      dispatch(
        'fault' in answer
          ? { type: 'fault', fault: answer.fault }
          : {
              type: 'read',
              name,
              key: newTab(),
              imported: { ...answer.imported, proposal: onDay(answer.imported, day) },
            },
      )
    },
    [apiClient],
  )
  const named = useMemo(
    () => (imported && now ? namedIn(now.proposal.lines, imported.known) : []),
    [imported, now],
  )
  const stand = (to: Partial<Stand>) => now && dispatch({ type: 'stand', stand: { ...now, ...to } })
  return {
    ...state,
    named,
    bring,
    answer: (question: Question, reading: Reading, alike: boolean) =>
      imported &&
      now &&
      stand({ proposal: answered(imported.document, now.proposal, question, reading, alike) }),
    change: (changes: ReadingStep[]) =>
      imported && now && stand({ proposal: changed(imported.document, now.proposal, changes) }),
    mean: (key: string, id: Id | null) => now && stand({ meant: { ...now.meant, [key]: id } }),
    back: () => dispatch({ type: 'back' }),
    decide: (decided: Decided) => dispatch({ type: 'decide', decided }),
    takeUp: useCallback((kept: KeptBringing) => dispatch({ type: 'takeUp', kept }), []),
    choose: (line: string | undefined) => dispatch({ type: 'line', line }),
    clear: () => {
      turn.current += 1
      dispatch({ type: 'clear' })
    },
  }
}

type Proposed = ReturnType<typeof useProposal>

/** `clear` may also take it off the device, which takes a moment. */
export type Brought = Omit<Proposed, 'clear'> & { clear: () => Promise<void> | void }
