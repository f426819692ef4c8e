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
          <span id="agenda-presence">{say('presence:here')}</span>
          <ul aria-labelledby="agenda-presence">
            {others.map(({ name, since, unsaved }) => (
              <li key={name} title={say('presence:since', { time: clock(since) })}>
                <bdi>{name}</bdi>
                {unsaved ? <small> · {say('presence:editing')}</small> : null}
              </li>
            ))}
          </ul>
        </div>
      ) : null}
    </>
  )
}
