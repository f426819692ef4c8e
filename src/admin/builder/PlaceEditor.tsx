'use client'

import { type KeyboardEvent, useRef, useState } from 'react'
import { newcomerId } from '../../core/builder/index.js'
import { bestMatches } from '../../core/names/index.js'
import type { Id } from '../../core/types.js'
import type { Choice } from '../../store/builder/readBuilder.js'
import { useSay } from '../inputs/useSay.js'
import type { Leave } from './CellInput.js'
import type { Way } from './grid.js'
import { NameInput } from './NameInput.js'
import { calledSo } from './party.js'

type Props = {
  place: Id | undefined
  places: Choice[]
  label: string
  seed?: string
  onCommit: (place: Id | undefined) => void
  onLeave: Leave
}

/** More are not looked through. */
const most = 8

/** The place of a line by its name. Of a name that no place has, Enter once more (or the button) makes a new one. */
export function PlaceEditor({ place, places, label, seed, onCommit, onLeave }: Props) {
  const { say } = useSay()
  const current = places.find(({ id }) => String(id) === String(place))?.name ?? ''
  const [typed, setTyped] = useState(seed ?? current)
  const [unknown, setUnknown] = useState<string>()
  const done = useRef(false)
  const choose = (id: Id | undefined, way?: Way) => {
    if (done.current) return
    done.current = true
    if (String(id ?? '') !== String(place ?? '')) onCommit(id)
    onLeave(way)
  }
  const create = (name: string) => choose(newcomerId({ kind: 'places', name }), 'down')
  const commit = (way?: Way) => {
    const name = typed.trim()
    const [found] = name === current ? [{ id: place }] : calledSo(places, name)
    if (!name || found) return choose(found?.id, way)
    if (name === unknown && way) return create(name)
    setUnknown(name)
  }
  const press = (event: KeyboardEvent<HTMLInputElement>) => {
    const { key, shiftKey, ctrlKey, metaKey } = event
    // Saving takes along what is being typed; all other keys are the input's own.
    if ((ctrlKey || metaKey) && key.toLowerCase() === 's') return commit()
    event.stopPropagation()
    if (key === 'Escape') {
      done.current = true
      return onLeave()
    }
    if (key !== 'Enter' && key !== 'Tab') return
    event.preventDefault()
    commit(key === 'Enter' ? 'down' : shiftKey ? 'left' : 'right')
  }
  const suggest = () =>
    bestMatches(typed, places).slice(0, most).map(({ id, name }) => ({ key: String(id), text: name, take: () => choose(id, 'down') }))
  return (
    <div>
      <NameInput
        autoFocus className="agenda-builder__input" faulty={unknown !== undefined} label={label} onBlur={() => commit()} onKeyDown={press} onType={setTyped} suggest={suggest} value={typed}
      />
      {unknown ? (
        <small role="alert">
          {say('together:place:unknown')}{' '}
          <button onClick={() => create(unknown)} onMouseDown={(event) => event.preventDefault()} type="button">
            {say('together:place:create', { name: unknown })}
          </button>
        </small>
      ) : null}
    </div>
  )
}
