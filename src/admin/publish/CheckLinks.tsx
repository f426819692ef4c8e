'use client'

import { useSay } from '../inputs/useSay.js'
import type { Entry } from './publicationTypes.js'

/** Where a line is edited: on this screen, or at an address. */
export type WayToLine = (id: number | string) => { go: () => void } | { href: string }

type Check = Entry['checks'][number]

function Way({ session, toLine }: Pick<Check, 'session'> & { toLine?: WayToLine }) {
  const { say } = useSay()
  if (!session) return null
  const title = <bdi>{session.title || say('checks:untitled')}</bdi>
  const way = toLine?.(session.id)
  if (!way) return title
  return 'href' in way ? (
    <a href={way.href}>{title}</a>
  ) : (
    <button className="agenda-publish__link" onClick={way.go} type="button">
      {title}
    </button>
  )
}

/** What the rules say, each with the way to the line that it speaks of. */
export const CheckLinks = ({ checks, toLine }: { checks: Check[]; toLine?: WayToLine }) => (
  <ul className="agenda-publish__said">
    {checks.map(({ key, session, text }, index) => (
      <li key={`${key} ${index}`}>
        {text} <Way session={session} toLine={toLine} />
      </li>
    ))}
  </ul>
)
