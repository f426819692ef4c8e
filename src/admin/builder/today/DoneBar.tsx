'use client'

import { LateBar } from './LateBar.js'
import type { Today } from './useToday.js'

/**
 * The bar at the foot: the last change and its outcome with undo, on a phone the usual act, and who
 * is to see changes.
 */
export function DoneBar({ today }: { today: Today }) {
  const { canUndo, done, mayPublish, note, publish, say, sending, undo } = today
  const { outcome, state } = sending
  const why = outcome?.state === 'unpublished' ? outcome : undefined
  const onHand = today.onPhone && today.atHand
  if (!done && !state && !why && !onHand && !mayPublish) return null
  return (
    <footer className="agenda-today__foot">
      <div aria-live="polite">
        {done || state ? (
          <div className={`agenda-today__done is-${state ?? 'saving'}`}>
            <p>{[done?.text, state && say(`today:state:${state}`)].filter(Boolean).join(' · ')}</p>
            {state === 'refused' ? (
              <button onClick={sending.again} type="button">
                {say('today:again')}
              </button>
            ) : null}
            {canUndo ? (
              <button onClick={undo} type="button">
                {say('builder:undo')}
              </button>
            ) : null}
          </div>
        ) : null}
        {why ? (
          <div className="agenda-today__why">
            {why.why ? <p>{say(`today:whyNot:${why.why}`)}</p> : null}
            <ul>
              {why.texts.map((text) => (
                <li key={text}>{text}</li>
              ))}
            </ul>
            <button onClick={() => void today.publishing.publish()} type="button">
              {say('publishing:open')}
            </button>
          </div>
        ) : null}
      </div>
      {onHand ? <LateBar today={today} /> : null}
      {mayPublish ? (
        <div className="agenda-today__publish">
          <label>
            <input
              checked={publish}
              onChange={({ target }) => today.setPublish(target.checked)}
              role="switch"
              type="checkbox"
            />
            {say('today:publishAtOnce')}
          </label>
          {publish ? (
            <input
              aria-label={say('today:note')}
              maxLength={2000}
              onChange={({ target }) => today.setNote(target.value)}
              // Keys typed here are not shortcuts of the agenda.
              onKeyDown={(event) => event.stopPropagation()}
              placeholder={say('today:note')}
              value={note}
            />
          ) : null}
        </div>
      ) : null}
    </footer>
  )
}
