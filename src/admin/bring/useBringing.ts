'use client'

import { useModal } from '@payloadcms/ui'
import { type ClipboardEvent, type DragEvent, useMemo, useState } from 'react'
import { elementOf } from '../elementOf.js'
import { useSay } from '../inputs/useSay.js'
import { bringApiClient, type Bringing } from './apiClient.js'
import { onClipboard } from './clipboard.js'
import { useKeptBringing } from './useKeptBringing.js'
import { useProposal } from './useProposal.js'
import { useApiRoot } from '../addresses.js'

/** The drawer in which a document becomes an agenda. */
export const bringing = 'agenda-bring'

/** Not the agenda's: lists and long texts, and what lies over it. */
const others = 'select, textarea, .agenda-publish, .agenda-line'

/** What is not of an event yet. */
export const noEvent = 'new'

/**
 * Documents for one event, or for none yet; what is dropped on a screen or pasted into it is one.
 * What was answered stays when the drawer or the page is closed.
 */
export function useBringing({
  event,
  locale,
  day,
}: {
  event?: number | string
  locale: string
  /** Where the keyboard is. */ day?: string
}) {
  const { openModal } = useModal()
  const { say } = useSay()
  const [over, setOver] = useState(false)
  const otherwise = say('bring:noAnswer')
  const api = useApiRoot()
  const apiClient = useMemo(
    () => bringApiClient({ api, event, locale, otherwise }),
    [api, event, locale, otherwise],
  )
  const proposed = useProposal(apiClient)
  const { forget } = useKeptBringing(event ?? noEvent, proposed)
  const brought = {
    ...proposed,
    /** Puts it away, from this device too. */
    clear: () => {
      proposed.clear()
      return forget()
    },
  }
  const take = (document: Bringing) => {
    openModal(bringing)
    void brought.bring(document, day)
  }
  const drag = (event: DragEvent, to: boolean) => {
    if (
      !event.dataTransfer.types.includes('Files') ||
      elementOf(event.target)?.closest('.agenda-publish, .agenda-line')
    )
      return
    event.preventDefault()
    setOver(to)
  }
  return {
    api,
    brought,
    take,
    over,
    open: () => openModal(bringing),
    onPaste: (event: ClipboardEvent) => {
      if (elementOf(event.target)?.closest(others)) return
      const found = onClipboard(event.clipboardData)
      if (!found) return
      event.preventDefault()
      take(found)
    },
    onDragOver: (event: DragEvent) => drag(event, true),
    onDragLeave: (event: DragEvent) => drag(event, false),
    onDrop: (event: DragEvent) => {
      drag(event, false)
      const [file] = elementOf(event.target)?.closest('.agenda-publish, .agenda-line')
        ? []
        : event.dataTransfer.files
      if (file) take(file)
    },
  }
}
