'use client'

import { JoinField, useDocumentEvents, useModal } from '@payloadcms/ui'
import { type ComponentProps, useEffect, useState } from 'react'
import { useFieldAt } from './useFieldAt.js'

/**
 * A list of what belongs to a document, as it is now. Payload's own is read once: what is published
 * from the form that it stands in, or from a form over it, still said “Draft”. Read anew once
 * nothing is open over it, since that may be its own drawer.
 */
export function FreshJoin(props: ComponentProps<typeof JoinField>) {
  const { mostRecentUpdate } = useDocumentEvents()
  const label = useFieldAt(props.path)?.label ?? props.field.label
  const { oneModalIsOpen } = useModal()
  const [shown, setShown] = useState(mostRecentUpdate)
  useEffect(() => {
    if (!oneModalIsOpen) setShown(mostRecentUpdate)
  }, [mostRecentUpdate, oneModalIsOpen])
  return (
    <JoinField
      key={shown ? `${shown.entitySlug} ${shown.id} ${shown.updatedAt}` : 'first'}
      {...props}
      field={{ ...props.field, label }}
    />
  )
}
