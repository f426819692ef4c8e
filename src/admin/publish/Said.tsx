'use client'

import { useSay } from '../inputs/useSay.js'
import type { Entry } from './entry.js'

/** Where a line is edited: on this screen, or at an address. */
export type WayToLine = { go: (id: number | string) => void } | { href: (id: number | string) => string }

type Props = { checks: Entry['checks']; toLine?: WayToLine }

/** What the rules say, each with the way to the line that it speaks of. */
export function Said({ checks, toLine }: Props) {
  const { say } = useSay()
  return (
    <ul className="agenda-publish__said">
      {checks.map(({ key, session, text }) => {
        const title = <bdi>{session?.title || say('checks:untitled')}</bdi>
        return (
          <li key={key}>
            {text}{' '}
            {!session ? null : !toLine ? title : 'go' in toLine ? (
              <button className="agenda-publish__link" onClick={() => toLine.go(session.id)} type="button">
                {title}
              </button>
            ) : (
              <a href={toLine.href(session.id)}>{title}</a>
            )}
          </li>
        )
      })}
    </ul>
  )
}
