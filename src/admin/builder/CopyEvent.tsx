'use client'

import { useConfig } from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'
import { type FormEvent, useState } from 'react'
import type { Id } from '../../core/types.js'
import { useSay } from '../inputs/useSay.js'
import { useKeptNote } from '../kept/useKeptNote.js'
import type { ApiClient, Refusal } from './apiClient.js'
import type { Builder } from './useBuilder.js'

type Props = { builder: Builder; apiClient: ApiClient; event: Id; events: string }
type CopyFields = { title?: string; firstDate?: string }

/**
 * Copies the whole event to other dates, and goes on to the copy. What is stored is copied, so what
 * is not saved stands in the way.
 */
export function CopyEvent({ builder, apiClient, event: copied, events }: Props) {
  const { say } = useSay()
  const { config } = useConfig()
  const [asked, keep] = useKeptNote<CopyFields>('copying', copied)
  const [busy, setBusy] = useState(false)
  const [refusal, setRefusal] = useState<Refusal>()
  const { title = '', startDate, days } = builder.agenda.event
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
      return window.location.assign(
        formatAdminURL({
          adminRoute: config.routes.admin,
          includeBasePath: true,
          path: `/collections/${events}/${answer.id}/agenda`,
        }),
      )
    setBusy(false)
    setRefusal(answer.refusal)
  }
  return (
    <details
      className="agenda-copy"
      onKeyDown={(event) => event.key === 'Escape' && event.currentTarget.removeAttribute('open')}
    >
      <summary>{say('presence:copy:open')}</summary>
      <form className="agenda-builder__plan" onSubmit={(event) => void submit(event)}>
        <label>
          {say('presence:copy:title')}{' '}
          <input
            dir="auto"
            name="title"
            onChange={({ target }) => void keep({ ...asked, title: target.value })}
            required
            value={asked?.title ?? title}
          />
        </label>
        <label>
          {say('presence:copy:firstDay')}{' '}
          <input
            name="firstDate"
            onChange={({ target }) => void keep({ ...asked, firstDate: target.value })}
            required
            type="date"
            value={asked?.firstDate ?? startDate ?? days[0]?.date ?? ''}
          />
        </label>
        <p>{say('presence:copy:note')}</p>
        {refusal ? (
          <p className="agenda-builder__fault" role="alert">
            {[refusal.message, ...(refusal.fields ?? []).map(({ message }) => message)]
              .filter((text, index, all) => all.indexOf(text) === index)
              .join(' ')}
          </p>
        ) : null}
        <div className="agenda-builder__buttons">
          <button disabled={busy || unsaved} type="submit">
            {say(busy ? 'presence:copy:busy' : 'presence:copy:go')}
          </button>
          {unsaved ? <small>{say('presence:copy:saveFirst')}</small> : null}
        </div>
      </form>
    </details>
  )
}
