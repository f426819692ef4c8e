'use client'

import { useSay } from '../inputs/useSay.js'
import type { KeptState } from './useKept.js'

type Props = { away: boolean; count: number; state: KeptState }

/** There is no connection, or the browser keeps nothing: said once, and nothing has to be done. */
export function AwayNotice({ away, count, state }: Props) {
  const { say } = useSay()
  return (
    <div aria-live="polite">
      {away ? (
        <div className="agenda-builder__notice is-news">
          <p>{say(state === 'without' ? 'kept:awayWithout' : 'kept:away', { count })}</p>
        </div>
      ) : null}
      {state === 'without' ? (
        <div className="agenda-builder__notice is-news">
          <p>{say('kept:without')}</p>
        </div>
      ) : null}
    </div>
  )
}
