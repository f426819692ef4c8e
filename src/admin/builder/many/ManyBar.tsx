'use client'

import { type KeyboardEvent, useState } from 'react'
import { elementOf } from '../../elementOf.js'
import { setMany } from '../../../core/builder/index.js'
import type { Workspace } from '../workspace/useWorkspaceState.js'
import { useWorkspace } from '../workspace/WorkspaceContext.js'
import { forms } from './ManyForms.js'
import './many.css'

/** An act on all selected lines: done at once, or after a question. */
type ManyAct = {
  name: string
  text: (workspace: Workspace) => string
  isPossible?: (workspace: Workspace) => boolean
} & ({ form: keyof typeof forms } | { run: (workspace: Workspace) => void })

/** A longer list of ids would not fit into the address of the preview. */
const mostPublished = 300

const areTeamOnly = ({ selection }: Workspace) =>
  selection.chosen.every(({ teamOnly }) => teamOnly === true)

const acts: ManyAct[] = [
  { name: 'kind', text: ({ say }) => say('builder:columns:kind'), form: 'kind' },
  { name: 'place', text: ({ say }) => say('builder:columns:place'), form: 'place' },
  {
    name: 'track',
    text: ({ say }) => say('fields:track'),
    isPossible: ({ hasTracks }) => hasTracks,
    form: 'track',
  },
  { name: 'status', text: ({ say }) => say('builder:columns:status'), form: 'status' },
  { name: 'person', text: ({ say }) => say('many:addPerson'), form: 'person' },
  { name: 'shift', text: ({ say }) => say('many:shift'), form: 'shift' },
  { name: 'day', text: ({ say }) => say('many:copyTo'), form: 'day' },
  {
    name: 'fillDown',
    text: ({ say }) => say('many:fillDown'),
    isPossible: ({ cell, selection }) => Boolean(cell) && selection.chosen.length > 1,
    run: ({ cell, many }) => many.fillDown(cell),
  },
  {
    name: 'teamOnly',
    text: (workspace) => workspace.say(areTeamOnly(workspace) ? 'many:everyone' : 'many:teamOnly'),
    run: (workspace) => {
      const { agenda, many } = workspace
      many.make(setMany(agenda, many.ids, { teamOnly: areTeamOnly(workspace) ? null : true }))
    },
  },
  { name: 'remove', text: ({ say }) => say('many:remove'), run: ({ many }) => many.remove() },
  {
    name: 'publish',
    text: ({ say }) => say('many:publish'),
    isPossible: ({ selection }) => selection.chosen.length <= mostPublished,
    run: ({ many, publishing }) => void publishing.publish(many.ids),
  },
]

/** Why nothing was done with the lines, until it is understood. */
function NothingDone() {
  const { many, say } = useWorkspace()
  const { nothingDone } = many
  return nothingDone ? (
    <div className="agenda-many__fault" role="alert">
      <p>{nothingDone.heading}</p>
      <ul>
        {nothingDone.reasons.map((reason) => (
          <li key={reason}>{reason}</li>
        ))}
      </ul>
      <button onClick={many.understood} type="button">
        {say('builder:understood')}
      </button>
    </div>
  ) : null
}

/** The acts on selected lines, at the foot of the screen while any are selected. */
function SelectedActs() {
  const workspace = useWorkspace()
  const { say, selection, cell, goTo } = workspace
  const [form, setForm] = useState<keyof typeof forms>()
  const Form = form && forms[form]
  const back = () => {
    setForm(undefined)
    if (cell) goTo(cell)
  }
  const press = (event: KeyboardEvent) => {
    if (event.key === 'Escape') {
      if (form) setForm(undefined)
      else selection.end()
      if (cell) goTo(cell)
    } else if (!elementOf(event.target)?.closest('input, select')) return
    // What is typed here is not for the agenda.
    event.stopPropagation()
  }
  return (
    <div aria-label={say('many:bar')} className="agenda-many__bar" onKeyDown={press} role="toolbar">
      {Form ? (
        <div className="agenda-many__form">
          <Form
            label={acts
              .map((act) => ('form' in act && act.form === form ? act.text(workspace) : ''))
              .join('')}
            onDone={back}
          />
        </div>
      ) : null}
      <div className="agenda-many__acts">
        <strong>{say('many:selected', { count: selection.chosen.length })}</strong>
        {acts
          .filter(({ isPossible }) => !isPossible || isPossible(workspace))
          .map((act) => (
            <button
              aria-expanded={'form' in act ? act.form === form : undefined}
              key={act.name}
              // Otherwise the open field would lose the focus before the click arrives.
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => {
                setForm('form' in act && act.form !== form ? act.form : undefined)
                if ('run' in act) act.run(workspace)
              }}
              type="button"
            >
              {act.text(workspace)}
            </button>
          ))}
        <button
          className="agenda-many__end"
          onClick={() => {
            selection.end()
            if (cell) goTo(cell)
          }}
          type="button"
        >
          {say('many:end')}
        </button>
      </div>
    </div>
  )
}

export function ManyBar() {
  const { many, selection } = useWorkspace()
  return many.nothingDone || selection.isOn ? (
    <div className="agenda-many">
      <NothingDone />
      {selection.isOn ? <SelectedActs /> : null}
    </div>
  ) : null
}
