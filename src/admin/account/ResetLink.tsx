'use client'

import { Button, CopyToClipboard, toast, useAuth, useConfig, useDocumentInfo } from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'
import { useState } from 'react'
import { sameId } from '../../core/ids.js'
import { useSay } from '../inputs/useSay.js'
import { spokenInstant } from '../inputs/wording.js'
import { callApi } from '../login/callApi.js'
import '../agenda.css'

type Made = { url: string; until: string }
type ResetAnswer = Made & { errors?: { message: string }[] }

/**
 * On somebody else's account, for those who make accounts: a link with which its owner chooses a
 * new password.
 */
export function ResetLink() {
  const { say, language } = useSay()
  const { config } = useConfig()
  const { id, collectionSlug } = useDocumentInfo()
  const { permissions, user } = useAuth()
  const [made, setMade] = useState<Made>()
  const [busy, setBusy] = useState(false)
  const isOwn = user?.collection === collectionSlug && sameId(user?.id, id)
  if (
    id === undefined ||
    isOwn ||
    !collectionSlug ||
    !permissions?.collections?.[collectionSlug]?.create
  )
    return null
  const ask = async () => {
    setBusy(true)
    const reached = await callApi<ResetAnswer>(
      formatAdminURL({ apiRoute: config.routes.api, path: `/${collectionSlug}/${id}/reset-link` }),
      { method: 'POST', headers: { 'Accept-Language': language } },
    )
    setBusy(false)
    if ('away' in reached) toast.error(say('builder:noAnswer'))
    else if (!reached.ok)
      toast.error(reached.answer.errors?.[0]?.message ?? say('builder:noAnswer'))
    else
      setMade({ ...reached.answer, url: new URL(reached.answer.url, window.location.origin).href })
  }
  return (
    <div className="field-type agenda-reset-link">
      <Button
        buttonStyle="secondary"
        disabled={busy}
        margin={false}
        onClick={() => void ask()}
        size="medium"
        type="button"
      >
        {say('account:makeLink')}
      </Button>
      {made ? (
        <div
          className="field-type text"
          role="status"
          style={{ marginBlockStart: 'calc(var(--base) / 2)' }}
        >
          <label className="field-label" htmlFor="agenda-reset-link">
            {say('account:link')} <CopyToClipboard value={made.url} />
          </label>
          <input
            dir="ltr"
            id="agenda-reset-link"
            onFocus={({ target }) => target.select()}
            readOnly
            type="text"
            value={made.url}
          />
        </div>
      ) : null}
      <div className="field-description" style={{ marginBlockStart: 'calc(var(--base) / 4)' }}>
        {made
          ? say('account:linkMade', {
              until: spokenInstant(String(made.until), language),
            })
          : say('account:linkHint')}
      </div>
    </div>
  )
}
