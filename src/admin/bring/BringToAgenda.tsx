'use client'

import { useModal } from '@payloadcms/ui'
import { useSay } from '../inputs/useSay.js'
import { PublishDrawer } from '../publish/PublishDrawer.js'
import { BringPanel } from './BringPanel.js'
import type { IntoEvent } from './intoEvent.js'
import type { BringProps } from './NewLines.js'
import { bringing } from './useBringing.js'
import './bring.css'

type Props = Pick<BringProps, 'agenda' | 'brought' | 'day' | 'locale' | 'onApply' | 'rulebook'> & {
  into: Omit<IntoEvent, 'onClose'>
}

/**
 * Brings a document into an agenda that is open: its lines are added in one step, which one step
 * takes back.
 */
export function BringToAgenda({ brought, onApply, into, ...rest }: Props) {
  const { say } = useSay()
  const { closeModal } = useModal()
  const close = async () => {
    closeModal(bringing)
    await brought.clear()
  }
  const apply: Props['onApply'] = (edits, texts) => {
    onApply(edits, texts)
    void close()
  }
  return (
    <PublishDrawer
      className="agenda-bring"
      heading={say('bring:open').replace(/\s*…$/u, '')}
      slug={bringing}
    >
      <BringPanel
        {...rest}
        applyLabel={(count) => say('bring:apply', { count })}
        brought={brought}
        into={{ ...into, onClose: close }}
        onApply={apply}
      />
    </PublishDrawer>
  )
}
