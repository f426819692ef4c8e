'use client'

import { useEffect, useState } from 'react'
import { isDate } from '../../core/time/dates.js'
import type { Agenda, Violation } from '../../core/types.js'
import { followRequest, type PlanRequest } from './plans.js'

/**
 * The form of an event leads here with the date that it is to start on: `?startDate=2019-07-02`.
 */
const startDateIn = 'startDate'

/**
 * The plan that is looked at, gone as soon as the agenda is another one; and the way to that in
 * which the agenda follows its dates, where it was left behind.
 */
export function usePlanRequest(agenda: Agenda, violations: readonly Violation[]) {
  const [request, setRequest] = useState<PlanRequest>()
  useEffect(() => setRequest(undefined), [agenda.sessions])
  useEffect(() => {
    const firstDate = new URLSearchParams(window.location.search).get(startDateIn)
    if (!isDate(firstDate)) return
    setRequest(isLeftBehind(violations) ? followRequest(agenda) : { type: 'moveEvent', firstDate })
    // Where somebody came from is asked once.
  }, [])
  const follow = isLeftBehind(violations) ? () => setRequest(followRequest(agenda)) : undefined
  return [request, setRequest, follow] as const
}

/** The official dates were moved, and the agenda was not. */
const isLeftBehind = (violations: readonly Violation[]): boolean =>
  violations.some(({ rule }) => rule === 'sessionsWithinDates')
