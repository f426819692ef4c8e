'use client'

import { useDocumentInfo } from '@payloadcms/ui'
import { useState } from 'react'
import { EndLinks } from './EndLinks.js'
import { LinkMaker } from './LinkMaker.js'
import { useSay } from './useSay.js'

/** On an online place with a private way in, as it is stored: a link to it for those who take part, and
 * the end of all such links. */
export function WayInLink() {
  const { say } = useSay()
  const [ended, setEnded] = useState(0)
  const { id, savedDocumentData } = useDocumentInfo()
  if (id === undefined || !savedDocumentData?.wayIn) return null
  const path = `/agenda-places/${id}/way-in` as const
  return (
    <>
      <LinkMaker
        key={ended}
        name="agenda-way-in"
        path={path}
        texts={{
          make: say('wayIn:makeLink'),
          link: say('wayIn:link'),
          hint: say('wayIn:linkHint'),
          made: (until) => say('wayIn:linkMade', { until }),
        }}
      />
      <EndLinks onEnded={() => setEnded(ended + 1)} path={path} />
    </>
  )
}
