'use client'

import { Button } from '@payloadcms/ui'
import { listOf } from '../../core/phrases.js'
import { useSay } from '../inputs/useSay.js'
import { whatChanged } from './others/whatChanged.js'
import type { Meanwhile } from './usePresence.js'

type Props = {
  meanwhile: Meanwhile | undefined
  titleOf: (id: string) => string
  onShow: () => void
}

/**
 * Says that somebody else has saved lines that this editor has changed too: who it was and which
 * lines. Nothing changes before the editor decides.
 */
export function MeanwhileNotice({ meanwhile, titleOf, onShow }: Props) {
  const { say, language } = useSay()
  const what = meanwhile ? whatChanged(meanwhile, titleOf, say, language) : ''
  return (
    <div aria-live="polite">
      {meanwhile ? (
        <div className="agenda-builder__notice is-news">
          <p>
            {meanwhile.names.length
              ? say('presence:changed', { names: listOf(meanwhile.names, language) })
              : say('presence:changedBySomeone')}{' '}
            <bdi>{what}</bdi>
          </p>
          <div className="agenda-builder__buttons">
            <Button buttonStyle="secondary" margin={false} onClick={onShow} size="small">
              {say('presence:show')}
            </Button>
            <small>{say('presence:yoursStays')}</small>
          </div>
        </div>
      ) : null}
    </div>
  )
}
