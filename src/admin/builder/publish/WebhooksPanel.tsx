'use client'

import { useEffect, useState } from 'react'
import type { WebhooksEntry } from '../../../api/webhooks/entries.js'
import { useSay } from '../../inputs/useSay.js'
import { CloseButton, WorkspaceDrawer } from '../drawers/WorkspaceDrawer.js'
import type { WebhooksApiClient } from '../webhooksApiClient.js'
import { AddWebhook } from './AddWebhook.js'
import { DeliveryItem } from './DeliveryItem.js'

type Props = { apiClient: WebhooksApiClient; onClose: () => void }

/** The webhooks of the event, and their deliveries. */
export function WebhooksPanel({ apiClient, onClose }: Props) {
  const { say } = useSay()
  const [found, setFound] = useState<WebhooksEntry>()
  const [fault, setFault] = useState<string>()
  const [busy, setBusy] = useState(false)
  const look = async () => {
    const answer = await apiClient.look()
    if ('refusal' in answer) return setFault(answer.refusal.message)
    setFound(answer)
  }
  useEffect(() => void look(), [apiClient])
  const act = async (doing: ReturnType<WebhooksApiClient['remove']>) => {
    setBusy(true)
    const answer = await doing
    setBusy(false)
    setFault('refusal' in answer ? answer.refusal.message : undefined)
    await look()
  }
  return (
    <WorkspaceDrawer heading={say('webhooks:open')} onClose={onClose} slug="agenda-webhooks">
      <section aria-label={say('webhooks:open')} className="agenda-builder__plan">
        <p>{say('webhooks:what')}</p>
        <div aria-live="polite">
          {fault ? <p className="agenda-builder__fault">{fault}</p> : null}
        </div>
        {found?.webhooks.length === 0 ? <p>{say('webhooks:none')}</p> : null}
        <ul className="agenda-builder__changes">
          {found?.webhooks.map(({ key, address, ofApp }) => (
            <li key={key}>
              <bdi dir="ltr">{address}</bdi> {ofApp ? <small>{say('webhooks:ofApp')}</small> : null}{' '}
              <button disabled={busy} onClick={() => void act(apiClient.test(key))} type="button">
                {say('webhooks:test', { address: hostOf(address) })}
              </button>{' '}
              {ofApp ? null : (
                <button
                  disabled={busy}
                  onClick={() => void act(apiClient.remove(key))}
                  type="button"
                >
                  {say('webhooks:remove', { address: hostOf(address) })}
                </button>
              )}
            </li>
          ))}
        </ul>
        <AddWebhook apiClient={apiClient} onAdded={look} />
        <h3>{say('webhooks:log')}</h3>
        {found?.deliveries.length === 0 ? <p>{say('webhooks:nothingSent')}</p> : null}
        <ol className="agenda-builder__releases">
          {found?.deliveries.map((delivery) => (
            <DeliveryItem
              busy={busy}
              delivery={delivery}
              key={delivery.key}
              onAgain={() => void act(apiClient.again(delivery.key))}
            />
          ))}
        </ol>
        <div className="agenda-builder__buttons">
          <CloseButton onClose={onClose} />
        </div>
      </section>
    </WorkspaceDrawer>
  )
}

/**
 * The host of an address, to tell buttons apart; for the app's own addresses nothing more is known.
 */
const hostOf = (address: string) => (URL.canParse(address) ? new URL(address).host : address)
