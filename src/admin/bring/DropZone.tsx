'use client'

import { Button } from '@payloadcms/ui'
import { type ClipboardEvent, type DragEvent, useState } from 'react'
import { useSay } from '../inputs/useSay.js'
import type { Bringing } from './apiClient.js'
import { onClipboard } from './clipboard.js'
import { FileInput } from './FileInput.js'

type Props = { fault?: string; reading?: string; onBring: (bringing: Bringing) => void }

/** Where a document is dropped, chosen or pasted. */
export function DropZone({ fault, reading, onBring }: Props) {
  const { say } = useSay()
  const [over, setOver] = useState(false)
  const drag = (event: DragEvent, to: boolean) => {
    event.preventDefault()
    setOver(to)
  }
  const drop = (event: DragEvent) => {
    drag(event, false)
    const [file] = event.dataTransfer.files
    if (file) onBring(file)
  }
  const paste = (event: ClipboardEvent) => {
    const found = onClipboard(event.clipboardData, { any: true })
    if (!found) return
    event.preventDefault()
    onBring(found)
  }
  return (
    <div
      className={`agenda-bring__drop${over ? ' is-over' : ''}`}
      onDragLeave={(event) => drag(event, false)}
      onDragOver={(event) => drag(event, true)}
      onDrop={drop}
      onPaste={paste}
    >
      {reading === undefined ? (
        <>
          <p>{say('bring:drop')}</p>
          <FileInput label={say('bring:choose')} onFile={onBring}>
            {(ask) => (
              <Button margin={false} onClick={ask} size="medium">
                {say('bring:choose')}
              </Button>
            )}
          </FileInput>
          <p className="agenda-bring__quiet">{say('bring:promise')}</p>
        </>
      ) : (
        <p role="status">{say('bring:reading', { name: reading || say('bring:pasted') })}</p>
      )}
      {fault ? (
        <p className="agenda-bring__fault" role="alert">
          {fault}
        </p>
      ) : null}
    </div>
  )
}
