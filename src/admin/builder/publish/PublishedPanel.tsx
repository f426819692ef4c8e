'use client'

import type { ApiClient } from '../apiClient.js'
import { ReleasesPanel } from './ReleasesPanel.js'
import { RenumberPanel } from './RenumberPanel.js'
import { WebhooksPanel } from './WebhooksPanel.js'

export type PublishedPanelName = 'releases' | 'renumber' | 'webhooks'

type Props = {
  panel?: PublishedPanelName
  apiClient: ApiClient
  onClose: () => void
  onDone: () => void
}

/** What is done with an agenda as it is published, beside publishing it. */
export function PublishedPanel({ panel, apiClient, ...props }: Props) {
  if (panel === 'releases') return <ReleasesPanel {...props} apiClient={apiClient.publication} />
  if (panel === 'renumber') return <RenumberPanel {...props} apiClient={apiClient.publication} />
  return panel ? <WebhooksPanel {...props} apiClient={apiClient.webhooks} /> : null
}
