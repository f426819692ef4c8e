import { addDataAndFileToRequest, type Endpoint, type PayloadRequest } from 'payload'
import { Value } from 'typebox/value'
import type { Id } from '../../core/types.js'
import { wordChanges } from '../../formats/changes.js'
import { type Check, checksIn } from '../../store/checks.js'
import { optionsOf } from '../../store/optionsOf.js'
import type { ChosenLine } from '../../store/releases/chooseDocuments.js'
import { runPublication } from '../../store/releases/runPublication.js'
import { type Publication, readPublication } from '../../store/releases/readPublication.js'
import { type PublicPage, pagesOf } from '../../store/releases/pages.js'
import { compareReleases, toEntry } from '../../store/releases/readReleases.js'
import { loadReleases } from '../../store/releases/storedReleases.js'
import { textIn } from '../../store/toAgenda.js'
import { refuse } from '../../errors.js'
import { languageOf, wholeNumber } from '../agenda/parameters.js'
import { missingRelease } from '../releases/requestedRelease.js'
import { assertKnownFields } from '../refuseFields.js'
import { forEditors, send } from './forEditors.js'
import { PublicationRequestSchema } from './publicationBody.js'
import { translate } from '../../translate.js'

/** The changes that readers would see in one language, worded in that language. */
export type LanguageChanges = {
  language: string
  label: string
  direction: 'ltr' | 'rtl'
  changes: string[]
  /** Readers see nothing in this language yet. */
  firstTime?: true
}

/** What a publication would do, in words. */
export type PublicationEntry = Pick<
  Publication,
  'decided' | 'eventLeftOut' | 'eventWithdrawn' | 'number' | 'published' | 'readiness' | 'revisions'
> & {
  /** Whether the event’s own fields wait to be published. */
  event: boolean
  /** Everything that waits, left out or not, in the order of the agenda. */
  lines: { id: Id; title: string; state: ChosenLine['state']; leftOut: boolean; teamOnly?: true }[]
  /** Lines that stay with the team. */
  team: { id: Id; title: string }[]
  /** Conflicts and advice about what readers would then see. */
  checks: Check[]
  /** Sentences on what must be filled in before anything can be published. */
  missing: string[]
  /** An entry for each language that goes out, that of the request first. */
  changesByLanguage: LanguageChanges[]
  /** The page on which readers see it, in each language that goes out. */
  pages: PublicPage[]
}

/** A publication that was made. */
export type Published = { number: number; publishedAt: string; pages: PublicPage[] }

/** A release as the team sees it, in words. */
export type TeamRelease = {
  number: number
  publishedAt: string
  author: string | null
  note: string | null
  changes: string[]
}

const panelLanguage = ({ i18n }: PayloadRequest): string => i18n.language

/** A list in the address, such as `?only=event,12`. */
const requestedIds = ({ searchParams }: PayloadRequest, name: string): string[] | undefined =>
  searchParams.get(name)?.split(',').filter(Boolean)

const texts = (ids: (number | string)[] | undefined): string[] | undefined => ids?.map(String)

const look = forEditors(async (req, event) => {
  const [holdBack, only, leaveOut, withdraw] = ['holdBack', 'only', 'leaveOut', 'withdraw'].map(
    (name) => requestedIds(req, name),
  )
  const found = await readPublication(req, event, { holdBack, only, leaveOut, withdraw })
  if (!found) throw refuse(req, 'eventGone')
  const {
    agenda,
    violations,
    lines,
    changes,
    missing,
    number,
    readiness,
    revisions,
    decided,
    published,
    eventLeftOut,
    eventWithdrawn,
  } = found
  const t = translate(req)
  const { rulebook } = optionsOf(req.payload)
  const language = panelLanguage(req)
  return send(req, {
    number,
    readiness,
    revisions,
    decided,
    published,
    eventLeftOut,
    eventWithdrawn,
    event: found.event !== undefined,
    lines: lines.map(({ id, title, state, leftOut, teamOnly }) => ({
      id,
      title,
      state,
      leftOut,
      ...(teamOnly ? { teamOnly } : {}),
    })),
    team: found.team.map(({ id, title }) => ({
      id,
      title: textIn(title, req.locale ?? undefined) ?? '',
    })),
    checks: checksIn({
      agenda,
      violations,
      viewpoint: only?.length === 1 ? only[0] : undefined,
      language,
      rulebook,
      t,
    }),
    missing: missing.map((what) => t(`agenda:releases:missingParts:${what}`)),
    changesByLanguage: changes.map(
      ({ code, label, direction, changes: seen }): LanguageChanges => ({
        language: code,
        label,
        direction,
        changes: wordChanges(seen ?? [], code),
        ...(seen ? {} : { firstTime: true }),
      }),
    ),
    pages: pagesOf(req.payload, found.own, req.locale),
  } satisfies PublicationEntry)
})

const publish = forEditors(async (req, event) => {
  await addDataAndFileToRequest(req)
  if (!Value.Check(PublicationRequestSchema, req.data)) throw refuse(req, 'badEdits')
  assertKnownFields(req, PublicationRequestSchema, req.data)
  const { leaveOut, only, withdraw, ...request } = req.data
  const { number, publishedAt, pages } = await runPublication(req, event, {
    ...request,
    leaveOut: texts(leaveOut),
    only: texts(only),
    withdraw: texts(withdraw),
  })
  return send(req, { number, publishedAt, pages } satisfies Published)
})

/** How many releases a page of the panel lists. */
const pageSize = 20

const list = forEditors(async (req, event) => {
  const language = languageOf(req)
  const page = wholeNumber(req, 'page', { from: 1, to: 1_000_000, otherwise: 1 })
  const { releases, total } = await loadReleases(req.payload, event, { limit: pageSize, page })
  const docs = releases.map((release): TeamRelease => {
    const { number, publishedAt, note, changes } = toEntry(release, language)
    return {
      number,
      publishedAt,
      note,
      author: release.author?.name ?? null,
      changes: wordChanges(changes, panelLanguage(req)),
    }
  })
  return send(req, { docs, totalDocs: total, page })
})

const compare = forEditors(async (req, event) => {
  const language = languageOf(req)
  const numberIn = (name: string) =>
    wholeNumber(req, name, { from: 1, to: 1_000_000, otherwise: 1 })
  const [from, to] = [numberIn('from'), numberIn('to')]
  const changes = await compareReleases(req.payload, event, { from, to, language })
  if (!changes) throw await missingRelease(req, event, [from, to], language)
  return send(req, { from, to, changes: wordChanges(changes, panelLanguage(req)) })
})

/**
 * The endpoints to publish an agenda as a whole, and to look at what was published. For users who
 * may change the event.
 */
export const publicationEndpoints: Endpoint[] = [
  { path: '/agenda-builder/:event/publication', method: 'get', handler: look },
  { path: '/agenda-builder/:event/publication', method: 'post', handler: publish },
  { path: '/agenda-builder/:event/releases', method: 'get', handler: list },
  { path: '/agenda-builder/:event/changes', method: 'get', handler: compare },
]
