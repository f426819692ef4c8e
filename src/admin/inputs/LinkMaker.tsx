'use client'

import { Button, CopyToClipboard, toast, useConfig } from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'
import { useState } from 'react'
import { callApi } from '../login/callApi.js'
import { useSay } from './useSay.js'
import { spokenInstant } from './wording.js'
import '../agenda.css'

/** A link, and until when (an ISO instant) it leads somewhere. */
type Made = { url: string; until: string }

type Props = {
  /** Of the field that shows the link: its own in the form. */
  name: string
  /** Of the API, which makes the link: `/users/7/reset-link`. */
  path: `/${string}`
  /** On the button; beside the link; below, before it is made and after (until when it leads). */
  texts: { make: string; link: string; hint: string; made: (until: string) => string }
}

/** A button that has a link made, which is shown and can be copied, with what is to be known of it. */
export function LinkMaker({ name, path, texts }: Props) {
  const { say, language } = useSay()
  const { config } = useConfig()
  const [made, setMade] = useState<Made>()
  const [busy, setBusy] = useState(false)
  const ask = async () => {
    setBusy(true)
    const reached = await callApi<Made>(formatAdminURL({ apiRoute: config.routes.api, path }), {
      method: 'POST',
      headers: { 'Accept-Language': language },
    })
    setBusy(false)
    if ('away' in reached) toast.error(say('builder:noAnswer'))
    else if (!reached.ok)
      toast.error(reached.answer.errors?.[0]?.message ?? say('builder:noAnswer'))
    else
      setMade({ ...reached.answer, url: new URL(reached.answer.url, window.location.origin).href })
  }
  return (
    <div className="field-type agenda-link-maker">
      <Button
        buttonStyle="secondary"
        disabled={busy}
        margin={false}
        onClick={() => void ask()}
        size="medium"
        type="button"
      >
        {texts.make}
      </Button>
      {made ? (
        <div
          className="field-type text"
          role="status"
          style={{ marginBlockStart: 'calc(var(--base) / 2)' }}
        >
          <label className="field-label" htmlFor={name}>
            {texts.link} <CopyToClipboard value={made.url} />
          </label>
          <input
            dir="ltr"
            id={name}
            onFocus={({ target }) => target.select()}
            readOnly
            type="text"
            value={made.url}
          />
        </div>
      ) : null}
      <div className="field-description" style={{ marginBlockStart: 'calc(var(--base) / 4)' }}>
        {made ? texts.made(spokenInstant(String(made.until), language)) : texts.hint}
      </div>
    </div>
  )
}
