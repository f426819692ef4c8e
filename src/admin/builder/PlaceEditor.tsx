'use client'

import { useState } from 'react'
import type { Id } from '../../core/types.js'
import type { Choice } from '../../store/builder/readBuilder.js'
import { useSay } from '../inputs/useSay.js'
import { CellInput, type Leave } from './CellInput.js'
import type { Begin } from './editing.js'
import { choiceNamed } from './party.js'

type Props = {
  place: Id | undefined
  places: Choice[]
  label: string
  begin: Begin
  onCommit: (place: Id | undefined) => void
  onCreate: (name: string) => Promise<Id | undefined>
  onLeave: Leave
}

const list = 'agenda-builder-places'

/** The place of a line by its name. Of a name that no place has, Enter once more (or the button) makes a new one. */
export function PlaceEditor({ place, places, label, begin, onCommit, onCreate, onLeave }: Props) {
  const { say } = useSay()
  const [unknown, setUnknown] = useState<string>()
  const [failed, setFailed] = useState(false)
  const create = async (name: string) => {
    const made = await onCreate(name)
    if (made === undefined) return setFailed(true)
    onCommit(made)
    onLeave('down')
  }
  const commit = (typed: string) => {
    const name = typed.trim()
    const found = choiceNamed(places, name)
    if (name && !found) {
      if (name === unknown) void create(name)
      setUnknown(name)
      return false
    }
    if (String(found?.id ?? '') !== String(place ?? '')) onCommit(found?.id)
    return true
  }
  const current = places.find(({ id }) => String(id) === String(place))?.name ?? ''
  return (
    <div>
      <CellInput begin={begin} faulty={unknown !== undefined} label={label} list={list} onCommit={commit} onLeave={onLeave} value={current} />
      <datalist id={list}>
        {places.map(({ id, name }) => (
          <option key={id} value={name} />
        ))}
      </datalist>
      {unknown ? (
        <small role="alert">
          {say(failed ? 'together:place:failed' : 'together:place:unknown')}{' '}
          <button onClick={() => void create(unknown)} onMouseDown={(event) => event.preventDefault()} type="button">
            {say('together:place:create', { name: unknown })}
          </button>
        </small>
      ) : null}
    </div>
  )
}
