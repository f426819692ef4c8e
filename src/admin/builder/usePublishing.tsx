import { useModal } from '@payloadcms/ui'
import { type ReactNode, useState } from 'react'
import type { Id } from '../../core/types.js'
import { useSay } from '../inputs/useSay.js'
import { headingOf, wholeAgenda } from '../publish/publicationPart.js'
import { PublishDrawer } from '../publish/PublishDrawer.js'
import { PublishPanel } from '../publish/PublishPanel.js'
import type { ApiClient } from './apiClient.js'
import type { Builder } from './useBuilder.js'
import { useAdminHref } from '../addresses.js'

type Given = {
  builder: Builder
  apiClient: ApiClient
  event: Id
  events: string
  /** Goes to a line that the drawer mentions. */ onLine: (id: Id) => void
}

const drawer = 'agenda-publish'

/**
 * Publishing the whole agenda from its tab: the act, and the drawer in which it is looked at first.
 */
export function usePublishing({ builder, apiClient, event, events, onLine }: Given): {
  /** With `ids`, these lines alone. */
  publish: (ids?: readonly Id[]) => Promise<void>
  translateIn: (to: string) => string
  drawer: ReactNode
} {
  const { say } = useSay()
  const href = useAdminHref()
  const { openModal, closeModal } = useModal()
  const translateIn = (to: string) => href(`/collections/${events}/${event}/translate?to=${to}`)
  const [part, setPart] = useState(wholeAgenda)
  const publish = async (ids?: readonly Id[]) => {
    // Only saved changes are published. A refused save is shown, and nothing is lost.
    const stored = builder.pending.length ? await builder.save() : {}
    if (!stored) return
    setPart(ids ? { type: 'lines', ids: ids.map((id) => stored[String(id)] ?? id) } : wholeAgenda)
    openModal(drawer)
  }
  const toLine = (id: Id) => {
    closeModal(drawer)
    // Runs after the drawer has returned the focus.
    setTimeout(() => onLine(id), 100)
  }
  return {
    publish,
    translateIn,
    drawer: (
      <PublishDrawer heading={say(`publishing:heading:${headingOf(part)}`)} slug={drawer}>
        <PublishPanel
          apiClient={apiClient.publication}
          event={event}
          onClose={() => closeModal(drawer)}
          onPublished={() => void builder.catchUp()}
          key={part.type}
          onWhole={() => setPart(wholeAgenda)}
          part={part}
          toLine={(id) => ({ go: () => toLine(id) })}
          translateIn={translateIn}
        />
      </PublishDrawer>
    ),
  }
}
