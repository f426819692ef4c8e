'use client'

import { useAuth, useDocumentInfo } from '@payloadcms/ui'
import { sameId } from '../../core/ids.js'
import { LinkMaker } from '../inputs/LinkMaker.js'
import { useSay } from '../inputs/useSay.js'

/**
 * On somebody else's account, for those who make accounts: a link with which its owner chooses a
 * new password.
 */
export function ResetLink() {
  const { say } = useSay()
  const { id, collectionSlug } = useDocumentInfo()
  const { permissions, user } = useAuth()
  const isOwn = user?.collection === collectionSlug && sameId(user?.id, id)
  if (
    id === undefined ||
    isOwn ||
    !collectionSlug ||
    !permissions?.collections?.[collectionSlug]?.create
  )
    return null
  return (
    <LinkMaker
      name="agenda-reset-link"
      path={`/${collectionSlug}/${id}/reset-link`}
      texts={{
        make: say('account:makeLink'),
        link: say('account:link'),
        hint: say('account:linkHint'),
        made: (until) => say('account:linkMade', { until }),
      }}
    />
  )
}
