'use client'

import { Button } from '@payloadcms/ui'
import { useState } from 'react'
import { CloseButton, WorkspaceDrawer } from '../drawers/WorkspaceDrawer.js'
import { useWorkspace } from '../workspace/WorkspaceContext.js'
import { HitItem } from './HitItem.js'
import { useFinding } from './useFinding.js'
import './find.css'

/** How many places are shown one by one; more are counted and replaced all the same. */
const mostShown = 200

/** Finds in titles and texts of the whole agenda, and shows what would be replaced before it is. */
export function FindPanel() {
  const workspace = useWorkspace()
  const { say, builder, closePanel, titleOf } = workspace
  const finding = useFinding(workspace)
  const { wanted, want, hits, chosen, fault, isReading } = finding
  const [told, setTold] = useState('')
  const isAsked = wanted.find.trim() !== ''
  const replace = () => {
    const count = finding.replace()
    if (count) setTold(say('many:find:done', { count }))
  }
  const entry = (key: 'find' | 'replace', label: string) => (
    <label>
      {label}
      <input
        autoFocus={key === 'find'}
        dir="auto"
        onChange={({ target }) => {
          setTold('')
          want({ [key]: target.value })
        }}
        type="text"
        value={wanted[key]}
      />
    </label>
  )
  const box = (key: 'exactCase' | 'wholeWords') => (
    <label>
      <input
        checked={wanted[key]}
        onChange={({ target }) => want({ [key]: target.checked })}
        type="checkbox"
      />{' '}
      {say(`many:find:${key}`)}
    </label>
  )
  return (
    <WorkspaceDrawer heading={say('many:find:title')} onClose={closePanel} slug="agenda-find">
      <section aria-label={say('many:find:title')} className="agenda-builder__plan agenda-find">
        <div className="agenda-find__words">
          {entry('find', say('many:find:find'))}
          {entry('replace', say('many:find:by'))}
        </div>
        <div className="agenda-find__ways">
          {box('exactCase')}
          {box('wholeWords')}
        </div>
        {fault ? (
          <p className="agenda-builder__fault" role="alert">
            {fault}
          </p>
        ) : null}
        <p role="status">
          {told ||
            (isReading
              ? say('many:find:reading')
              : isAsked
                ? hits.length
                  ? say('many:find:found', { count: hits.length })
                  : say('many:find:none')
                : '')}
        </p>
        {hits.length ? (
          <ul className="agenda-find__hits">
            {hits.slice(0, mostShown).map((hit) => (
              <HitItem
                hit={hit}
                isChosen={finding.isChosen(hit)}
                key={hit.key}
                onChoose={(to) => finding.choose(hit, to)}
                replace={wanted.replace}
                title={titleOf(hit.id)}
              />
            ))}
          </ul>
        ) : null}
        {hits.length > mostShown ? <p>{say('many:find:more', { count: mostShown })}</p> : null}
        <div className="agenda-builder__buttons">
          <Button disabled={!chosen.length} margin={false} onClick={replace} size="small">
            {say('many:find:apply', { count: chosen.length })}
          </Button>
          <Button
            buttonStyle="secondary"
            disabled={!builder.canUndo}
            margin={false}
            onClick={() => (setTold(''), builder.travel('undo'))}
            size="small"
          >
            {say('builder:undo')}
          </Button>
          <CloseButton onClose={closePanel} />
        </div>
      </section>
    </WorkspaceDrawer>
  )
}
