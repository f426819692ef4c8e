import type { Endpoint, PayloadRequest } from 'payload'
import type { TextDocument } from '../../core/import/document.js'
import type { Known } from '../../core/import/directoryNames.js'
import type { Proposal } from '../../core/import/proposal.js'
import { isDate } from '../../core/time/index.js'
import { readAgendaSafely } from '../../formats/document/readDocumentSafely.js'
import { actorOf, mayWriteEvents } from '../../store/actor.js'
import { mayEditAgenda } from '../../store/builder/mayEditAgenda.js'
import {
  type EarlierVersions,
  readEarlierVersions,
} from '../../store/brought/readEarlierVersions.js'
import { loadKnown } from '../../store/builder/loadKnown.js'
import { languagesOf } from '../../store/compiled/languages.js'
import { eventNamed } from '../../store/input/eventNamed.js'
import { optionsOf } from '../../store/optionsOf.js'
import type { Stored } from '../../store/gateway/database.js'
import { type Doc, toAgendaEvent } from '../../store/toAgenda.js'
import { answerRefusals } from '../answerRefusals.js'
import { refuse } from '../../errors.js'
import { send } from '../builder/forEditors.js'
import { broughtDocument, largestDocument, type Said } from './broughtDocument.js'
import { refuseImport } from './refuseImport.js'

/**
 * The document and what it proposes. `known` are the entries of the directory that may be meant in
 * it; `here` is what it may be another version of.
 */
export type Imported = {
  document: TextDocument
  proposal: Proposal
  known: Known
  here?: EarlierVersions
}

/** How many documents may wait at once; two are read at a time, each within seconds. */
const atOnce = 8
let inHand = 0

/** The event that a request names by its id or its slug; only for users who may edit its agenda. */
async function requestedEvent(
  req: PayloadRequest,
  asked: string | undefined,
): Promise<Stored | undefined> {
  const actor = actorOf(req)
  if (!req.user || !actor) throw refuse(req, req.user ? 'editorsOnly' : 'loginNeeded')
  if (!mayWriteEvents(actor)) throw refuse(req, 'editorsOnly')
  if (asked === undefined) return undefined
  const event = await eventNamed(req, asked)
  if (event && mayEditAgenda(req, String(event.id))) return event
  // Nothing is told of others' events, not even that they exist.
  throw refuse(req, 'notYourEvent')
}

function requestedDays(req: PayloadRequest, { days }: Said, event: Doc | undefined): string[] {
  const asked = days
    ?.split(',')
    .map((day) => day.trim())
    .filter(Boolean)
  const wrong = asked?.find((day) => !isDate(day))
  if (wrong !== undefined)
    throw refuse(req, 'badParameter', {
      vars: { name: 'days', value: String(wrong).slice(0, 40), values: '2027-03-16,2027-03-17' },
      data: { days: wrong },
    })
  return asked?.slice(0, 366) ?? (event ? toAgendaEvent(event).days.map(({ date }) => date) : [])
}

function requestedLanguages(
  req: PayloadRequest,
  { language }: Said,
  event: Doc | undefined,
): string[] {
  const site = languagesOf(req.payload).map(({ code }) => code)
  if (language === undefined)
    return Array.isArray(event?.languages) && event.languages.length > 1
      ? event.languages.map(String)
      : site
  return [language.slice(0, 35)]
}

const bring = answerRefusals(async (req) => {
  // Who asks is checked before anything of the body is read.
  await requestedEvent(req, undefined)
  if (inHand >= atOnce) throw refuseImport(req, 'busy')
  inHand += 1
  try {
    const { brought, said } = await broughtDocument(req)
    const event = await requestedEvent(req, said.event)
    const context = {
      days: requestedDays(req, said, event),
      languages: requestedLanguages(req, said, event),
    }
    const known = await loadKnown(req, event?.id)
    const { kinds, roles } = optionsOf(req.payload).rulebook
    const today = new Date().toISOString().slice(0, 10)
    const read = await readAgendaSafely(
      brought.bytes,
      { name: brought.name, type: brought.type },
      { ...context, ...known, kinds, roles, today },
    )
    if ('error' in read)
      throw refuseImport(
        req,
        read.error,
        read.error === 'tooLarge' ? { most: largestDocument / 1_000_000 } : {},
      )
    const { document, proposal } = read
    const here = event && (await readEarlierVersions(req, event.id))
    return send(req, {
      document,
      proposal,
      known: read.known,
      ...(here ? { here } : {}),
    } satisfies Imported)
  } finally {
    inHand -= 1
  }
})

/** Reads a document and answers with the agenda that it proposes; nothing is stored. */
export const importEndpoint: Endpoint = { path: '/agenda-import', method: 'post', handler: bring }
