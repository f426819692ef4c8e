'use client'

import type { AttemptEntry, DeliveryEntry } from '../../../api/webhooks/entries.js'
import { typedTagOf } from '../../../core/phrases.js'
import { useSay } from '../../inputs/useSay.js'
import { spokenInstant } from '../../inputs/wording.js'

type Props = { delivery: DeliveryEntry; busy: boolean; onAgain: () => void }

/** One message, and each attempt to deliver it. */
export function DeliveryItem({ delivery, busy, onAgain }: Props) {
  const { say, language } = useSay()
  const { host, release, state, nextAt, madeAt, attempts } = delivery
  const moment = (iso: string) => spokenInstant(iso, language)
  const seconds = (ms: number) =>
    new Intl.NumberFormat(typedTagOf(language), { maximumFractionDigits: 1 }).format(ms / 1000)
  const inWords = ({ at, ms, status, fault }: AttemptEntry, number: number) =>
    say('webhooks:attempt', {
      number,
      when: moment(at),
      seconds: seconds(ms),
      what: fault ?? say('webhooks:taken', { status }),
    })
  return (
    <li>
      <strong>
        {release === undefined
          ? say('webhooks:testMessage')
          : say('webhooks:release', { number: release })}
      </strong>{' '}
      <bdi dir="ltr">{host}</bdi> <span>{moment(madeAt)}</span>{' '}
      <small>
        {say(`webhooks:${state}`)}
        {nextAt ? ` · ${say('webhooks:nextAt', { when: moment(nextAt) })}` : null}
      </small>{' '}
      <button disabled={busy} onClick={onAgain} type="button">
        {say('webhooks:again')}
      </button>
      <ul className="agenda-builder__changes">
        {attempts.map((attempt, index) => (
          <li key={index}>
            {inWords(attempt, attempts.length - index)}{' '}
            {attempt.answer ? (
              <span dir="auto">{say('webhooks:answerWas', { answer: attempt.answer })}</span>
            ) : null}
          </li>
        ))}
      </ul>
    </li>
  )
}
