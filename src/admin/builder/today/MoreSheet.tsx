'use client'

import { useRef, useState } from 'react'
import {
  type DayStretch,
  type Edit,
  type NoPlan,
  type Plan,
  roomsFor,
  stretchLine,
  swap,
} from '../../../core/builder/index.js'
import type { RoomNow } from '../../../core/roomsNow.js'
import type { Today } from './useToday.js'

type Props = {
  line: DayStretch
  room: RoomNow<DayStretch>
  today: Today
}

/** Further acts on a line while the event runs, in a sheet at the foot of the screen. */
export function MoreSheet({ line, room, today }: Props) {
  const sheet = useRef<HTMLDialogElement>(null)
  const [open, setOpen] = useState(false)
  const show = () => {
    setOpen(true)
    sheet.current?.showModal()
  }
  const close = () => sheet.current?.close()
  return (
    <>
      <button aria-haspopup="dialog" className="agenda-today__more" onClick={show} type="button">
        {today.say('today:more')}
      </button>
      <dialog
        aria-label={line.session.title || today.say('checks:untitled')}
        className="agenda-today__sheet"
        onClick={({ target }) => target === sheet.current && close()}
        onClose={() => setOpen(false)}
        onKeyDown={(event) => event.stopPropagation()}
        ref={sheet}
      >
        {open ? <Acts close={close} line={line} room={room} today={today} /> : null}
      </dialog>
    </>
  )
}

function Acts({ close, line, room, today }: Props & { close: () => void }) {
  const { agenda, carryOut, choices, lateIn, say, stand } = today
  const [minutes, setMinutes] = useState('')
  const { session, from, to } = line
  const { id } = session
  const title = session.title || say('checks:untitled')
  const isCancelled = session.status === 'cancelled'
  const isOn = from <= stand.at && stand.at < to && !isCancelled
  const next = room.next.find((each) => each.from >= to && each.session.status !== 'cancelled')
  const go = (made: Edit[] | NoPlan | Plan, text: string) => {
    close()
    carryOut(made, text, id)
  }
  const late = (count: number) =>
    go(
      lateIn(room, count),
      say(count < 0 ? 'today:did:early' : 'today:did:late', { count: Math.abs(count) }),
    )
  const set = (fields: (Edit & { type: 'set' })['fields'], text: string) =>
    go([{ type: 'set', id, fields }], text)
  const typed = Number(minutes)
  return (
    <div className="agenda-today__list">
      <h3>
        <bdi>{title}</bdi>
      </h3>
      {isCancelled ? (
        <button
          onClick={() => set({ status: 'confirmed' }, say('today:did:reopened', { title }))}
          type="button"
        >
          {say('today:reopen')}
        </button>
      ) : (
        <>
          <div className="agenda-today__pair">
            {[5, 15].map((count) => (
              <button key={count} onClick={() => late(count)} type="button">
                {say('today:late', { count })}
              </button>
            ))}
          </div>
          <form
            onSubmit={(event) => {
              event.preventDefault()
              if (Number.isInteger(typed) && typed) late(typed)
            }}
          >
            <label>
              {say('today:other')}
              <input
                inputMode="text"
                onChange={({ target }) => setMinutes(target.value)}
                pattern="-?[0-9]{1,3}"
                value={minutes}
              />
            </label>
            <button type="submit">{say('today:otherGo')}</button>
          </form>
          {isOn && stand.phase === 'today' ? (
            <button
              onClick={() =>
                go(
                  stretchLine(agenda, id, Math.ceil((stand.at - to) / 60_000)),
                  say('today:did:ended', { title, time: stand.clock }),
                )
              }
              type="button"
            >
              {say('today:endNow', { time: stand.clock })}
            </button>
          ) : null}
          {next ? (
            <button
              onClick={() =>
                go(
                  swap(agenda, id, next.session.id),
                  say('today:did:swapped', { title, other: today.titleOf(next.session.id) }),
                )
              }
              type="button"
            >
              {say('today:swap', { title: today.titleOf(next.session.id) })}
            </button>
          ) : null}
          <details>
            <summary>{say('today:roomChange')}</summary>
            {roomsFor(line, agenda, choices.places).map(({ room: to, taken }) => (
              <button
                key={to.id}
                onClick={() =>
                  set({ place: to.id }, say('today:did:room', { title, room: to.name }))
                }
                type="button"
              >
                <bdi>{to.name}</bdi>
                <small>
                  {taken === undefined ? say('today:free') : say('today:taken', { title: taken })}
                </small>
              </button>
            ))}
          </details>
          <button
            className="is-danger"
            onClick={() => set({ status: 'cancelled' }, say('today:did:cancelled', { title }))}
            type="button"
          >
            {say('today:cancel')}
          </button>
        </>
      )}
      <button onClick={close} type="button">
        {say('today:close')}
      </button>
    </div>
  )
}
