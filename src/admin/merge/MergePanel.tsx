'use client'

import { Button, useLocale } from '@payloadcms/ui'
import { useEffect, useMemo, useState } from 'react'
import type { ShownMerge } from '../../api/directory/toMergePreview.js'
import type { Id } from '../../core/types.js'
import { useSay } from '../inputs/useSay.js'
import { type Choices, mergeApiClient, type Pair } from './apiClient.js'
import { FindOther } from './FindOther.js'
import { MergeLines } from './MergeLines.js'
import { MergeMoves } from './MergeMoves.js'
import './merge.css'
import { useAdminHref, useApiRoot } from '../addresses.js'

type Props = { collection: string; id: Id; name: string; other?: Id; unsaved?: boolean }

/**
 * Two entries of the directory made one: which, what stays of each, what moves, and then one
 * button.
 */
export function MergePanel({ collection, id, name, other, unsaved }: Props) {
  const { say } = useSay()
  const api = useApiRoot()
  const href = useAdminHref()
  const { code } = useLocale()
  const [pair, setPair] = useState<Pair | undefined>(
    other === undefined ? undefined : { keep: id, remove: other },
  )
  const [preview, setPreview] = useState<ShownMerge>()
  const [choices, setChoices] = useState<Choices>({})
  const [busy, setBusy] = useState(false)
  const [failure, setFailure] = useState<string>()
  const apiClient = useMemo(
    () =>
      mergeApiClient({
        api,
        collection,
        locale: code,
        otherwise: say('merge:failed'),
      }),
    // The words are those of the panel's language, which does not change while it is open.
    [api, collection, code],
  )
  useEffect(() => {
    if (!pair) return
    let late = false
    void apiClient.look(pair).then((answer) => {
      if (late) return
      setChoices({})
      setPreview('failure' in answer ? undefined : answer)
      setFailure('failure' in answer ? answer.failure : undefined)
    })
    return () => {
      late = true
    }
  }, [apiClient, pair])
  const merge = async () => {
    if (!pair || !preview) return
    setBusy(true)
    setFailure(undefined)
    const answer = await apiClient.merge(pair, {
      choices,
      seen: { keep: preview.keep.updatedAt, remove: preview.remove.updatedAt },
    })
    if (!('failure' in answer))
      return window.location.assign(href(`/collections/${collection}/${pair.keep}`))
    setBusy(false)
    setFailure(answer.failure)
  }
  const another = () => {
    setPair(undefined)
    setPreview(undefined)
    setFailure(undefined)
  }
  return (
    <div className="agenda-merge">
      {pair ? null : (
        <FindOther
          apiClient={apiClient}
          id={id}
          name={name}
          onChoose={(remove) => setPair({ keep: id, remove })}
        />
      )}
      {pair && preview ? (
        <>
          <div className="agenda-merge__heads">
            {(['keep', 'remove'] as const).map((side) => (
              <p key={side}>
                <small>{say(side === 'keep' ? 'merge:stays' : 'merge:goes')}</small>{' '}
                <strong dir="auto">{preview[side].name}</strong>
              </p>
            ))}
            <Button
              buttonStyle="secondary"
              disabled={busy}
              margin={false}
              onClick={() => setPair({ keep: pair.remove, remove: pair.keep })}
              size="small"
            >
              {say('merge:swap')}
            </Button>
          </div>
          <MergeLines
            choices={choices}
            onChoose={(address, side) => setChoices({ ...choices, [address]: side })}
            preview={preview}
          />
          <MergeMoves preview={preview} />
        </>
      ) : null}
      {failure ? (
        <p className="agenda-merge__failure" role="alert">
          {failure}
        </p>
      ) : null}
      {pair ? (
        <div className="agenda-merge__end">
          {preview ? (
            <p>{say('merge:fate', { name: preview.remove.name, kept: preview.keep.name })}</p>
          ) : null}
          {unsaved ? <p role="status">{say('presence:copy:saveFirst')}</p> : null}
          <Button
            disabled={busy || unsaved || !preview || preview.conflicts.public.length > 0}
            margin={false}
            onClick={() => void merge()}
          >
            {say(busy ? 'merge:busy' : 'merge:go')}
          </Button>
          {other === undefined ? (
            <Button buttonStyle="secondary" disabled={busy} margin={false} onClick={another}>
              {say('merge:another')}
            </Button>
          ) : null}
        </div>
      ) : null}
    </div>
  )
}
