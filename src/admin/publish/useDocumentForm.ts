'use client'

import {
  toast,
  useConfig,
  useDocumentEvents,
  useDocumentInfo,
  useForm,
  useFormModified,
  useLocale,
  useTranslation,
} from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'
import { callApi } from '../login/callApi.js'
import type { Id } from '../../core/types.js'

export type Fault = { path: string; message: string }

type Doc = { id: Id; _status?: string; updatedAt?: string } & Record<string, unknown>

export type DocumentForm = ReturnType<typeof useDocumentInfo> & {
  collectionSlug: string
  modified: boolean
  saveDraft: () => Promise<boolean>
  renew: () => Promise<void>
  showFaults: (errors: Fault[]) => void
  publishAlone: () => Promise<void>
  withdrawAlone: () => Promise<void>
}

/**
 * What the drawer needs of the form that it was opened from: its changes stored first, its fields
 * drawn anew afterwards.
 */
export function useDocumentForm(): DocumentForm {
  const { config } = useConfig()
  const { code } = useLocale()
  const { t } = useTranslation()
  const info = useDocumentInfo()
  const {
    id,
    collectionSlug = '',
    setData,
    setHasPublishedDoc,
    setUnpublishedVersionCount,
    incrementVersionCount,
  } = info
  const { submit, reset, dispatchFields, setSubmitted } = useForm()
  const modified = useFormModified()
  const { reportUpdate } = useDocumentEvents()
  const address = (query: string) =>
    formatAdminURL({
      apiRoute: config.routes.api,
      path: `/${collectionSlug}${id === undefined ? '' : `/${id}`}?depth=0&locale=${code}&fallback-locale=null${query}`,
    })

  /**
   * Whether all that was typed is stored as a draft; what the server refuses shows at its fields,
   * as always.
   */
  const saveDraft = async (): Promise<boolean> => {
    if (id !== undefined && !modified) return true
    const answer = await submit({
      action: address('&draft=true'),
      method: id === undefined ? 'POST' : 'PATCH',
      overrides: { _status: 'draft' },
      skipValidation: true,
    })
    const stored = Boolean(answer && answer.res?.ok)
    if (stored) setUnpublishedVersionCount((count) => count + 1)
    return stored
  }

  /** The form as the document is stored now. */
  const renew = async () => {
    const reached = await callApi<Doc>(address('&draft=true'))
    if ('away' in reached || !reached.ok) return
    const doc = reached.answer
    const published = doc._status === 'published'
    setData(doc)
    setUnpublishedVersionCount(published ? 0 : 1)
    if (published) setHasPublishedDoc(true)
    incrementVersionCount()
    await reset(doc)
    reportUpdate({
      doc,
      id,
      entitySlug: collectionSlug,
      updatedAt: doc.updatedAt ?? '',
      operation: 'update',
    })
  }

  /** Marks the fields that stand in the way. */
  const showFaults = (errors: Fault[]) => {
    if (!errors.length) return
    setSubmitted(true)
    dispatchFields({ type: 'ADD_SERVER_ERRORS', errors })
  }

  /** Payload's own ways, for this one document. */
  const publishAlone = async () => {
    const answer = await submit({
      action: address(''),
      method: id === undefined ? 'POST' : 'PATCH',
      overrides: { _status: 'published' },
    })
    if (answer && answer.res?.ok) await renew()
  }
  const withdrawAlone = async () => {
    const reached = await callApi(address('&unpublishAllLocales=true'), {
      method: 'PATCH',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ _status: 'draft' }),
    })
    if ('away' in reached || !reached.ok) return void toast.error(t('error:unPublishingDocument'))
    setHasPublishedDoc(false)
    await renew()
  }
  return {
    ...info,
    collectionSlug,
    modified,
    saveDraft,
    renew,
    showFaults,
    publishAlone,
    withdrawAlone,
  }
}
