'use client'

import type { ComponentType } from 'react'
import { CopyEvent } from '../CopyEvent.js'
import { FindPanel } from '../many/FindPanel.js'
import { ReleasesPanel } from '../publish/ReleasesPanel.js'
import { RenumberPanel } from '../publish/RenumberPanel.js'
import { WebhooksPanel } from '../publish/WebhooksPanel.js'
import type { PanelName } from './panelNames.js'
import type { Workspace } from './useWorkspaceState.js'
import { useWorkspace } from './WorkspaceContext.js'

const parts = ({ apiClient, builder, closePanel }: Workspace) => ({
  publication: apiClient.publication,
  webhooks: apiClient.webhooks,
  closing: { onClose: closePanel, onDone: () => void builder.catchUp() },
})

function Copying() {
  const { apiClient, builder, closePanel, event, events } = useWorkspace()
  return <CopyEvent {...{ apiClient, builder, event, events }} onClose={closePanel} />
}

function Releases() {
  const { publication, closing } = parts(useWorkspace())
  return <ReleasesPanel {...closing} apiClient={publication} />
}

function Renumber() {
  const { publication, closing } = parts(useWorkspace())
  return <RenumberPanel {...closing} apiClient={publication} />
}

function Webhooks() {
  const { webhooks, closing } = parts(useWorkspace())
  return <WebhooksPanel {...closing} apiClient={webhooks} />
}

const panels: Record<PanelName, ComponentType> = {
  copyEvent: Copying,
  find: FindPanel,
  releases: Releases,
  renumber: Renumber,
  webhooks: Webhooks,
}

/** The panel that is open over the agenda, if one is. */
export function OpenPanel() {
  const { panel } = useWorkspace()
  const Panel = panel && panels[panel]
  return Panel ? <Panel /> : null
}
