'use client'

import { Button } from '@payloadcms/ui'
import type { Id } from '../../core/types.js'
import { colonOf, listOf } from '../../core/phrases.js'
import { useSay } from '../inputs/useSay.js'
import type { Builder } from './useBuilder.js'

type Props = { builder: Builder; titleOf: (id: Id | null | string | undefined) => string }

/**
 * What could not be saved or undone, and what the editor can do about it; nothing of theirs is
 * lost.
 */
export function Notices({ builder, titleOf }: Props) {
  const { say, language } = useSay()
  const { refusal, refusedEdits, authors, catchUp, travel, dismiss } = builder
  const fieldName = (field: string) => say(`fields:${field}`)
  const clash = ({ fields, by }: { fields: string[]; by?: string }) => {
    const named = listOf(fields.map(fieldName), language)
    return by
      ? say('presence:clash', { name: by, fields: named })
      : say('builder:clash', { fields: named })
  }
  const refused = (why: string, id: Id | null, fields: string) => {
    const name =
      why === 'changedBySomeoneElse' ? authors[id === null ? 'event' : String(id)] : undefined
    return name
      ? say('presence:refusedEdit', { name, fields })
      : say(`builder:refusedEdits:${why}`, { fields })
  }
  return (
    <div aria-live="assertive">
      {refusal ? (
        <div className="agenda-builder__notice">
          <p>
            <strong>{say('builder:notSaved')}</strong>{' '}
            {refusal.at && refusal.at !== 'event' ? (
              <bdi>
                {titleOf(refusal.at)}
                {colonOf(language)}
              </bdi>
            ) : null}
            {refusal.clash ? clash(refusal.clash) : refusal.message}
          </p>
          {refusal.fields && refusal.fields.length > 1 ? (
            <ul>
              {refusal.fields.map(({ path, message }) => (
                <li key={path}>{message}</li>
              ))}
            </ul>
          ) : null}
          {refusal.clash ? (
            <>
              <ul>
                {Object.entries(refusal.clash.theirs).map(([field, value]) => (
                  <li key={field}>
                    {fieldName(field)}:{' '}
                    <bdi>
                      {typeof value === 'object' && value !== null ? '…' : String(value ?? '–')}
                    </bdi>
                  </li>
                ))}
              </ul>
              <div className="agenda-builder__buttons">
                <Button margin={false} onClick={() => void catchUp()} size="small">
                  {say('builder:keepMine')}
                </Button>
                <Button
                  buttonStyle="secondary"
                  margin={false}
                  onClick={() =>
                    void catchUp({ id: refusal.at ?? '', fields: refusal.clash?.fields ?? [] })
                  }
                  size="small"
                >
                  {say('builder:takeTheirs')}
                </Button>
              </div>
            </>
          ) : (
            <Button buttonStyle="secondary" margin={false} onClick={dismiss} size="small">
              {say('builder:understood')}
            </Button>
          )}
        </div>
      ) : null}
      {refusedEdits.length ? (
        <div className="agenda-builder__notice">
          <p>
            <strong>{say('builder:notUndone')}</strong>
          </p>
          <ul>
            {refusedEdits.map(({ id, why, fields }, index) => (
              <li key={index}>
                <bdi>{id === null ? say('checks:event') : titleOf(id)}</bdi>:{' '}
                {refused(why, id, listOf((fields ?? []).map(fieldName), language))}
              </li>
            ))}
          </ul>
          <div className="agenda-builder__buttons">
            <Button margin={false} onClick={() => travel('undo', true)} size="small">
              {say('builder:undoRest')}
            </Button>
            <Button buttonStyle="secondary" margin={false} onClick={dismiss} size="small">
              {say('builder:leave')}
            </Button>
          </div>
        </div>
      ) : null}
    </div>
  )
}
