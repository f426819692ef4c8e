'use client'

import { Button } from '@payloadcms/ui'
import { type KeyboardEvent, useMemo, useState } from 'react'
import { withId } from '../../core/ids.js'
import { compareViolations, pinnedMeals, type Ways, type When } from '../../core/builder/index.js'
import { checkAgenda } from '../../core/checkAgenda.js'
import { timeText } from '../../core/time/timeText.js'
import type { Agenda, Id, Rulebook } from '../../core/types.js'
import { useSay } from '../inputs/useSay.js'
import { spokenDate } from '../inputs/wording.js'
import { CollisionList } from './CollisionList.js'
import { DayChoice } from './DayChoice.js'
import { FirstDayChoice } from './FirstDayChoice.js'
import { dayName } from './dayName.js'
import { planFor, type PlanRequest } from './plans.js'
import { useTell } from './useChecks.js'
import { WorkspaceDrawer } from './drawers/WorkspaceDrawer.js'

type Props = {
  agenda: Agenda
  request: PlanRequest
  rulebook: Rulebook
  onRequest: (request: PlanRequest) => void
  onApply: (agenda: Agenda) => void
  onCancel: () => void
}

const minutesAtMost = 720

/**
 * A preview of a change to several lines: old and new times, and which violations it would cause or
 * solve.
 */
export function PlanPanel({ agenda, request, rulebook, onRequest, onApply, onCancel }: Props) {
  const { say, language, colon } = useSay()
  const tell = useTell(rulebook)
  const own = 'id' in request ? withId(agenda.sessions, request.id) : undefined
  const [pinned, setPinned] = useState<Id[]>(() => pinnedMeals(agenda, own?.day))
  const [shrink, setShrink] = useState<number>()
  const [ways, setWays] = useState<Ways>({})
  const plan = useMemo(
    () =>
      planFor(
        agenda,
        request,
        { pinned: pinned.filter((id) => id !== own?.id), minMinutes: shrink, ways },
        rulebook,
      ),
    [agenda, request, pinned, shrink, ways, own?.id, rulebook],
  )
  const effects = useMemo(
    () =>
      'reason' in plan
        ? undefined
        : compareViolations(checkAgenda(agenda, rulebook), checkAgenda(plan.agenda, rulebook)),
    [agenda, plan, rulebook],
  )
  const titleOf = (id: Id | undefined) =>
    withId(agenda.sessions, id)?.title || say('checks:untitled')
  const ofDays = request.type === 'moveDay' || request.type === 'swapDays'
  const ofDates = ofDays || request.type === 'moveEvent' || request.type === 'followDates'
  const when = (times: When) => (
    <>
      {ofDates && times.day ? `${spokenDate(times.day, language, 'short')} ` : ''}
      <span dir="ltr">{timeText(times, language)}</span>
    </>
  )
  const sameDay = agenda.sessions.flatMap(({ id, title, starts, day, timing, status }) =>
    id !== undefined &&
    day === own?.day &&
    id !== own?.id &&
    timing === 'clock' &&
    status !== 'cancelled'
      ? [{ id, title, starts }]
      : [],
  )
  const heading = say(`builder:planTitles:${request.type}`)
  const what = own
    ? own.title || say('checks:untitled')
    : ofDays
      ? dayName(request.day, undefined, { say, language })
      : ''
  const isPossible = !('reason' in plan) && plan.changes.length > 0
  const apply = () => 'reason' in plan || onApply(plan.agenda)
  const pressMinutes = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !isPossible) return
    event.preventDefault()
    apply()
  }
  return (
    <WorkspaceDrawer heading={heading} onClose={onCancel} slug="agenda-plan">
      <section aria-label={heading} className="agenda-builder__plan">
        {what ? (
          <p className="agenda-drawer__what">
            <bdi>{what}</bdi>
          </p>
        ) : null}
        {request.type === 'delay' || request.type === 'extend' ? (
          <label>
            {say('builder:minutes')}{' '}
            <input
              // The value was proposed and not typed: typing replaces it.
              data-begin
              onFocus={({ target }) => target.select()}
              onKeyDown={pressMinutes}
              max={minutesAtMost}
              min={-minutesAtMost}
              onChange={({ target }) =>
                onRequest({ ...request, minutes: Math.trunc(Number(target.value)) || 0 })
              }
              step={5}
              type="number"
              defaultValue={request.minutes}
            />
          </label>
        ) : null}
        {request.type === 'moveEvent' ? (
          <label>
            {say('builder:firstDay')}{' '}
            <input
              data-begin
              defaultValue={request.firstDate}
              onChange={({ target }) =>
                target.value && onRequest({ ...request, firstDate: target.value })
              }
              type="date"
            />
          </label>
        ) : null}
        {request.type === 'followDates' ? (
          <FirstDayChoice
            agenda={agenda}
            onChoose={(first) => onRequest({ ...request, first })}
            first={request.first}
          />
        ) : null}
        {ofDays ? <DayChoice agenda={agenda} onRequest={onRequest} request={request} /> : null}
        {request.type === 'delay' || request.type === 'extend' || request.type === 'closeGap' ? (
          <details>
            <summary>{say('builder:stays', { count: pinned.length })}</summary>
            {sameDay.map(({ id, title, starts }) => (
              <label key={id}>
                <input
                  checked={pinned.includes(id)}
                  type="checkbox"
                  onChange={({ target }) =>
                    setPinned((all) =>
                      target.checked ? [...all, id] : all.filter((each) => each !== id),
                    )
                  }
                />{' '}
                {starts} <bdi>{title}</bdi>
              </label>
            ))}
            <label>
              <input
                checked={shrink !== undefined}
                onChange={({ target }) => setShrink(target.checked ? 10 : undefined)}
                type="checkbox"
              />{' '}
              {say('builder:shrink')}
            </label>
          </details>
        ) : null}
        {'collisions' in plan && plan.collisions ? (
          <CollisionList
            agenda={agenda}
            collisions={plan.collisions}
            onChoose={(id, way) => setWays((all) => ({ ...all, [String(id)]: way }))}
          />
        ) : null}
        {'reason' in plan ? (
          <p role="status">{say(`builder:reasons:${plan.reason}`, { title: titleOf(plan.id) })}</p>
        ) : (
          <>
            <p role="status">
              {plan.changes.length
                ? say('builder:changes', { count: plan.changes.length })
                : say('builder:nothingChanges')}
            </p>
            <ul className="agenda-builder__changes">
              {plan.changes.map(({ id, before, after }) => (
                <li key={id}>
                  <bdi>{titleOf(id)}</bdi>
                  {colon}
                  <del>{when(before)}</del> → <ins>{when(after)}</ins>
                </li>
              ))}
            </ul>
            {(['caused', 'cured'] as const).map((effect) =>
              effects?.[effect].length ? (
                <div className={`agenda-builder__${effect}`} key={effect}>
                  <h3>{say(`builder:${effect}`)}</h3>
                  <ul>
                    {effects[effect].map((violation, index) => (
                      <li key={index}>{tell(violation, violation.at[0]?.session ?? null).text}</li>
                    ))}
                  </ul>
                </div>
              ) : null,
            )}
          </>
        )}
        <div className="agenda-builder__buttons">
          <Button disabled={!isPossible} margin={false} onClick={apply} size="small">
            {say('builder:apply')}
          </Button>
          <Button buttonStyle="secondary" margin={false} onClick={onCancel} size="small">
            {say('builder:cancel')}
          </Button>
        </div>
      </section>
    </WorkspaceDrawer>
  )
}
