'use client'

import { Button } from '@payloadcms/ui'
import { type FormEvent, useState } from 'react'
import { nextEdition } from '../../core/builder/nextEdition.js'
import type { Id } from '../../core/types.js'
import { useSay } from '../inputs/useSay.js'
import { refusalText } from './refusal.js'
import { useKeptNote } from '../kept/useKeptNote.js'
import { WorkspaceDrawer } from './drawers/WorkspaceDrawer.js'
import type { ApiClient, Refusal } from './apiClient.js'
import type { Builder } from './useBuilder.js'
import { useAdminHref } from '../addresses.js'

type Props = {
  builder: Builder
  apiClient: ApiClient
  event: Id
  events: string
  onClose: () => void
}
type CopyFields = { title?: string; firstDate?: string }

/**
 * Copies the whole event to other dates and opens the copy. The copy is made of what is stored, so
 * unsaved changes have to be saved first.
 */
export function CopyEvent({ builder, apiClient, event: copied, events, onClose }: Props) {
  const { say } = useSay()
  const href = useAdminHref()
  const [asked, keep] = useKeptNote<CopyFields>('copying', copied)
  const [busy, setBusy] = useState(false)
  const [refusal, setRefusal] = useState<Refusal>()
  const { title = '', startDate, days } = builder.agenda.event
  const proposed = nextEdition(
    { title, startDate: startDate ?? days[0]?.date },
    new Date().toISOString().slice(0, 10),
  )
  const unsaved = builder.pending.length > 0
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    setBusy(true)
    setRefusal(undefined)
    const answer = await apiClient.copyEvent({
      firstDate: String(form.get('firstDate')),
      title: String(form.get('title')),
    })
    if (!('refusal' in answer)) await keep(undefined)
    if (!('refusal' in answer))
      return window.location.assign(href(`/collections/${events}/${answer.id}/agenda`))
    setBusy(false)
    setRefusal(answer.refusal)
  }
  return (
    <WorkspaceDrawer
      heading={say('presence:copy:open').replace(/\s*…$/u, '')}
      onClose={onClose}
      slug="agenda-copy"
    >
      <form className="agenda-builder__plan agenda-copy" onSubmit={(event) => void submit(event)}>
        <label>
          {say('presence:copy:title')}{' '}
          <input
            data-begin
            dir="auto"
            name="title"
            onChange={({ target }) => void keep({ ...asked, title: target.value })}
            required
            value={asked?.title ?? proposed.title}
          />
        </label>
        <label>
          {say('presence:copy:firstDay')}{' '}
          <input
            name="firstDate"
            onChange={({ target }) => void keep({ ...asked, firstDate: target.value })}
            required
            type="date"
            value={asked?.firstDate ?? proposed.firstDate ?? ''}
          />
        </label>
        <p>{say('presence:copy:note')}</p>
        {refusal ? (
          <p className="agenda-builder__fault" role="alert">
            {refusalText(refusal)}
          </p>
        ) : null}
        <div className="agenda-builder__buttons">
          <Button disabled={busy || unsaved} margin={false} size="small" type="submit">
            {say(busy ? 'presence:copy:busy' : 'presence:copy:go')}
          </Button>
          {unsaved ? <small>{say('presence:copy:saveFirst')}</small> : null}
        </div>
      </form>
    </WorkspaceDrawer>
  )
}
