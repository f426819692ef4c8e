'use client'

import { useEffect, useRef, useState } from 'react'
import { initialsOf } from '../../core/names/index.js'
import { typedTagOf } from '../../core/phrases.js'
import type { Present as Colleague } from '../../store/presence/presence.js'
import { coloursOf } from './others/cellFrames.js'
import { useSay } from '../inputs/useSay.js'

type Props = { others: Colleague[]; titleOf: (id: string) => string }

/** Who else has the agenda open; said aloud, politely, when somebody comes or goes. */
export function Present({ others, titleOf }: Props) {
  const { say, language } = useSay()
  const [news, setNews] = useState('')
  const before = useRef<string[]>([])
  const names = others.map(({ name }) => name)
  const colours = coloursOf(names)
  const where = (cells: Colleague['cells']) =>
    cells.map(({ line, column }) => `${titleOf(line)} · ${say(`builder:columns:${column}`)}`)
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
            {others.map(({ name, since, unsaved, cells }) => (
              <li
                className={unsaved ? 'is-editing' : undefined}
                data-initials={initialsOf(name)}
                data-tip={[
                  name,
                  say('presence:since', { time: clock(since) }),
                  unsaved ? say('presence:editing') : '',
                  ...where(cells),
                ]
                  .filter(Boolean)
                  .join(' · ')}
                key={name}
                style={{ background: `var(--agenda-person-${colours.get(name)})` }}
              >
                <span className="agenda-unseen">
                  <bdi>{name}</bdi>
                  {unsaved ? <small> · {say('presence:editing')}</small> : null}
                  {where(cells).map((cell) => (
                    <small key={cell}>
                      {' '}
                      · <bdi>{cell}</bdi>
                    </small>
                  ))}
                </span>
              </li>
            ))}
          </ul>
        </div>
      ) : null}
    </>
  )
}
