'use client'

import { useSay } from '../inputs/useSay.js'
import type { Entry } from './publicationTypes.js'

type InLanguage = Entry['changesByLanguage'][number]

function ChangeList({ language, direction, changes, firstTime }: InLanguage) {
  const { say } = useSay()
  if (firstTime) return <p>{say('publishing:firstTime')}</p>
  if (!changes.length) return <p className="agenda-publish__quiet">{say('releases:noChanges')}</p>
  return (
    <ul className="agenda-publish__changes" data-language={language} dir={direction}>
      {changes.map((line, index) => (
        <li key={index}>{line}</li>
      ))}
    </ul>
  )
}

/**
 * What readers will see change in every language that goes out: the reviewed one open, the others a
 * click away.
 */
export function ReaderChanges({
  changesByLanguage,
  heading,
  reviewed: wanted,
}: Pick<Entry, 'changesByLanguage'> & { heading: string; reviewed?: string }) {
  const { say } = useSay()
  const [reviewed, ...others] = changesByLanguage.toSorted(
    (a, b) => Number(b.language === wanted) - Number(a.language === wanted),
  )
  const name = ({ language, label }: InLanguage) => (
    <bdi className="agenda-publish__language" lang={language}>
      {label}
    </bdi>
  )
  return (
    <section>
      <h3>{heading}</h3>
      {reviewed ? (
        <>
          {others.length ? <p>{name(reviewed)}</p> : null}
          <ChangeList {...reviewed} />
        </>
      ) : (
        <p className="agenda-publish__quiet">{say('releases:noChanges')}</p>
      )}
      {others.map((each) => (
        <details key={each.language}>
          <summary>
            {name(each)}{' '}
            <small>
              {each.firstTime
                ? say('publishing:firstTimeShort')
                : each.changes.length
                  ? say('publishing:changes', { count: each.changes.length })
                  : say('publishing:unchanged')}
            </small>
          </summary>
          <ChangeList {...each} />
        </details>
      ))}
    </section>
  )
}
