'use client'

import { useModal } from '@payloadcms/ui'
import type { Edit } from '../../core/builder/index.js'
import type { Agenda, Rulebook } from '../../core/types.js'
import { useSay } from '../inputs/useSay.js'
import { PublishDrawer } from '../publish/PublishDrawer.js'
import { BringPanel } from './BringPanel.js'
import { BringStyles } from './bringStyles.js'
import { bringing } from './useBringing.js'
import type { Brought } from './useProposal.js'

type Props = { brought: Brought; agenda: Agenda; day?: string; rulebook: Rulebook; locale: string; onApply: (edits: Edit[]) => void }

/** Brings a document into an agenda that is open: its lines are added in one step, which one step takes back. */
export function BringToAgenda({ brought, onApply, ...rest }: Props) {
  const { say } = useSay()
  const { closeModal } = useModal()
  const apply = (edits: Edit[]) => {
    onApply(edits)
    closeModal(bringing)
    void brought.clear()
  }
  return (
    <>
      <BringStyles />
      <PublishDrawer className="agenda-bring" heading={say('bring:open').replace(/\s*…$/u, '')} slug={bringing}>
        <BringPanel {...rest} applyLabel={(count) => say('bring:apply', { count })} brought={brought} onApply={apply} />
      </PublishDrawer>
    </>
  )
}
