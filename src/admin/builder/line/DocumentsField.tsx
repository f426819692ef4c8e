'use client'

import { type DragEvent, useId, useState } from 'react'
import { sameId, withId } from '../../../core/ids.js'
import { colonOf } from '../../../core/phrases.js'
import type { Id } from '../../../core/types.js'
import type { LineFile } from '../../../store/builder/readLine.js'
import { LineField } from './LineField.js'
import { useUpload } from './useUpload.js'
import type { OpenedLine } from './useLine.js'

/** The files of a line: dropped here or chosen, each stored at once and attached as any edit is. */
export function DocumentsField({ opened }: { opened: OpenedLine }) {
  const { details, language, ready, say, setText, texts } = opened
  const input = useId()
  const upload = useUpload(opened)
  const [brought, setBrought] = useState<LineFile[]>([])
  const [over, setOver] = useState(false)
  const [busy, setBusy] = useState(0)
  const [fault, setFault] = useState('')
  const ids = texts.documents ?? []
  const known = [...brought, ...(details?.files ?? [])]
  const store = (list: Id[]) => setText({ documents: list.length ? list : null })

  const take = async (files: readonly File[]) => {
    setFault('')
    setBusy(files.length)
    const stored: LineFile[] = []
    for (const file of files) {
      const answer = await upload(file)
      if ('message' in answer) setFault(`${file.name}${colonOf(language)}${answer.message}`)
      else stored.push(answer)
    }
    setBusy(0)
    if (!stored.length) return
    setBrought((all) => [...all, ...stored])
    store([...ids, ...stored.map(({ id }) => id)])
  }
  const drag = (event: DragEvent, to: boolean) => {
    if (!event.dataTransfer.types.includes('Files')) return
    event.preventDefault()
    setOver(to)
  }
  return (
    <LineField group label={say('fields:documents')} line={opened} of={['documents']}>
      {() => (
        <div
          className={`agenda-line__files${over ? ' is-over' : ''}`}
          onDragLeave={(event) => drag(event, false)}
          onDragOver={(event) => drag(event, ready)}
          onDrop={(event) => {
            drag(event, false)
            if (ready) void take([...event.dataTransfer.files])
          }}
        >
          {ids.length ? (
            <ul>
              {ids.map((id) => {
                const file = withId(known, id)
                const name = file?.name ?? `#${id}`
                return (
                  <li key={String(id)}>
                    {file?.url ? (
                      <a href={file.url} rel="noreferrer" target="_blank">
                        <bdi>{name}</bdi>
                      </a>
                    ) : (
                      <bdi>{name}</bdi>
                    )}
                    <button
                      aria-label={say('builder:removeRow', { name })}
                      className="agenda-line__icon"
                      onClick={() => store(ids.filter((each) => !sameId(each, id)))}
                      type="button"
                    >
                      ×
                    </button>
                  </li>
                )
              })}
            </ul>
          ) : null}
          <label className="agenda-line__drop" htmlFor={input}>
            {busy ? say('line:uploading', { count: busy }) : say('line:dropFiles')}
          </label>
          <input
            accept="application/pdf,image/*"
            className="agenda-unseen"
            disabled={!ready || busy > 0}
            id={input}
            multiple
            onChange={({ target }) => {
              const files = [...(target.files ?? [])]
              target.value = ''
              void take(files)
            }}
            type="file"
          />
          {fault ? (
            <p className="agenda-builder__fault" role="alert">
              {fault}
            </p>
          ) : null}
        </div>
      )}
    </LineField>
  )
}
