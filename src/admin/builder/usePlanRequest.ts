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
 * The plan that is being previewed, dropped as soon as the agenda changes; and how to open the one
 * that moves the agenda along with the event's dates.
 */
export function usePlanRequest(agenda: Agenda, violations: readonly Violation[]) {
  const [request, setRequest] = useState<PlanRequest>()
  useEffect(() => setRequest(undefined), [agenda.sessions])
  useEffect(() => {
    const firstDate = new URLSearchParams(window.location.search).get(startDateIn)
    if (!isDate(firstDate)) return
    setRequest(isLeftBehind(violations) ? followRequest(agenda) : { type: 'moveEvent', firstDate })
    // The address is read once, when the page opens.
  }, [])
  const follow = isLeftBehind(violations) ? () => setRequest(followRequest(agenda)) : undefined
  return [request, setRequest, follow] as const
}

/** The official dates were moved, and the agenda was not. */
const isLeftBehind = (violations: readonly Violation[]): boolean =>
  violations.some(({ rule }) => rule === 'sessionsWithinDates')
