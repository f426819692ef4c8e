import type { PayloadRequest } from 'payload'
import { numberSessions } from '../../core/numbering.js'
import { inOrder } from '../../core/order.js'
import type { AgendaSession, Id } from '../../core/types.js'
import { optionsOf, slugOf } from '../optionsOf.js'
import { rawDocuments } from '../rawDocuments.js'
import { eventKey, inTransaction, noteShown } from '../transaction/index.js'
import { toAgendaSession } from '../toAgenda.js'
import { authorOf, type Release } from './release.js'
import { loadGivenNumbers } from './givenNumbers.js'
import { recordPublication } from './recordPublication.js'
import { notPublished } from './notPublished.js'
import { loadLatest } from './storedReleases.js'
import { noteReleased } from './watchPublications.js'

/** A session whose number would change; null stands for no number. */
export type NumberChange = {
  id: Id
  title: string
  kind: string
  before: number | null
  after: number | null
}

/** `release` is the number of the release that was looked at, 0 where there is none yet. */
export type Renumbering = { release: number; changes: NumberChange[] }

/**
 * What readers would see of the numbers if they were given anew, in the order of the published
 * agenda.
 */
export async function readRenumbering(req: PayloadRequest, event: Id): Promise<Renumbering> {
  const { payload } = req
  const release = (await loadLatest(payload, event, req))?.number ?? 0
  const given = await loadGivenNumbers(payload, event, req)
  const docs = await rawDocuments(
    payload,
    slugOf(payload, 'sessions'),
    { and: [{ event: { equals: event } }, { _status: { equals: 'published' } }] },
    { view: 'published', req },
  )
  const sessions: AgendaSession[] = inOrder(
    docs.map((doc) => toAgendaSession(doc, req.locale ?? undefined)),
  )
  const { rulebook } = optionsOf(payload)
  const [now, then] = [
    numberSessions(sessions, rulebook, given),
    numberSessions(sessions, rulebook),
  ]
  const changes = sessions.flatMap(({ id, title = '', kind }): NumberChange[] => {
    if (id === undefined) return []
    const [before, after] = [now.get(id) ?? null, then.get(id) ?? null]
    return before === after ? [] : [{ id, title, kind, before, after }]
  })
  return { release, changes }
}

/**
 * Gives all numbers anew, as one publication. Refused where another release came after the one that
 * was looked at, or where nothing changes.
 */
export async function renumberAgenda(
  req: PayloadRequest,
  event: Id,
  seen: number,
): Promise<Release> {
  return inTransaction(req, [eventKey(event)], async (_inner, takeBack, { operation, reading }) => {
    const { release, changes } = await readRenumbering(reading, event)
    if (release !== seen) throw notPublished('changedMeanwhile')
    if (!changes.length) throw notPublished('nothing')
    noteReleased(req.payload, operation, event)
    await noteShown(req.payload, reading)
    const made = await recordPublication(reading, event, {
      author: authorOf(req),
      renumber: true,
      always: true,
      takeBack,
    })
    if (!made) throw notPublished('nothing')
    return made
  })
}
