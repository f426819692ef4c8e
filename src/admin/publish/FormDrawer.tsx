'use client'

import { useLocale, useModal } from '@payloadcms/ui'
import { useMemo, useState } from 'react'
import { sameId } from '../../core/ids.js'
import type { Id } from '../../core/types.js'
import { apiClientTo } from '../builder/apiClient.js'
import { useSay } from '../inputs/useSay.js'
import { headingOf, isWithdrawal, type Part } from './publicationPart.js'
import { PublishDrawer } from './PublishDrawer.js'
import { PublishPanel } from './PublishPanel.js'
import type { DocumentForm } from './useDocumentForm.js'
import { useAdminHref, useApiRoot } from '../addresses.js'

type Props = {
  slug: string
  part: Part
  event: Id
  events: string
  sessions: string
  form: DocumentForm
}

/** The drawer over the form of an event or of a session. */
export function FormDrawer({ slug, part: asked, event, events, sessions, form }: Props) {
  const { say } = useSay()
  const api = useApiRoot()
  const href = useAdminHref()
  const { code } = useLocale()
  const { closeModal, isModalOpen } = useModal()
  const open = isModalOpen(slug)
  const [whole, setWhole] = useState(false)
  const part = useMemo<Part>(() => (whole ? { type: 'all' } : asked), [whole, asked])
  const otherwise = say('builder:noAnswer')
  const apiClient = useMemo(
    () =>
      apiClientTo({
        api,
        event,
        locale: code,
        otherwise,
      }),
    [code, api, event, otherwise],
  )
  if (!open && whole) setWhole(false)
  const at = (path: string) => href(`/collections/${path}`)
  const close = () => closeModal(slug)
  const alone = async () => {
    close()
    await (isWithdrawal(part) ? form.withdrawAlone() : form.publishAlone())
  }
  const published = () => {
    if (isWithdrawal(part)) form.setHasPublishedDoc(false)
    void form.renew()
  }
  return (
    <PublishDrawer heading={say(`publishing:heading:${headingOf(part)}`)} slug={slug}>
      <PublishPanel
        alone={whole ? undefined : () => void alone()}
        apiClient={apiClient.publication}
        event={event}
        key={part.type}
        onClose={close}
        onFaults={whole ? undefined : form.showFaults}
        onPublished={published}
        onWhole={() => setWhole(true)}
        part={part}
        toLine={(id) =>
          asked.type === 'line' && sameId(id, asked.id)
            ? { go: close }
            : { href: at(`${sessions}/${id}`) }
        }
        translateIn={(to) => at(`${events}/${event}/translate?to=${to}`)}
      />
    </PublishDrawer>
  )
}
