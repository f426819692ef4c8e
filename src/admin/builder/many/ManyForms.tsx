'use client'

import { Button } from '@payloadcms/ui'
import { type ComponentType, useMemo, useState } from 'react'
import { addPersonToMany, meantParty, readParty, setMany } from '../../../core/builder/index.js'
import { isOneOf } from '../../../core/isOneOf.js'
import { values } from '../../../core/model/index.js'
import { colonOf } from '../../../core/phrases.js'
import type { Id } from '../../../core/types.js'
import { labelOf } from '../../../core/vocabulary.js'
import { spokenDate } from '../../inputs/wording.js'
import { CellChoice } from '../CellChoice.js'
import type { ChoiceOption } from '../choices.js'
import { NameInput } from '../NameInput.js'
import { candidatesOf, readAssignment, readerOf } from '../party.js'
import { PlaceEditor } from '../PlaceEditor.js'
import { readingSuggestions } from '../suggestions.js'
import { useWorkspace } from '../workspace/WorkspaceContext.js'

/** What is asked before something is done with the selected lines. */
export type FormProps = { label: string; onDone: () => void }

function Choice({
  label,
  options,
  onDone,
  onChoose,
}: FormProps & { options: ChoiceOption[]; onChoose: (value: string) => void }) {
  return (
    <CellChoice
      label={label}
      onCommit={onChoose}
      onLeave={() => (onDone(), true)}
      options={options}
      value=""
    />
  )
}

/** A value that no option can have; the empty value means that nothing was chosen yet. */
const none = ' '

function KindForm(props: FormProps) {
  const { agenda, many, language, rulebook } = useWorkspace()
  const options = Object.keys(rulebook.kinds).map((value) => ({
    value,
    label: labelOf(rulebook.kinds, value, language),
  }))
  return (
    <Choice
      {...props}
      onChoose={(kind) => many.make(setMany(agenda, many.ids, { kind }))}
      options={options}
    />
  )
}

function StatusForm(props: FormProps) {
  const { agenda, many, say } = useWorkspace()
  const options = values.sessionStatus.map((value) => ({
    value,
    label: say(`values:sessionStatus:${value}`),
  }))
  const choose = (status: string) => {
    if (isOneOf(values.sessionStatus, status)) many.make(setMany(agenda, many.ids, { status }))
  }
  return <Choice {...props} onChoose={choose} options={options} />
}

function TrackForm(props: FormProps) {
  const { agenda, choices, many, say } = useWorkspace()
  const options = [
    ...choices.tracks.map(({ id, name }) => ({ value: String(id), label: name })),
    { value: none, label: say('builder:none:track') },
  ]
  const choose = (value: string) => {
    const track = choices.tracks.find(({ id }) => String(id) === value)?.id ?? null
    many.make(setMany(agenda, many.ids, { track }))
  }
  return <Choice {...props} onChoose={choose} options={options} />
}

function PlaceForm({ label, onDone }: FormProps) {
  const { agenda, choices, many, say } = useWorkspace()
  const set = (place: Id | undefined) =>
    many.make(setMany(agenda, many.ids, { place: place ?? null }))
  return (
    <>
      <PlaceEditor
        begin={{}}
        label={label}
        onCommit={set}
        onLeave={() => (onDone(), true)}
        place={undefined}
        places={choices.places}
      />
      <button
        onClick={() => (set(undefined), onDone())}
        // Otherwise the field would lose the focus, and the whole form close, before the click
        // arrives.
        onMouseDown={(event) => event.preventDefault()}
        type="button"
      >
        {say('builder:none:place')}
      </button>
    </>
  )
}

function PersonForm({ label, onDone }: FormProps) {
  const { agenda, choices, language, many, rulebook, say } = useWorkspace()
  const candidates = useMemo(() => candidatesOf(choices), [choices])
  const [typed, setTyped] = useState('')
  const readings = typed.trim()
    ? readParty(typed, candidates, { knowing: readerOf(choices, rulebook.roles), language })
    : []
  const add = (reading: (typeof readings)[number] | undefined) => {
    if (!reading) return
    many.make(addPersonToMany(agenda, many.ids, readAssignment(reading, 'speaker')))
    onDone()
  }
  return (
    <>
      <NameInput
        autoFocus
        label={label}
        onKeyDown={(event) => {
          if (event.key !== 'Enter') return
          event.preventDefault()
          add(readings[0])
        }}
        onType={setTyped}
        placeholder={say('people:addPlaceholder')}
        suggest={() =>
          readingSuggestions(
            readings,
            {
              say,
              roleText: (role) => `${labelOf(rulebook.roles, role, language)}${colonOf(language)}`,
              busy: () => [],
            },
            add,
          )
        }
        takesFirst
        value={typed}
      />
      <Button
        disabled={!typed.trim()}
        margin={false}
        onClick={() => add(meantParty(readings))}
        size="small"
      >
        {say('many:apply')}
      </Button>
    </>
  )
}

function ShiftForm({ onDone }: FormProps) {
  const { many, say } = useWorkspace()
  const [minutes, setMinutes] = useState('15')
  const shift = () => {
    if (many.shift(Number(minutes))) onDone()
  }
  return (
    <>
      <label>
        {say('many:minutes')}{' '}
        <input
          autoFocus
          onChange={({ target }) => setMinutes(target.value)}
          onFocus={({ target }) => target.select()}
          onKeyDown={({ key }) => key === 'Enter' && shift()}
          step={5}
          type="number"
          value={minutes}
        />
      </label>
      <Button margin={false} onClick={shift} size="small">
        {say('many:apply')}
      </Button>
    </>
  )
}

function DayForm({ label, onDone }: FormProps) {
  const { agenda, language, many } = useWorkspace()
  const options = agenda.event.days.map(({ date }) => ({
    value: date,
    label: spokenDate(date, language, 'short'),
  }))
  return <Choice label={label} onChoose={many.copyToDay} onDone={onDone} options={options} />
}

export const forms = {
  kind: KindForm,
  place: PlaceForm,
  track: TrackForm,
  status: StatusForm,
  person: PersonForm,
  shift: ShiftForm,
  day: DayForm,
} satisfies Record<string, ComponentType<FormProps>>
