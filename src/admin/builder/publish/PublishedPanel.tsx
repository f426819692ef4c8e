'use client'

import type { PublicationApiClient } from '../apiClient.js'
import { ReleasesPanel } from './ReleasesPanel.js'
import { RenumberPanel } from './RenumberPanel.js'

type Props = {
  panel?: 'releases' | 'renumber'
  apiClient: PublicationApiClient
  onClose: () => void
  onDone: () => void
}

/** What is done with an agenda as it is published, beside publishing it. */
export const PublishedPanel = ({ panel, ...props }: Props) =>
  panel === 'releases' ? <ReleasesPanel {...props} /> : panel ? <RenumberPanel {...props} /> : null
