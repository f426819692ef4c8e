'use client'

import { Button, Drawer, useListQuery, useModal, useSelection } from '@payloadcms/ui'
import { rowsIn } from '../../core/isPlain.js'
import type { Id } from '../../core/types.js'
import { useSay } from '../inputs/useSay.js'
import { MergePanel } from './MergePanel.js'
import './merge.css'

const slug = 'agenda-merge-selected'

/**
 * Above a list in which two entries are selected: the one that was made first stays, unless
 * somebody turns them round.
 */
export function MergeSelected({
  collectionSlug,
  hasDeletePermission,
}: {
  collectionSlug: string
  hasDeletePermission?: boolean
}) {
  const { say } = useSay()
  const { isModalOpen, openModal } = useModal()
  const { selectedIDs } = useSelection()
  const { data } = useListQuery()
  const [first, second] = selectedIDs
  if (
    hasDeletePermission === false ||
    selectedIDs.length !== 2 ||
    first === undefined ||
    second === undefined
  )
    return null
  const created = (id: Id) =>
    String(rowsIn(data?.docs).find((doc) => doc.id === id)?.createdAt ?? '')
  const [keep, remove] = created(first) <= created(second) ? [first, second] : [second, first]
  return (
    <div className="agenda-merge-selected">
      <Button buttonStyle="secondary" margin={false} onClick={() => openModal(slug)} size="small">
        {say('merge:openSelected')}
      </Button>
      <Drawer slug={slug} title={say('merge:heading')}>
        {isModalOpen(slug) ? (
          <MergePanel
            collection={collectionSlug}
            id={keep}
            key={`${keep}-${remove}`}
            name=""
            other={remove}
          />
        ) : null}
      </Drawer>
    </div>
  )
}
