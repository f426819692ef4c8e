import type { Endpoint, PayloadHandler, PayloadRequest } from 'payload'
import {
  type CompiledAgenda,
  directoryFor,
  type ListQuery,
  listPeople,
  listSessions,
  type Part,
  type PartName,
  sliceOf,
  type Slice,
} from '../../core/compile/index.js'
import { isOneOf } from '../../core/isOneOf.js'
import { optionsOf } from '../../store/optionsOf.js'
import { etagOf, type ServedAgenda } from '../../store/compiled/sendable.js'
import { answerRefusals } from '../answerRefusals.js'
import { agendaOf } from './agendaOf.js'
import { assertKnown, once, oneOf, wholeNumber } from './parameters.js'
import { redirectOldSlugs } from './redirectOldSlugs.js'
import { renderOnce } from './renderOnce.js'
import type { AgendaReply } from './replyWith.js'
import { knownPart, partFor, requestedPart } from './requestedPart.js'
import { asJson, respond } from './respond.js'

const ofList = ['locale', 'release', 'search', 'kind', 'limit', 'page'] as const

/** A list can be had whole; if it is paged, a page has at most this many entries. */
const mostAPage = 500

type List = (agenda: CompiledAgenda, query: ListQuery, slice: Slice) => object

const sessions: List = (agenda, query, slice) => {
  const page = sliceOf(listSessions(agenda, query), slice)
  return { ...page, ...directoryFor(agenda, page.docs) }
}

const people: List = (agenda, query, slice) => {
  const page = sliceOf(listPeople(agenda, query), slice)
  const organisations = page.docs.flatMap(
    ({ organisation }) => (organisation && agenda.organisations[organisation]) || [],
  )
  return {
    ...page,
    organisations: Object.fromEntries(organisations.map((each) => [each.id, each])),
  }
}

/** The lists by their names in addresses, and by which parts of an agenda each may be asked for. */
const lists: Record<string, { list: List; parts: readonly PartName[] }> = {
  sessions: { list: sessions, parts: ['day', 'place', 'track', 'person'] },
  people: { list: people, parts: ['day', 'place', 'track', 'session'] },
}

export const isList = (name: string): boolean => Object.hasOwn(lists, name)

const bodyOf = (list: List, agenda: CompiledAgenda, query: ListQuery, slice: Slice): string =>
  JSON.stringify(list(agenda, query, slice))

/**
 * A whole list of an agenda, without a search, as it is sent; undefined where there is none by this
 * name, or none of such a part.
 */
export function wholeList(served: ServedAgenda, name: string, part: Part): AgendaReply | undefined {
  const known = isList(name) ? lists[name] : undefined
  const asked = Object.keys(part)
  if (!known || !asked.every((each) => isOneOf(known.parts, each))) return undefined
  const of = knownPart(served.agenda, part)
  const render = (agenda: CompiledAgenda) => bodyOf(known.list, agenda, {}, { page: 1 })
  const sendable = of && renderOnce(of, { path: name, render })
  return sendable && { sendable, etag: sendable.etag, mediaType: asJson, stale: served.stale }
}

const queryIn = (req: PayloadRequest): ListQuery => ({
  search: once(req, 'search'),
  kind: oneOf(req, 'kind', Object.keys(optionsOf(req.payload).rulebook.kinds)),
})

function sliceIn(req: PayloadRequest): Slice {
  const limit = once(req, 'limit')
    ? wholeNumber(req, 'limit', { from: 1, to: mostAPage, otherwise: mostAPage })
    : undefined
  return { limit, page: wholeNumber(req, 'page', { from: 1, to: 1_000_000, otherwise: 1 }) }
}

const sendList =
  (list: List, parts: readonly PartName[]): PayloadHandler =>
  async (req) => {
    assertKnown(req, [...ofList, ...parts])
    const { agenda, stale } = await agendaOf(req)
    const part = await partFor(req, agenda, requestedPart(req))
    const body = bodyOf(list, part, queryIn(req), sliceIn(req))
    return respond(req, { body, etag: etagOf(body), mediaType: asJson, stale })
  }

/** `/api/agenda/:slug/sessions` and `/people`: lists of a published agenda, with a search. */
export const listEndpoints: Endpoint[] = Object.entries(lists).map(([name, { list, parts }]) => ({
  path: `/agenda/:slug/${name}`,
  method: 'get',
  handler: answerRefusals(redirectOldSlugs(sendList(list, parts))),
}))
