'use client'

import { useRef, useState } from 'react'
import { withId } from '../../core/ids.js'
import { newcomerId } from '../../core/builder/index.js'
import { bestMatches } from '../../core/names/index.js'
import type { Id } from '../../core/types.js'
import type { Choice } from '../../store/builder/readBuilder.js'
import { useSay } from '../inputs/useSay.js'
import { cellKeys, type Leave } from './cellKeys.js'
import type { Begin } from './editing.js'
import { NameInput } from './NameInput.js'
import { calledSo } from './party.js'

type Props = {
  place: Id | undefined
  places: Choice[]
  label: string
  begin: Begin
  onCommit: (place: Id | undefined) => void
  onLeave: Leave
}

/** How many suggestions are shown at most: nobody reads through more. */
const most = 8

/**
 * Edits the place of a line by name. For a name that no place has, a second Enter (or the button)
 * creates a place.
 */
export function PlaceEditor({ place, places, label, begin, onCommit, onLeave }: Props) {
  const { say } = useSay()
  const current = withId(places, place)?.name ?? ''
  const [typed, setTyped] = useState(begin.seed ?? current)
  const [unknown, setUnknown] = useState<string>()
  const done = useRef(false)
  const settle = (id: Id | undefined): boolean => {
    if (done.current) return false
    done.current = true
    if (String(id ?? '') !== String(place ?? '')) onCommit(id)
    return true
  }
  const take = (id: Id | undefined) => void (settle(id) && onLeave('down'))
  const newPlace = (name: string) => newcomerId({ kind: 'places', name })
  /** A new name is announced first and created by a second Enter, never by leaving the cell. */
  const commit = (text: string, { elsewhere = false } = {}): boolean => {
    const name = text.trim()
    const [found] = name === current ? [{ id: place }] : calledSo(places, name)
    if (!name || found) return settle(found?.id)
    if (name === unknown && !elsewhere) return settle(newPlace(name))
    setUnknown(name)
    return false
  }
  const suggest = () =>
    bestMatches(typed, places)
      .slice(0, most)
      .map(({ id, name }) => ({ key: String(id), text: name, take: () => take(id) }))
  return (
    <div>
      <NameInput
        autoFocus
        begin={begin}
        className="agenda-builder__input"
        faulty={unknown !== undefined}
        label={label}
        onBlur={() => commit(typed, { elsewhere: true }) && onLeave()}
        onKeyDown={cellKeys({ commit, giveUp: () => void (done.current = true), onLeave })}
        onType={setTyped}
        suggest={suggest}
        value={typed}
      />
      {unknown ? (
        <small role="alert">
          {say('presence:place:unknown')}{' '}
          <button
            onClick={() => take(newPlace(unknown))}
            onMouseDown={(event) => event.preventDefault()}
            type="button"
          >
            {say('presence:place:create', { name: unknown })}
          </button>
        </small>
      ) : null}
    </div>
  )
}
