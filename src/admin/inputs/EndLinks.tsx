'use client'

import { Button, ConfirmationModal, toast, useConfig, useModal } from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'
import { callApi } from '../login/callApi.js'
import { useSay } from './useSay.js'

type Props = {
  /** Of the API, where the links are made: `/agenda-places/7/way-in`. */
  path: `/${string}`
  onEnded: () => void
}

/** Ends all links into a place that were handed out, once it was asked whether that is meant. */
export function EndLinks({ path, onEnded }: Props) {
  const { say, language } = useSay()
  const { config } = useConfig()
  const { openModal } = useModal()
  const modal = `end-links-${path}`
  const end = async () => {
    const reached = await callApi<object>(formatAdminURL({ apiRoute: config.routes.api, path }), {
      method: 'DELETE',
      headers: { 'Accept-Language': language },
    })
    if ('away' in reached) toast.error(say('builder:noAnswer'))
    else if (!reached.ok)
      toast.error(reached.answer.errors?.[0]?.message ?? say('builder:noAnswer'))
    else {
      toast.success(say('wayIn:linksEnded'))
      onEnded()
    }
  }
  return (
    <>
      <Button
        buttonStyle="subtle"
        margin={false}
        onClick={() => openModal(modal)}
        size="medium"
        type="button"
      >
        {say('wayIn:endLinks')}
      </Button>
      <ConfirmationModal
        body={say('wayIn:endLinksAsk')}
        confirmLabel={say('wayIn:endLinks')}
        heading={say('wayIn:endLinks')}
        modalSlug={modal}
        onConfirm={end}
      />
    </>
  )
}
