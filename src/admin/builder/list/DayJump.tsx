'use client'

import { spokenDate } from '../../inputs/wording.js'
import { goToDay } from '../palette/goToDay.js'
import { useWorkspace } from '../workspace/WorkspaceContext.js'
import { useDayInView } from './useDayInView.js'
import './list.css'

/** The days beside the list, to go to one at once; a dot where something must be solved. */
export function DayJump() {
  const { say, language, agenda, days, lines, checks, filter, root, view } = useWorkspace()
  const shown = days.filter((day) => !filter.day || day === filter.day)
  const here = useDayInView(root, shown)
  if (shown.length < 2 || view !== 'list') return null
  return (
    <nav aria-label={say('workspace:days')} className="agenda-days">
      <ul>
        {shown.map((day) => {
          const on = lines.filter((line) => (line.day ?? '') === day)
          const toSolve = on.some(({ id }) =>
            checks.get(String(id))?.some(({ level }) => level !== 'advice'),
          )
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
                  {say('workspace:lines', { count: on.length })}
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
