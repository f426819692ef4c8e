import { addDataAndFileToRequest, type Endpoint, type PayloadRequest } from 'payload'
import Type from 'typebox'
import { Value } from 'typebox/value'
import { wordChanges } from '../../formats/changes.js'
import { type Check, checksIn } from '../../store/checks.js'
import { optionsOf } from '../../store/optionsOf.js'
import { publishAgenda } from '../../store/releases/publishAgenda.js'
import { type Publication, readPublication } from '../../store/releases/readPublication.js'
import { compareReleases, toEntry } from '../../store/releases/readReleases.js'
import { loadReleases } from '../../store/releases/storedReleases.js'
import type { Id } from '../../core/types.js'
import { languageOf, refuse, wholeNumber } from '../agenda/parameters.js'
import { missingRelease } from '../releases/releaseAsked.js'
import { answering, send } from './answering.js'

/** What a publication would do, in words. */
export type PublicationEntry = Pick<Publication, 'decided' | 'number' | 'readiness' | 'revisions'> & {
  /** Whether the event’s own fields wait to be published. */
  event: boolean
  lines: { id: Id; title: string; state: string }[]
  checks: Check[]
  /** Absent where readers see nothing yet. */
  changes?: string[]
}

/** A release as the team sees it, in words. */
export type TeamRelease = { number: number; publishedAt: string; author: string | null; note: string | null; changes: string[] }

const panelLanguage = ({ i18n }: PayloadRequest): string => i18n.language

const look = answering(async (req, event) => {
  const holdBack = req.searchParams.get('holdBack')?.split(',').filter(Boolean)
  const found = await readPublication(req, event, holdBack)
  if (!found) throw refuse(req, 404, 'eventGone', {})
  const { agenda, violations, lines, changes, number, readiness, revisions, decided } = found
  const t = req.t as unknown as (key: string, vars?: Record<string, unknown>) => string
  const { rulebook } = optionsOf(req.payload)
  return send(req, {
    number, readiness, revisions, decided,
    event: found.event !== undefined,
    lines: lines.map(({ id, title, state }) => ({ id, title, state })),
    checks: checksIn({ agenda, violations, language: panelLanguage(req), rulebook, t }),
    changes: changes && wordChanges(changes, panelLanguage(req)),
  } satisfies PublicationEntry)
})

const Wish = Type.Object({
  revisions: Type.Record(Type.String(), Type.Integer({ minimum: 0 })),
  note: Type.Optional(Type.String({ maxLength: 2000 })),
  acceptAdvice: Type.Optional(Type.Boolean()),
  holdBack: Type.Optional(Type.Array(Type.String({ maxLength: 35 }), { maxItems: 100 })),
})

const publish = answering(async (req, event) => {
  await addDataAndFileToRequest(req)
  if (!Value.Check(Wish, req.data)) throw refuse(req, 400, 'badEdits', {})
  const { number, publishedAt } = await publishAgenda(req, event, req.data)
  return send(req, { number, publishedAt })
})

/** Releases on a page of the panel. */
const pageSize = 20

const list = answering(async (req, event) => {
  const language = languageOf(req)
  const page = wholeNumber(req, 'page', { from: 1, to: 1_000_000, otherwise: 1 })
  const { releases, total } = await loadReleases(req.payload, event, { limit: pageSize, page })
  const docs = releases.map((release): TeamRelease => {
    const { number, publishedAt, note, changes } = toEntry(release, language)
    return { number, publishedAt, note, author: release.author?.name ?? null, changes: wordChanges(changes, panelLanguage(req)) }
  })
  return send(req, { docs, totalDocs: total, page })
})

const compare = answering(async (req, event) => {
  const language = languageOf(req)
  const [from, to] = ['from', 'to'].map((name) => wholeNumber(req, name, { from: 1, to: 1_000_000, otherwise: 1 })) as [number, number]
  const changes = await compareReleases(req.payload, event, { from, to, language })
  if (!changes) throw await missingRelease(req, event, [from, to], language)
  return send(req, { from, to, changes: wordChanges(changes, panelLanguage(req)) })
})

/** Publishing an agenda as a whole, and what was published of it. For those who may change the event. */
export const publicationEndpoints: Endpoint[] = [
  { path: '/agenda-builder/:event/publication', method: 'get', handler: look },
  { path: '/agenda-builder/:event/publication', method: 'post', handler: publish },
  { path: '/agenda-builder/:event/releases', method: 'get', handler: list },
  { path: '/agenda-builder/:event/changes', method: 'get', handler: compare },
]
