'use client'

import { SetDocumentStepNav, useConfig, useDocumentInfo } from '@payloadcms/ui'
import { memo } from 'react'

/**
 * The way to where the editor is, at the head of the page: first screen, list, event, tab. Payload
 * shows it on its own tabs alone, and without it nothing there leads home. It is not drawn anew with
 * every key that is typed below.
 */
export const TabPath = memo(function TabPath({ tab }: { tab: string }) {
  const { collectionSlug, id } = useDocumentInfo()
  const { getEntityConfig } = useConfig()
  const config = collectionSlug && getEntityConfig({ collectionSlug })
  return config ? (
    <SetDocumentStepNav
      collectionSlug={collectionSlug}
      id={id}
      pluralLabel={config.labels.plural}
      useAsTitle={config.admin.useAsTitle}
      view={tab}
    />
  ) : null
})
