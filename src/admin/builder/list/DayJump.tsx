'use client'

import { useMemo } from 'react'
import type { BuilderLine } from '../builderLine.js'
import type { ShownCheck } from '../useChecks.js'
import { spokenDate } from '../../inputs/wording.js'
import { goToDay } from '../palette/goToDay.js'
import { useWorkspace } from '../workspace/WorkspaceContext.js'
import { useDayInView } from './useDayInView.js'
import './list.css'

type DayFacts = { count: number; toSolve: boolean }

/** Of each day, how many lines it has, and whether something of them must be solved. */
function factsOf(
  lines: readonly BuilderLine[],
  checks: ReadonlyMap<string, ShownCheck[]>,
): Map<string, DayFacts> {
  const facts = new Map<string, DayFacts>()
  for (const { id, day = '' } of lines) {
    const { count = 0, toSolve = false } = facts.get(day) ?? {}
    const isOpen = checks.get(String(id))?.some(({ level }) => level !== 'advice') ?? false
    facts.set(day, { count: count + 1, toSolve: toSolve || isOpen })
  }
  return facts
}

/** The days beside the list, to go to one at once; a dot where something must be solved. */
export function DayJump() {
  const { say, language, agenda, days, lines, checks, filter, root, view } = useWorkspace()
  const facts = useMemo(() => factsOf(lines, checks), [lines, checks])
  const shown = days.filter((day) => !filter.day || day === filter.day)
  const here = useDayInView(root, shown)
  if (shown.length < 2 || view !== 'list') return null
  return (
    <nav aria-label={say('workspace:days')} className="agenda-days">
      <ul>
        {shown.map((day) => {
          const { count = 0, toSolve = false } = facts.get(day) ?? {}
          const label = agenda.event.days.find(({ date }) => date === day)?.label
          return (
            <li key={day}>
              <button
                aria-current={day === here ? 'location' : undefined}
                onClick={() => goToDay(day)}
                type="button"
              >
                <b>{day ? spokenDate(day, language, 'short') : say('builder:noDay')}</b>
                <small>
                  {label ? (
                    <>
                      <bdi>{label}</bdi> ·{' '}
                    </>
                  ) : null}
                  {say('workspace:lines', { count })}
                </small>
                {toSolve ? (
                  <span className="agenda-days__mark">
                    <span className="agenda-unseen">{say('checks:conflict')}</span>
                  </span>
                ) : null}
              </button>
            </li>
          )
        })}
      </ul>
    </nav>
  )
}
