'use client'

import { Button } from '@payloadcms/ui'
import { useSay } from '../inputs/useSay.js'
import type { Meanwhile } from './usePresence.js'

type Props = {
  meanwhile: Meanwhile | undefined
  titleOf: (id: string) => string
  onShow: () => void
}

/** More lines than this are counted rather than named. */
const mostNamed = 5

/**
 * Somebody has saved this agenda since it was read here: who, and which lines. Nothing changes
 * before the editor says so.
 */
export function MeanwhileNotice({ meanwhile, titleOf, onShow }: Props) {
  const { say, language } = useSay()
  const list = (parts: string[]) =>
    new Intl.ListFormat(language, { type: 'conjunction' }).format(parts)
  const named =
    meanwhile?.lines
      .slice(0, mostNamed)
      .map((id) => (id === 'event' ? say('checks:event') : titleOf(id))) ?? []
  const more = (meanwhile?.lines.length ?? 0) - named.length + (meanwhile?.added ?? 0)
  const what = meanwhile
    ? list([
        ...named.map((title) => `“${title}”`),
        ...(more ? [say('presence:more', { count: more })] : []),
      ])
    : ''
  return (
    <div aria-live="polite">
      {meanwhile ? (
        <div className="agenda-builder__notice is-news">
          <p>
            {meanwhile.names.length
              ? say('presence:changed', { names: list(meanwhile.names) })
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
