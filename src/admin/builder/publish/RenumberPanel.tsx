'use client'

import { Button } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import type { RenumberingEntry } from '../../../api/builder/renumberEndpoints.js'
import { useSay } from '../../inputs/useSay.js'
import { CloseButton, WorkspaceDrawer } from '../drawers/WorkspaceDrawer.js'
import type { PublicationApiClient } from '../apiClient.js'

type Props = { apiClient: PublicationApiClient; onClose: () => void; onDone: () => void }

/** A preview of renumbering: which published numbers would change. */
export function RenumberPanel({ apiClient, onClose, onDone }: Props) {
  const { say, colon } = useSay()
  const [found, setFound] = useState<RenumberingEntry>()
  const [told, setTold] = useState('')
  const [busy, setBusy] = useState(false)
  const look = async () => {
    const answer = await apiClient.renumbering()
    if ('refusal' in answer) return setTold(answer.refusal.message)
    setFound(answer)
  }
  useEffect(() => void look(), [apiClient])
  const renumber = async () => {
    if (!found || busy) return
    setBusy(true)
    const answer = await apiClient.renumber(found.release)
    setBusy(false)
    setTold('refusal' in answer ? answer.refusal.message : say('builder:renumber:done'))
    await look()
    if (!('refusal' in answer)) onDone()
  }
  const none = say('builder:renumber:noNumber')
  return (
    <WorkspaceDrawer
      heading={say('builder:renumber:title')}
      onClose={onClose}
      slug="agenda-renumber"
    >
      <section aria-label={say('builder:renumber:title')} className="agenda-builder__plan">
        <p>{say('builder:renumber:what')}</p>
        {found ? (
          <ul className="agenda-builder__changes">
            {found.changes.length ? (
              found.changes.map(({ id, title, before, after }) => (
                <li key={id}>
                  <bdi>{title}</bdi>
                  {colon}
                  <del>{before ?? none}</del> → <ins>{after ?? none}</ins>
                </li>
              ))
            ) : (
              <li>{say('builder:renumber:none')}</li>
            )}
          </ul>
        ) : null}
        <p aria-live="polite">{told}</p>
        <div className="agenda-builder__buttons">
          <Button
            disabled={!found?.changes.length || busy}
            margin={false}
            onClick={() => void renumber()}
            size="small"
          >
            {say('builder:renumber:apply')}
          </Button>
          <CloseButton onClose={onClose} />
        </div>
      </section>
    </WorkspaceDrawer>
  )
}
