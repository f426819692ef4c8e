'use client'

import { Button } from '@payloadcms/ui'
import { type FormEvent, useState } from 'react'
import { useSay } from '../../inputs/useSay.js'
import type { WebhooksApiClient } from '../webhooksApiClient.js'

type Props = { apiClient: WebhooksApiClient; onAdded: () => Promise<void> }

/** Adds an address; its secret is shown once. */
export function AddWebhook({ apiClient, onAdded }: Props) {
  const { say } = useSay()
  const [url, setUrl] = useState('')
  const [own, setOwn] = useState('')
  const [fault, setFault] = useState<string>()
  const [secret, setSecret] = useState<string>()
  const add = async (event: FormEvent) => {
    event.preventDefault()
    const answer = await apiClient.add({ url: url.trim(), ...(own ? { secret: own.trim() } : {}) })
    if ('refusal' in answer) return setFault(answer.refusal.message)
    setFault(undefined)
    setSecret(answer.secret)
    setUrl('')
    setOwn('')
    await onAdded()
  }
  return (
    <form onSubmit={(event) => void add(event)}>
      <div className="agenda-builder__buttons">
        <label>
          {say('webhooks:address')}{' '}
          <input
            dir="ltr"
            inputMode="url"
            onChange={({ target }) => setUrl(target.value)}
            required
            value={url}
          />
        </label>
        <label>
          {say('webhooks:secret')}{' '}
          <input
            autoComplete="off"
            dir="ltr"
            onChange={({ target }) => setOwn(target.value)}
            value={own}
          />
        </label>
        <Button margin={false} size="small" type="submit">
          {say('webhooks:add')}
        </Button>
      </div>
      <div aria-live="polite">
        {fault ? <p className="agenda-builder__fault">{fault}</p> : null}
        {secret ? (
          <p>
            {say('webhooks:copySecret')} <code dir="ltr">{secret}</code>
          </p>
        ) : null}
      </div>
    </form>
  )
}
