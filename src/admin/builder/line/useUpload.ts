'use client'

import { useConfig } from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'
import type { Id } from '../../../core/types.js'
import type { LineFile } from '../../../store/builder/readLine.js'
import { faultIn } from '../../faultIn.js'
import { callApi } from '../../login/callApi.js'
import type { Workspace } from '../workspace/useWorkspaceState.js'

type Stored = { doc?: { id: Id; filename: string; url?: string } }

/** Stores a file in the collection of uploads, through Payload's own door: access and checks are its. */
export function useUpload({ locale, media, say }: Pick<Workspace, 'locale' | 'media' | 'say'>) {
  const { config } = useConfig()
  return async (file: File): Promise<LineFile | { message: string }> => {
    const body = new FormData()
    body.set('_payload', JSON.stringify({ alt: file.name.replace(/\.[^.]+$/, '') }))
    body.set('file', file)
    const path = formatAdminURL({ apiRoute: config.routes.api, path: `/${media}` })
    const reached = await callApi<Stored>(`${path}?locale=${locale}&depth=0`, {
      method: 'POST',
      body,
    })
    if ('away' in reached) return { message: say('builder:noAnswer') }
    if (!reached.ok) return { message: faultIn(reached.answer, say('builder:noAnswer')) }
    const { doc } = reached.answer
    if (!doc) return { message: say('builder:noAnswer') }
    return { id: doc.id, name: doc.filename, ...(doc.url ? { url: doc.url } : {}) }
  }
}
