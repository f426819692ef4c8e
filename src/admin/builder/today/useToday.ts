'use client'

import { useDocumentInfo } from '@payloadcms/ui'
import { useState } from 'react'
import {
  type DayStretch,
  type Edit,
  editsBetween,
  heldIn,
  type NoPlan,
  nowAndNext,
  type Plan,
  runLate,
} from '../../../core/builder/index.js'
import { sameId, withId } from '../../../core/ids.js'
import type { RoomNow } from '../../../core/roomsNow.js'
import type { Id } from '../../../core/types.js'
import { useWorkspace } from '../workspace/WorkspaceContext.js'
import { useMedia } from '../useMedia.js'
import { phone } from './phone.js'
import { useClock } from './useClock.js'
import { useRemembered } from '../useRemembered.js'
import { useSending } from './useSending.js'

const whoRunsLate = ['room', 'all'] as const
export type Who = (typeof whoRunsLate)[number]

const yesOrNo = ['yes', 'no'] as const

const idsOf = (lines: readonly DayStretch[]): Id[] => lines.map(({ session }) => session.id)

/** The next line to start, with those that start at the same time. */
const firstOf = (lines: readonly DayStretch[]) => {
  const first = Math.min(...lines.map(({ from }) => from))
  return lines.filter(({ from }) => from === first)
}

/** The line of a room that a delay applies to: the first that is on, else the next. */
export function mainLine(room: RoomNow<DayStretch>): DayStretch | undefined {
  const { now, next } = heldIn(room)
  return now[0] ?? next[0]
}

/** The key of a room on the page; never that of “all rooms”. */
export const roomKey = ({ place }: RoomNow<DayStretch>): string => `room ${place ?? ''}`

/** Rooms where something is on come first, each group in the order of names. */
const onFirst = (rooms: readonly RoomNow<DayStretch>[]) =>
  rooms.toSorted((a, b) => Number(!heldIn(a).now.length) - Number(!heldIn(b).now.length))

/** The state of the view *Today*: what is on, what a delay would change, and what was done last. */
export function useToday() {
  const workspace = useWorkspace()
  const { agenda, builder, choices, rulebook } = workspace
  const [wanted, setWanted] = useState<string>()
  const [who, setWho] = useRemembered('agenda-today-who', whoRunsLate)
  const [atOnce, setAtOnce] = useRemembered('agenda-today-publish', yesOrNo)
  const [note, setNote] = useState('')
  const [done, setDone] = useState<{ text: string; lines: Id[]; depth: number; undone?: true }>()
  const [problem, setProblem] = useState<{ id: Id; text: string }>()
  const { hasPublishPermission } = useDocumentInfo()
  const sending = useSending(workspace)
  const stand = nowAndNext(agenda, useClock(), {
    wanted,
    nameOf: (place) => withId(choices.places, place)?.name ?? '',
  })
  // Changes on another day are preparation: readers see them when somebody publishes.
  const mayPublish = hasPublishPermission === true && stand.phase === 'today'
  const publish = mayPublish && atOnce !== 'no'
  const several = stand.rooms.length > 1
  const onPhone = useMedia(phone)
  const [chosenRoom, setChosenRoom] = useState<string>()
  const rooms = onFirst(stand.rooms)
  const running = rooms.filter(mainLine)
  /** On a phone, the usual act applies to this room, unless all rooms are chosen at the foot. */
  const atHand = running.find((room) => roomKey(room) === chosenRoom) ?? running[0]
  const chooseRoom = (to: string) => {
    setWho(to === 'all' ? 'all' : 'room')
    if (to !== 'all') setChosenRoom(to)
  }
  const placeName = ({ place }: RoomNow<DayStretch>) =>
    withId(choices.places, place)?.name ?? workspace.say('builder:none:place')

  /** The plan by which a room, or every room, runs late from what is on (or comes next). */
  const lateIn = (room: RoomNow<DayStretch>, minutes: number): NoPlan | Plan => {
    const alone = several && who !== 'all'
    const rooms = (alone ? [room] : stand.rooms).map(heldIn)
    const on = rooms.flatMap(({ now }) => now)
    const coming = firstOf(rooms.flatMap(({ next }) => next))
    return runLate(agenda, {
      on: idsOf(on),
      waiting: idsOf(coming),
      minutes,
      kinds: rulebook.kinds,
      ...(alone
        ? { room: room.place === null ? null : withId(choices.places, room.place)?.id }
        : {}),
    })
  }

  /**
   * Makes the change, saves it and publishes it if wanted; the bar reports it until the next
   * change.
   */
  const act = (edits: Edit[], text: string) => {
    const lines = edits.flatMap((edit) => (edit.type === 'set' ? [edit.id] : []))
    if (!lines.length) return
    setProblem(undefined)
    setDone({ text, lines, depth: builder.history.past.length + 1 })
    builder.edit(edits)
    sending.send(lines, { publish, note })
    setNote('')
  }
  const carryOut = (made: Edit[] | NoPlan | Plan, text: string, line: Id) => {
    if ('reason' in made)
      return setProblem({
        id: line,
        text: workspace.say(`builder:reasons:${made.reason}`, {
          title: workspace.titleOf(made.id ?? line),
        }),
      })
    act('agenda' in made ? editsBetween(agenda, made.agenda) : made, text)
  }
  const undo = () => {
    if (!done) return
    builder.travel('undo')
    setDone({ ...done, text: workspace.say('today:did:undone'), undone: true })
    sending.send(done.lines, { publish, note: '' })
  }
  return {
    ...workspace,
    stand,
    rooms,
    running,
    onPhone,
    atHand,
    chooseRoom,
    placeName,
    wanted,
    setWanted,
    several,
    who,
    setWho,
    mayPublish,
    publish,
    setPublish: (on: boolean) => setAtOnce(on ? 'yes' : 'no'),
    note,
    setNote,
    lateIn,
    carryOut,
    done,
    canUndo: done !== undefined && !done.undone && builder.history.past.length === done.depth,
    undo,
    sending,
    problemOf: (id: Id) => (problem && sameId(problem.id, id) ? problem.text : undefined),
  }
}

export type Today = ReturnType<typeof useToday>
