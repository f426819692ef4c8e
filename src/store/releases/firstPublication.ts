import { isolateObjectProperty, type PayloadRequest } from 'payload'
import { heldBackOf } from '../../core/compile/index.js'
import type { Id, Violation } from '../../core/types.js'
import { onceInProcess } from '../../onceInProcess.js'
import { errorAtLine } from '../builder/errorAtLine.js'
import { codesOf } from '../compiled/languages.js'
import { toSourceEvent } from '../compiled/toSource.js'
import { type Operation, operationOf } from '../transaction/index.js'
import { slugOf } from '../optionsOf.js'
import { rawDocument } from '../rawDocuments.js'
import type { Doc } from '../toAgenda.js'
import { checkPublication, isConflict } from './checkPublication.js'
import { choose, type Chosen } from './chooseDocuments.js'
import { pendingOf } from './pendingLines.js'
import { publishingSteps } from './publishingSteps.js'
import { asAlreadyChecked, wasAlreadyChecked } from './alreadyChecked.js'

/**
 * What is to be published together with events that readers are about to see for the first time,
 * until the rows of these events are written.
 */
const waiting = onceInProcess(
  'first publications',
  () => new WeakMap<Operation, Map<string, Chosen>>(),
)

/** The conflicts of an agenda that is published with its event, with the titles of its lines. */
export type WholeFaults = { violations: Violation[]; titles: Map<string, string> }

/**
 * Called before an event is written: finds out whether this write makes the event public on a path
 * that publishes the event alone. Then its lines are published with it, or readers would find days
 * on which nothing happens. Returns what stands in the way.
 */
export async function beginFirstPublication(
  req: PayloadRequest,
  event: Id,
  data: Doc,
): Promise<WholeFaults | undefined> {
  const operation = await operationOf(req.payload, req)
  if (!operation || data._status !== 'published' || data.deletedAt || wasAlreadyChecked(req))
    return undefined
  const main = await rawDocument(req.payload, slugOf(req.payload, 'events'), event, {
    view: 'published',
    req,
    trashed: true,
  })
  if (!main || main._status === 'published') return undefined
  const chosen = choose(await pendingOf(req, event), {})
  const whole = await checkPublication(req, event, chosen, data)
  const violations = whole?.violations.filter(isConflict) ?? []
  const ofOperation = waiting.get(operation) ?? new Map<string, Chosen>()
  waiting.set(operation, ofOperation)
  if (!violations.length) ofOperation.set(String(event), chosen)
  return {
    violations,
    titles: new Map(whole?.agenda.sessions.map(({ id, title }) => [String(id), title ?? ''])),
  }
}

/**
 * Called once the event is written: publishes the lines that go with it, as part of the same
 * operation. Throws the refusal of a line that cannot be published.
 */
export async function endFirstPublication(req: PayloadRequest, event: Id): Promise<void> {
  const operation = await operationOf(req.payload, req)
  const ofOperation = operation && waiting.get(operation)
  const chosen = ofOperation?.get(String(event))
  if (!chosen) return
  ofOperation?.delete(String(event))
  const inner = isolateObjectProperty(req, 'transactionID')
  // Each save begins a transaction of its own and joins the running operation: if one fails, it
  // must not end the operation while hooks are running.
  delete inner.transactionID
  const languages = {
    heldBack: heldBackOf(toSourceEvent({ ...chosen.own, id: event }, codesOf(req.payload))),
    changed: false,
  }
  await asAlreadyChecked(inner, async (saving) => {
    for (const { at, write } of publishingSteps(
      saving,
      event,
      { ...chosen, event: undefined },
      { overrideAccess: true, languages },
    )) {
      await write().catch((refusal: unknown) => {
        throw errorAtLine(at, refusal)
      })
    }
  })
}
