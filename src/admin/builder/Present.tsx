'use client'

import { useEffect, useRef, useState } from 'react'
import { typedTagOf } from '../../core/phrases.js'
import type { Present as Colleague } from '../../store/presence/presence.js'
import { useSay } from '../inputs/useSay.js'

/** Who else has the agenda open; said aloud, politely, when somebody comes or goes. */
export function Present({ others }: { others: Colleague[] }) {
  const { say, language } = useSay()
  const [news, setNews] = useState('')
  const before = useRef<string[]>([])
  const names = others.map(({ name }) => name)
  const key = names.join('\n')
  useEffect(() => {
    const came = names
      .filter((name) => !before.current.includes(name))
      .map((name) => say('presence:came', { name }))
    const went = before.current
      .filter((name) => !names.includes(name))
      .map((name) => say('presence:went', { name }))
    before.current = names
    if (came.length + went.length) setNews([...came, ...went].join(' '))
  }, [key])
  const clock = (since: string) =>
    new Intl.DateTimeFormat(typedTagOf(language), {
      hour: '2-digit',
      minute: '2-digit',
      hourCycle: 'h23',
    }).format(new Date(since))
  return (
    <>
      <span className="agenda-unseen" role="status">
        {news}
      </span>
      {others.length ? (
        <div className="agenda-presence">
          <span className="agenda-unseen" id="agenda-presence">
            {say('presence:here')}
          </span>
          <ul aria-labelledby="agenda-presence">
            {others.map(({ name, since, unsaved }) => (
              <li
                className={unsaved ? 'is-editing' : undefined}
                data-initials={initialsOf(name)}
                data-tip={[
                  name,
                  say('presence:since', { time: clock(since) }),
                  unsaved ? say('presence:editing') : '',
                ]
                  .filter(Boolean)
                  .join(' · ')}
                key={name}
              >
                <span className="agenda-unseen">
                  <bdi>{name}</bdi>
                  {unsaved ? <small> · {say('presence:editing')}</small> : null}
                </span>
              </li>
            ))}
          </ul>
        </div>
      ) : null}
    </>
  )
}

/** The first letters of the first and the last word of a name. */
const initialsOf = (name: string): string => {
  const words = name.split(/[\s@.]+/u).filter(Boolean)
  const letters = [words[0], words.length > 1 ? words.at(-1) : undefined]
  return letters
    .map((word) => [...(word ?? '')][0] ?? '')
    .join('')
    .toLocaleUpperCase()
}
