'use client'

import { Button } from '@payloadcms/ui'
import type { ReactNode } from 'react'
import { useSay } from '../inputs/useSay.js'
import type { BuilderLine } from './LineRow.js'
import type { Builder } from './useBuilder.js'
import type { LineAction } from './lineActions.js'
import type { PublishedPanelName } from './publish/PublishedPanel.js'

type Props = {
  builder: Builder
  /** What is not saved is kept on this device. */ kept: boolean
  line?: BuilderLine
  onAct: (action: LineAction) => void
  onBring: () => void
  onMoveEvent: () => void
  onPublish: () => void
  onPublished: (panel: PublishedPanelName) => void
  formOf?: string
  beside?: ReactNode
  children?: ReactNode
}

const published: [PublishedPanelName, string][] = [
  ['releases', 'releases:releases'],
  ['renumber', 'builder:renumber:open'],
  ['webhooks', 'webhooks:open'],
]

const ofLine: LineAction[] = [
  'addBelow',
  'duplicate',
  'delay',
  'extend',
  'swapNext',
  'closeGap',
  'remove',
]

/** What can be done with the agenda, and with the line where the keyboard is. */
export function Toolbar({
  builder,
  kept,
  line,
  onAct,
  onBring,
  onMoveEvent,
  onPublish,
  onPublished,
  formOf,
  beside,
  children,
}: Props) {
  const { say } = useSay()
  const { pending, saving, canUndo, canRedo, save, travel } = builder
  return (
    <div aria-label={say('builder:tools')} className="agenda-builder__toolbar" role="toolbar">
      <div className="agenda-builder__buttons">
        <Button
          disabled={!pending.length || saving}
          margin={false}
          onClick={() => void save()}
          size="small"
        >
          {say(saving ? 'builder:saving' : 'builder:save')}
        </Button>
        <Button
          buttonStyle="secondary"
          disabled={!canUndo}
          margin={false}
          onClick={() => travel('undo')}
          size="small"
        >
          {say('builder:undo')}
        </Button>
        <Button
          buttonStyle="secondary"
          disabled={!canRedo}
          margin={false}
          onClick={() => travel('redo')}
          size="small"
        >
          {say('builder:redo')}
        </Button>
        <Button buttonStyle="secondary" margin={false} onClick={onBring} size="small">
          {say('bring:open')}
        </Button>
        <Button buttonStyle="secondary" margin={false} onClick={onMoveEvent} size="small">
          {say('builder:planTitles:moveEvent')}
        </Button>
        {beside}
        <Button
          buttonStyle="secondary"
          disabled={saving}
          margin={false}
          onClick={onPublish}
          size="small"
        >
          {say('publishing:open')}
        </Button>
        {published.map(([panel, text]) => (
          <Button
            buttonStyle="secondary"
            key={panel}
            margin={false}
            onClick={() => onPublished(panel)}
            size="small"
          >
            {say(text)}
          </Button>
        ))}
        <span aria-live="polite" className="agenda-builder__quiet">
          {say(pending.length ? 'builder:unsaved' : 'builder:allSaved', { count: pending.length })}
          {pending.length && kept ? ` · ${say('kept:onDevice')}` : null}
        </span>
      </div>
      {children}
      {line ? (
        <div
          aria-label={say('builder:toolsOfLine', { title: line.title ?? '' })}
          className="agenda-builder__buttons"
          role="group"
        >
          <bdi className="agenda-builder__which">{line.title || say('checks:untitled')}</bdi>
          {ofLine.map((action) => (
            <button key={action} onClick={() => onAct(action)} type="button">
              {say(`builder:actions:${action}`)}
            </button>
          ))}
          <button onClick={() => onAct('teamOnly')} type="button">
            {say(line.teamOnly ? 'publishing:team:everyone' : 'publishing:team:only')}
          </button>
          {formOf ? <a href={formOf}>{say('builder:openForm')}</a> : null}
        </div>
      ) : null}
    </div>
  )
}
