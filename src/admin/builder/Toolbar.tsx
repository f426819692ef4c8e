'use client'

import { Button } from '@payloadcms/ui'
import { CopyEvent } from './CopyEvent.js'
import { Present } from './Present.js'
import { agendaActs, lineActs } from './workspace/acts.js'
import { useWorkspace } from './workspace/WorkspaceContext.js'

/** What can be done with the agenda, and with the line where the keyboard is. */
export function Toolbar() {
  const workspace = useWorkspace()
  const { say, builder, apiClient, event, events, formOf, kept, line, others } = workspace
  const { pending } = builder
  return (
    <div aria-label={say('builder:tools')} className="agenda-builder__toolbar" role="toolbar">
      <div className="agenda-builder__buttons">
        {agendaActs.map(({ name, text, isPossible, run }) => (
          <Button
            buttonStyle={name === 'save' ? 'primary' : 'secondary'}
            disabled={isPossible ? !isPossible(workspace) : false}
            key={name}
            margin={false}
            onClick={() => run(workspace)}
            size="small"
          >
            {text(workspace)}
          </Button>
        ))}
        <CopyEvent builder={builder} apiClient={apiClient} event={event} events={events} />
        <span aria-live="polite" className="agenda-builder__quiet">
          {say(pending.length ? 'builder:unsaved' : 'builder:allSaved', { count: pending.length })}
          {pending.length && kept.state === 'keeping' ? ` · ${say('kept:onDevice')}` : null}
        </span>
      </div>
      <Present others={others} />
      {line ? (
        <div
          aria-label={say('builder:toolsOfLine', { title: line.title ?? '' })}
          className="agenda-builder__buttons"
          role="group"
        >
          <bdi className="agenda-builder__which">{line.title || say('checks:untitled')}</bdi>
          {lineActs.map(({ name, text, run }) => (
            <button key={name} onClick={() => run(workspace, line)} type="button">
              {text(workspace, line)}
            </button>
          ))}
          {formOf ? <a href={formOf}>{say('builder:openForm')}</a> : null}
        </div>
      ) : null}
    </div>
  )
}
