'use client'

import { Button } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import { editsBetween } from '../../../core/builder/index.js'
import { sameId } from '../../../core/ids.js'
import { languageName } from '../../../core/phrases.js'
import type { Agenda, AgendaSession } from '../../../core/types.js'
import type { LineVersion } from '../../../store/builder/readLineVersions.js'
import { useSay } from '../../inputs/useSay.js'
import { spokenMoment } from '../../inputs/wording.js'
import type { OpenedLine } from './useLine.js'
import { useVersionWords } from './useVersionWords.js'

/**
 * The line as it was in an earlier version. Whether it is published stays as it is, and so does
 * what only the agenda knows.
 */
const asBefore = (line: AgendaSession, { session }: LineVersion): AgendaSession => ({
  ...session,
  id: line.id,
  published: line.published,
  ...(line.missingLanguages ? { missingLanguages: line.missingLanguages } : {}),
})

/** What a field was and is; nothing where only the field is told. */
function Values({ before, after }: { before?: string; after?: string }) {
  const { say, colon } = useSay()
  if (after === undefined) return null
  return (
    <>
      {colon}
      {before ? (
        <>
          <del>
            <bdi>{before}</bdi>
          </del>{' '}
          →{' '}
        </>
      ) : null}
      <ins>
        <bdi>{after || say('line:none')}</bdi>
      </ins>
    </>
  )
}

const tellsChanges = ({ changed, elsewhere }: LineVersion) =>
  changed.length > 0 || elsewhere.length > 0

/**
 * Earlier versions of a line: who changed what, with a way to restore one, as an edit like any
 * other.
 */
export function HistoryTab({ opened }: { opened: OpenedLine }) {
  const { agenda, apiClient, builder, isNew, language, line, ready, say, tell } = opened
  const [found, setFound] = useState<LineVersion[]>()
  const [fault, setFault] = useState<string>()
  const words = useVersionWords(opened)
  const revision = builder.revisions[String(line.id)]
  useEffect(() => {
    let gone = false
    if (isNew) return
    void apiClient.versionsOf(line.id).then((answer) => {
      if (gone) return
      if ('refusal' in answer) setFault(answer.refusal.message)
      else setFound(answer.versions)
    })
    return () => {
      gone = true
    }
  }, [apiClient, isNew, line.id, revision])
  const bringBack = (version: LineVersion) => {
    const after: Agenda = {
      ...agenda,
      sessions: agenda.sessions.map((each) =>
        sameId(each.id, line.id) ? asBefore(each, version) : each,
      ),
    }
    builder.edit(editsBetween(agenda, after))
    tell(say('line:broughtBack'))
  }
  if (isNew || fault || !found)
    return (
      <p className="agenda-builder__quiet">
        {isNew ? say('line:saveFirst') : (fault ?? say('line:reading'))}
      </p>
    )
  return (
    <ol className="agenda-line__versions">
      {found.map((version, index) => (
        <li key={String(version.id)}>
          <div className="agenda-line__version">
            <strong>
              <bdi>{version.by ?? say('line:someone')}</bdi>
            </strong>{' '}
            <time dateTime={version.at}>
              {spokenMoment(Date.parse(version.at), Date.now(), language)}
            </time>
            {version.published ? (
              <span className="agenda-line__chip is-small">{say('line:published')}</span>
            ) : null}
          </div>
          {version.first ? <p>{say('line:madeIt')}</p> : null}
          {version.first || version.published || tellsChanges(version) ? null : (
            <p className="agenda-builder__quiet">{say('line:nothingHere')}</p>
          )}
          <ul>
            {words(version, found[index + 1]).map(({ key, name, ...values }) => (
              <li key={key}>
                {name}
                <Values {...values} />
              </li>
            ))}
            {version.elsewhere.flatMap(({ language: code, changes }) =>
              changes.map(({ field, ...values }) => (
                <li key={`${code} ${field}`}>
                  {say(`fields:${field}`)} (<bdi>{languageName(code, language)}</bdi>)
                  <Values {...values} />
                </li>
              )),
            )}
          </ul>
          {index > 0 ? (
            <Button
              buttonStyle="secondary"
              disabled={!ready}
              margin={false}
              onClick={() => bringBack(version)}
              size="small"
            >
              {say('line:bringBack')}
            </Button>
          ) : null}
        </li>
      ))}
    </ol>
  )
}
