'use client'

import type { PublicationEntry } from '../../../api/builder/publicationEndpoints.js'
import { useSay } from '../../inputs/useSay.js'

type Check = PublicationEntry['checks'][number]
type Props = { seen: PublicationEntry; conflicts: Check[]; advice: Check[]; goToLine: (id: number | string) => void }

/** What a publication would do: to whom it may concern first, what must be solved. */
export function Publication({ seen, conflicts, advice, goToLine }: Props) {
  const { say } = useSay()
  const [first] = seen.changesByLanguage
  const told = (check: Check, index: number) => (
    <li key={index}>
      {check.text}{' '}
      {check.session ? (
        <button onClick={() => goToLine(check.session?.id ?? '')} type="button">
          <bdi>{check.session.title || say('checks:untitled')}</bdi>
        </button>
      ) : null}
    </li>
  )
  return (
    <>
      {conflicts.length ? (
        <div className="agenda-builder__caused">
          <h3>{say('releases:conflicts')}</h3>
          <ul>{conflicts.map(told)}</ul>
        </div>
      ) : (
        <p>{say('releases:solved')}</p>
      )}
      <div>
        <h3>{say('releases:changes')}</h3>
        {first?.firstTime ? <p>{say('releases:first')}</p> : null}
        {first && !first.firstTime && !first.changes.length ? <p>{say('releases:noChanges')}</p> : null}
        <ul className="agenda-builder__changes" dir={first?.direction} lang={first?.language}>{first?.changes.map((line, index) => <li key={index}>{line}</li>)}</ul>
      </div>
      {seen.event || seen.lines.length ? <details open={seen.lines.length <= 5}>
        <summary>
          {say('releases:whatLines')} ({seen.lines.length + (seen.event ? 1 : 0)})
        </summary>
        <ul>
          {seen.event ? <li>{say('checks:event')}</li> : null}
          {seen.lines.map(({ id, title, state }) => (
            <li key={id}>
              <bdi>{title || say('checks:untitled')}</bdi> <small>{say(`releases:states:${state}`)}</small>
            </li>
          ))}
        </ul>
      </details> : null}
      {advice.length ? (
        <details open={advice.length <= 5}>
          <summary>
            {say('releases:advice')} ({advice.length})
          </summary>
          <ul>{advice.map(told)}</ul>
        </details>
      ) : null}
    </>
  )
}
