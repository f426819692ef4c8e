'use client'

import { Button } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import type { TeamRelease } from '../../../api/builder/publicationEndpoints.js'
import { useSay } from '../../inputs/useSay.js'
import { CloseButton, WorkspaceDrawer } from '../drawers/WorkspaceDrawer.js'
import { spokenInstant } from '../../inputs/wording.js'
import type { PublicationApiClient } from '../apiClient.js'
import { Comparison } from './Comparison.js'

type Props = { apiClient: PublicationApiClient; onClose: () => void }

/** What has been published of this agenda, the latest first; any two can be compared. */
export function ReleasesPanel({ apiClient, onClose }: Props) {
  const { say, language } = useSay()
  const [releases, setReleases] = useState<TeamRelease[]>()
  const [total, setTotal] = useState(0)
  const [fault, setFault] = useState<string>()
  const more = async (page: number) => {
    const answer = await apiClient.releases(page)
    if ('refusal' in answer) return setFault(answer.refusal.message)
    setReleases((known = []) => [...(page === 1 ? [] : known), ...answer.docs])
    setTotal(answer.totalDocs)
  }
  useEffect(() => void more(1), [apiClient])
  const moment = (iso: string) => spokenInstant(iso, language)
  return (
    <WorkspaceDrawer heading={say('releases:releases')} onClose={onClose} slug="agenda-releases">
      <section aria-label={say('releases:releases')} className="agenda-builder__plan">
        {fault ? <p className="agenda-builder__fault">{fault}</p> : null}
        {releases?.length === 0 ? <p>{say('releases:noReleases')}</p> : null}
        {total > 1 ? (
          <Comparison apiClient={apiClient} latest={releases?.[0]?.number ?? total} />
        ) : null}
        <ol className="agenda-builder__releases" reversed>
          {releases?.map(({ number, publishedAt, author, note, changes }) => (
            <li key={number}>
              <strong>{say('releases:release', { number })}</strong>{' '}
              <span>{moment(publishedAt)}</span>{' '}
              <small>
                {author ? say('releases:author', { name: author }) : say('releases:singly')}
              </small>
              {note ? <p dir="auto">{note}</p> : null}
              <ul className="agenda-builder__changes">
                {changes.length ? (
                  changes.map((line, index) => <li key={index}>{line}</li>)
                ) : (
                  <li>{say(number === 1 ? 'releases:first' : 'releases:noChanges')}</li>
                )}
              </ul>
            </li>
          ))}
        </ol>
        <div className="agenda-builder__buttons">
          {releases && releases.length < total ? (
            <Button
              buttonStyle="secondary"
              margin={false}
              onClick={() => void more(Math.floor(releases.length / 20) + 1)}
              size="small"
            >
              {say('pages:older')}
            </Button>
          ) : null}
          <CloseButton onClose={onClose} />
        </div>
      </section>
    </WorkspaceDrawer>
  )
}
