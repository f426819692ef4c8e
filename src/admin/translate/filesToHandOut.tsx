'use client'

import { useEffect, useState } from 'react'
import type { FileOffer } from '../../api/translations/handOutFile.js'
import { useSay } from '../inputs/useSay.js'
import type { FilesApiClient, FileRequest } from './filesApiClient.js'

type Props = { apiClient: FilesApiClient; beside: string | undefined }

/** The files that can be handed out: one for each language that texts are translated from. */
export function FilesToHandOut({ apiClient, beside }: Props) {
  const { say } = useSay()
  const [offers, setOffers] = useState<FileOffer[]>()
  const [failure, setFailure] = useState<string>()
  const [which, setWhich] = useState<FileRequest['which']>('open')
  useEffect(() => {
    let gone = false
    void apiClient.offers().then((answer) => {
      if (gone) return
      if ('failure' in answer) setFailure(answer.failure)
      else setOffers(answer.offers)
    })
    return () => void (gone = true)
  }, [apiClient])
  const link = (from: string, format: FileRequest['format']) => (
    <a download href={apiClient.address({ from, format, which, beside })}>
      {say(`exchange:${format}`)}
    </a>
  )
  return (
    <>
      <h3>{say('exchange:handOut')}</h3>
      {failure ? (
        <p className="agenda-builder__fault" role="alert">
          {failure}
        </p>
      ) : null}
      <div
        aria-label={say('exchange:handOut')}
        className="agenda-builder__buttons"
        role="radiogroup"
      >
        {(['open', 'all'] as const).map((each) => (
          <label key={each}>
            <input
              checked={which === each}
              name="agenda-files-which"
              onChange={() => setWhich(each)}
              style={{ minHeight: 0 }}
              type="radio"
            />{' '}
            {say(each === 'open' ? 'exchange:open' : 'exchange:all')}
          </label>
        ))}
      </div>
      {offers?.length === 0 ? <p>{say('exchange:complete')}</p> : null}
      <ul>
        {offers?.map(({ from, label, open, all }) => (
          <li key={from}>
            {say('exchange:fromLanguage', { language: label, open, all })}
            <div className="agenda-builder__buttons">
              {which === 'open' && !open ? (
                <span className="agenda-builder__quiet">{say('exchange:complete')}</span>
              ) : (
                <>
                  {link(from, 'xliff')} {link(from, 'xliff1')} {link(from, 'csv')}
                </>
              )}
            </div>
          </li>
        ))}
      </ul>
    </>
  )
}
