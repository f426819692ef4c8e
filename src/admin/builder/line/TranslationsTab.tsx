'use client'

import { Link } from '@payloadcms/ui'
import { languageName } from '../../../core/phrases.js'
import { isOpen } from '../../../core/translation/leftToDo.js'
import { spokenMark } from '../../translation/wording.js'
import type { OpenedLine } from './useLine.js'
import { useAdminHref } from '../../addresses.js'

/** How far the texts of a line are translated, with the way to where that is done. */
export function TranslationsTab({ opened }: { opened: OpenedLine }) {
  const { details, event, events, fault, isNew, language, line, say } = opened
  const href = useAdminHref()
  const hrefOf = (to: string) =>
    href(`/collections/${events}/${event}/translate?to=${to}&line=${line.id}`)
  if (!details)
    return (
      <p className="agenda-builder__quiet">
        {isNew ? say('line:saveFirst') : (fault ?? say('line:reading'))}
      </p>
    )
  if (!details.marks.length)
    return <p className="agenda-builder__quiet">{say('line:oneLanguage')}</p>
  return (
    <>
      <ul className="agenda-line__languages">
        {details.marks.map((mark) => {
          const name = languageName(mark.language, language)
          const fields = [...new Set(mark.outdatedFields)].map((path) =>
            path
              .split('/')
              .map((part) => say(`fields:${part}`))
              .join(' › '),
          )
          return (
            <li className={isOpen(mark) ? 'is-open' : 'is-fine'} key={mark.language}>
              <strong>
                <bdi>{name}</bdi>
              </strong>
              <span>
                <bdi>{spokenMark(mark, say)}</bdi>
                {fields.length ? <small> ({fields.join(', ')})</small> : null}
              </span>
              <Link href={hrefOf(mark.language)}>
                {say('counts:translate', { language: name })}
              </Link>
            </li>
          )
        })}
      </ul>
      <p className="agenda-builder__quiet">{say('counts:saved')}</p>
    </>
  )
}
