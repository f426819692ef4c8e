'use client'

import { useDocumentInfo } from '@payloadcms/ui'
import { LinkMaker } from './LinkMaker.js'
import { useSay } from './useSay.js'

/** On an online place with a private way in, as it is stored: a link to it for those who take part. */
export function WayInLink() {
  const { say } = useSay()
  const { id, savedDocumentData } = useDocumentInfo()
  if (id === undefined || !savedDocumentData?.wayIn) return null
  return (
    <LinkMaker
      name="agenda-way-in"
      path={`/agenda-places/${id}/way-in`}
      texts={{
        make: say('wayIn:makeLink'),
        link: say('wayIn:link'),
        hint: say('wayIn:linkHint'),
        made: (until) => say('wayIn:linkMade', { until }),
      }}
    />
  )
}
