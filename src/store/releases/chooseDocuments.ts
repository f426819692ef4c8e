import { notPublished } from './notPublished.js'
import type { Pending, PendingLine } from './pendingLines.js'
import { sameId } from '../../core/ids.js'

/** Which of the waiting documents are meant. Ids are texts; `event` stands for the event itself. */
export type Choice = {
  /** Only these. */
  only?: readonly string[]
  /** All except these. */
  leaveOut?: readonly string[]
  /** To be taken from readers. Without `only`, nothing else is published with it. */
  withdraw?: readonly string[]
}

export type ChosenLine = PendingLine & { leftOut: boolean }

/** What one publication does, and what it leaves as it is. */
export type Chosen = Omit<Pending, 'lines'> & {
  lines: ChosenLine[]
  /** Changes of the event's own fields wait, and are left out. */
  eventLeftOut: boolean
  /** The event itself is taken from readers. */
  eventWithdrawn: boolean
  /** Something that waits is left out. */
  partial: boolean
}

const has = (ids: readonly string[] | undefined, id: unknown) => ids?.includes(String(id)) === true

/**
 * Lines that readers see and that are to be taken from them, though they have no changes that wait.
 */
function withdrawnLines({ lines, seen }: Pending, withdraw: readonly string[]): ChosenLine[] {
  return withdraw.flatMap((id) => {
    const doc = seen.get(id)
    if (!doc || lines.some((line) => sameId(line.id, id))) return []
    return [
      {
        id: doc.id,
        title: '',
        state: 'withdrawn',
        teamOnly: doc.teamOnly === true,
        doc,
        leftOut: false,
      },
    ]
  })
}

/** What is published, of all that waits, by this choice. */
export function choose(pending: Pending, { only, leaveOut, withdraw = [] }: Choice): Chosen {
  const alone = only ?? (withdraw.length ? [] : undefined)
  const goes = (id: unknown) =>
    has(withdraw, id) || (!has(leaveOut, id) && (alone === undefined || has(alone, id)))
  const lines = pending.lines.map((line): ChosenLine => {
    const taken = has(withdraw, line.id) && pending.seen.has(String(line.id))
    return { ...line, state: taken ? 'withdrawn' : line.state, leftOut: !goes(line.id) }
  })
  return {
    ...pending,
    lines: [...lines, ...withdrawnLines(pending, withdraw)],
    eventLeftOut: pending.event !== undefined && !goes('event'),
    eventWithdrawn: pending.published && has(withdraw, 'event'),
    partial: alone !== undefined || Boolean(leaveOut?.length),
  }
}

/** Refuses to publish lines before their event. */
export function refuseWithoutEvent({ published, eventLeftOut, lines }: Chosen): void {
  const goesOut = lines.some(
    ({ leftOut, state }) => !leftOut && (state === 'changed' || state === 'new'),
  )
  if (!published && eventLeftOut && goesOut) throw notPublished('eventFirst')
}
