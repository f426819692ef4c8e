'use client'

import { useEffect, useRef } from 'react'
import { useSay } from '../inputs/useSay.js'
import { spokenInstant } from '../inputs/wording.js'
import type { Done } from './usePublication.js'

/** What was done, and where readers find it in which languages. */
export function DoneNotice({ done, withdrawn }: { done: Done; withdrawn: boolean }) {
  const { say, language } = useSay()
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  const moment = spokenInstant(done.publishedAt, language, 'long')
  return (
    <section className="agenda-publish__done">
      <h3 ref={heading} tabIndex={-1}>
        {say(withdrawn ? 'publishing:withdrawnAs' : 'publishing:published', {
          number: done.number,
        })}
      </h3>
      <p className="agenda-publish__quiet">{moment}</p>
      {done.leftOut ? <p>{say('publishing:leftOut', { count: done.leftOut })}</p> : null}
      {done.pages.length ? (
        <>
          <p>{say('publishing:find')}</p>
          <ul className="agenda-publish__pages">
            {done.pages.map(({ language: code, label, url }) => (
              <li key={code}>
                <a href={url} hrefLang={code} rel="noopener" target="_blank">
                  <bdi lang={code}>{label}</bdi>
                  <span className="agenda-unseen"> ({say('publishing:newTab')})</span>
                </a>
              </li>
            ))}
          </ul>
        </>
      ) : null}
    </section>
  )
}
