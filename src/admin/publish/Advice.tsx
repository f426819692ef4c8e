'use client'

import { useSay } from '../inputs/useSay.js'
import type { Entry } from './publicationTypes.js'
import { CheckLinks, type WayToLine } from './CheckLinks.js'

type Props = {
  fresh: Entry['checks']
  known: Entry['checks']
  accepted: boolean
  onAccepted: (accepted: boolean) => void
  toLine?: WayToLine
}

/** Advice: what was not read yet asks to be; what was is there to be read again. */
export function Advice({ fresh, known, accepted, onAccepted, toLine }: Props) {
  const { say } = useSay()
  if (!fresh.length && !known.length) return null
  return (
    <section>
      {fresh.length ? (
        <div className="agenda-publish__box is-advice">
          <h3>{say('publishing:adviceNew', { count: fresh.length })}</h3>
          <CheckLinks checks={fresh} toLine={toLine} />
          <label className="agenda-publish__check">
            <input
              checked={accepted}
              onChange={({ target }) => onAccepted(target.checked)}
              type="checkbox"
            />{' '}
            {say('publishing:acceptNew')}
          </label>
        </div>
      ) : null}
      {known.length ? (
        <details>
          <summary className="agenda-publish__quiet">
            {say('publishing:accepted', { count: known.length })}
          </summary>
          <CheckLinks checks={known} toLine={toLine} />
        </details>
      ) : null}
    </section>
  )
}
