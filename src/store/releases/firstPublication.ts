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
 * What goes out with events that readers are about to see for the first time, until their own rows
 * are written.
 */
const waiting = onceInProcess(
  'first publications',
  () => new WeakMap<Operation, Map<string, Chosen>>(),
)

/** Conflicts of an agenda that goes out with its event, by the titles of its lines. */
export type WholeFaults = { violations: Violation[]; titles: Map<string, string> }

/**
 * Before an event is written: whether this makes it public, on a door that publishes the event
 * alone. Then its lines go out with it, or readers would find days on which nothing happens. Gives
 * what stands in the way.
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
 * Once the event is written: the lines that go out with it, as part of the same operation. Throws
 * the refusal of one that cannot be.
 */
export async function endFirstPublication(req: PayloadRequest, event: Id): Promise<void> {
  const operation = await operationOf(req.payload, req)
  const ofOperation = operation && waiting.get(operation)
  const chosen = ofOperation?.get(String(event))
  if (!chosen) return
  ofOperation?.delete(String(event))
  const inner = isolateObjectProperty(req, 'transactionID')
  // Each save begins for itself and joins the operation that is running: one that fails is not to
  // end it under its hooks.
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
