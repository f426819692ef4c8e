import type { Endpoint, PayloadHandler, PayloadRequest } from 'payload'
import { wordChanges } from '../../formats/changes.js'
import { renderFeed } from '../../formats/feed/renderFeed.js'
import { publicEvent } from '../../store/compiled/publicEvent.js'
import { readAgenda } from '../../store/compiled/readAgenda.js'
import { etagOf } from '../../store/compiled/sendable.js'
import { settingsFor } from '../../store/compiled/settingsFor.js'
import { compareReleases } from '../../store/releases/readReleases.js'
import { loadLatest, loadRelease, numberBefore } from '../../store/releases/storedReleases.js'
import { refuse } from '../../errors.js'
import { assertKnown, languageOf, wholeNumber } from '../agenda/parameters.js'
import { answerRefusals } from '../answerRefusals.js'
import { redirectOldSlugs } from '../agenda/redirectOldSlugs.js'
import { assertOut } from '../agenda/heldBack.js'
import { respond } from '../agenda/respond.js'
import { releasePage } from './releasePage.js'
import { missingRelease, requestedSlug } from './requestedRelease.js'

const json = 'application/json; charset=utf-8'

/** How many entries a feed has: programs ask for it often and remember what they have read. */
const feedLength = 50

const most = 1_000_000

async function eventOf(req: PayloadRequest, ...parameters: string[]) {
  assertKnown(req, ['locale', ...parameters])
  const slug = requestedSlug(req)
  const event = await publicEvent(req.payload, slug)
  if (event === undefined) throw refuse(req, 'agendaNotFound', { vars: { slug } })
  const language = languageOf(req)
  assertOut(req, event, language)
  return { slug, event, language }
}

const sendJson = (req: PayloadRequest, value: unknown) => {
  const body = JSON.stringify(value)
  return respond(req, { body, etag: etagOf(body), mediaType: json })
}

const sendList: PayloadHandler = async (req) => {
  const { slug, event, language } = await eventOf(req, 'limit', 'page')
  const limit = wholeNumber(req, 'limit', { from: 1, to: 100, otherwise: 20 })
  const page = wholeNumber(req, 'page', { from: 1, to: most, otherwise: 1 })
  return sendJson(req, await releasePage(req.payload, { slug, event }, { language, limit, page }))
}

const sendComparison: PayloadHandler = async (req) => {
  const { event, language } = await eventOf(req, 'from', 'to')
  const latest = await loadLatest(req.payload, event.id)
  const to = wholeNumber(req, 'to', { from: 1, to: most, otherwise: latest?.number ?? 1 })
  const before = req.searchParams.get('from')
    ? undefined
    : await numberBefore(req.payload, event.id, to, language)
  const from = wholeNumber(req, 'from', { from: 1, to: most, otherwise: before ?? 1 })
  const changes = await compareReleases(req.payload, event.id, { from, to, language })
  if (!changes) throw await missingRelease(req, event.id, [from, to], language)
  return sendJson(req, { from, to, changes, inWords: wordChanges(changes, language) })
}

const sendFeed: PayloadHandler = async (req) => {
  const { slug, event, language } = await eventOf(req)
  const { docs } = await releasePage(
    req.payload,
    { slug, event },
    { language, limit: feedLength, page: 1 },
  )
  const agenda = (await readAgenda(req.payload, slug, language))?.agenda
  if (!agenda) throw refuse(req, 'agendaNotFound', { vars: { slug } })
  const first = await loadRelease(req.payload, event.id, 1)
  const { href, installation } = settingsFor(req.payload, slug, language)
  const [organiser] = agenda.event.organisations.flatMap(({ organisations }) =>
    organisations.flatMap((id) => agenda.organisations[id]?.name ?? []),
  )
  const body = renderFeed({
    event: { uid: agenda.event.uid, title: agenda.event.title, organiser },
    language,
    installation,
    began: first?.publishedAt ?? agenda.updatedAt,
    updatedAt: agenda.updatedAt,
    href: href('releases.atom'),
    agenda: href(''),
    page: agenda.event.url,
    entries: docs,
  })
  return respond(req, {
    body,
    etag: etagOf(body),
    mediaType: 'application/atom+xml; charset=utf-8',
  })
}

/** The releases of a published agenda: their list, what changed between two of them, and a feed. */
export const releasesEndpoints: Endpoint[] = [
  {
    path: '/agenda/:slug/releases',
    method: 'get',
    handler: answerRefusals(redirectOldSlugs(sendList)),
  },
  {
    path: '/agenda/:slug/changes',
    method: 'get',
    handler: answerRefusals(redirectOldSlugs(sendComparison)),
  },
  {
    path: '/agenda/:slug/releases.atom',
    method: 'get',
    handler: answerRefusals(redirectOldSlugs(sendFeed)),
  },
]
