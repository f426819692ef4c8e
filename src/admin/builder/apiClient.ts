import type { Refused } from '../../api/toAnswer.js'
import type { AgendaTexts, Saved } from '../../api/builder/builderEndpoints.js'
import type { Meeting } from '../../api/builder/presenceEndpoint.js'
import type { Published, TeamRelease } from '../../api/builder/publicationEndpoints.js'
import type { RenumberingEntry } from '../../api/builder/renumberEndpoints.js'
import type { LineDetails } from '../../store/builder/readLine.js'
import type { LineVersion } from '../../store/builder/readLineVersions.js'
import type { At } from '../../store/presence/presence.js'
import type { Edit } from '../../core/builder/index.js'
import type { Id } from '../../core/types.js'
import type { BuilderAgenda } from '../../store/builder/readBuilder.js'
import type { Entry, Question, PublicationRequest } from '../publish/publicationTypes.js'
import { type WebhooksApiClient, webhooksApiClient } from './webhooksApiClient.js'
import { type CommentsApiClient, commentsApiClient } from './comments/commentsApiClient.js'
import type { OrRefusal, Refusal } from './refusal.js'
import { callApi } from '../login/callApi.js'

export type { Refusal } from './refusal.js'

export type PublicationApiClient = {
  /** With these languages held back, or else those that are already. */
  look: (question: Question) => OrRefusal<Entry>
  publish: (request: PublicationRequest) => OrRefusal<Published>
  releases: (page: number) => OrRefusal<{ docs: TeamRelease[]; totalDocs: number }>
  compare: (from: number, to: number) => OrRefusal<{ changes: string[] }>
  renumbering: () => OrRefusal<RenumberingEntry>
  /** `release`: the one that was looked at. */
  renumber: (release: number) => OrRefusal<{ number: number }>
}

export type ApiClient = {
  publication: PublicationApiClient
  webhooks: WebhooksApiClient
  comments: CommentsApiClient
  read: () => Promise<BuilderAgenda | { refusal: Refusal }>
  /** What a line holds beside what the agenda tells of it. */
  readLine: (id: Id) => OrRefusal<LineDetails>
  /** How it was before, the newest first. */
  versionsOf: (id: Id) => OrRefusal<{ versions: LineVersion[] }>
  /** The longer texts of all lines, as they are stored. */
  texts: () => OrRefusal<AgendaTexts>
  /** `once`: a name for all that is not saved, the same until a save was answered. */
  save: (edits: {
    edits: Edit[]
    revisions: Record<string, number>
    once: string
  }) => Promise<Saved | { refusal: Refusal }>
  /** Says that this tab is open; who else is here, and what changed since the mark `seen`. */
  meet: (here: {
    tab: string
    unsaved: boolean
    at?: At
    seen?: number
  }) => Promise<Meeting | { refusal: Refusal }>
  leave: (tab: string) => void
  copyEvent: (request: {
    firstDate: string
    title: string
  }) => Promise<{ id: Id } | { refusal: Refusal }>
  /** Gives an event that has no dates its first and last day, from which its days are made. */
  addDays: (request: { startDate: string; endDate: string }) => OrRefusal<unknown>
}

function toRefusal({ errors = [] }: Partial<Refused>, otherwise: string): Refusal {
  const [first] = errors
  const { at, fields, theirs, by } = (first?.data ?? {}) as {
    at?: string
    fields?: unknown
    theirs?: Record<string, unknown>
    by?: string
  }
  const message = first?.message ?? otherwise
  if (theirs && Array.isArray(fields))
    return { message, at, clash: { fields: fields as string[], theirs, by } }
  return {
    message,
    at,
    fields: Array.isArray(fields) ? (fields as { path: string; message: string }[]) : undefined,
  }
}

const listed = (question: Question) =>
  Object.entries(question)
    .map(([key, values]) => (values ? `&${key}=${values.map(encodeURIComponent).join(',')}` : ''))
    .join('')

/**
 * The builder's way to the server, in one language; `otherwise` is what to say when nothing came
 * back.
 */
export function apiClientTo({
  api,
  event,
  locale,
  events = 'events',
  otherwise,
}: {
  api: string
  event: Id
  locale: string
  events?: string
  otherwise: string
}): ApiClient {
  const ask = async <T>(
    path: string,
    body?: object,
    { query = '', ...more }: RequestInit & { query?: string; quiet?: boolean } = {},
  ): Promise<T | { refusal: Refusal }> => {
    const reached = await callApi(`${api}${path}?locale=${locale}&depth=0${query}`, {
      ...(body
        ? {
            method: 'POST',
            headers: { 'Content-Type': 'application/json' },
            body: JSON.stringify(body),
          }
        : {}),
      ...more,
    })
    if ('away' in reached) return { refusal: { message: otherwise, away: true } }
    const { ok, status, answer } = reached
    return ok
      ? (answer as T)
      : {
          refusal: {
            ...toRefusal(answer as Partial<Refused>, otherwise),
            closed: status === 403 || (status === 404 && !(answer as Partial<Refused>).errors),
          },
        }
  }
  const at = `/agenda-builder/${event}`
  return {
    publication: {
      look: (question) => ask(`${at}/publication`, undefined, { query: listed(question) }),
      publish: (request) => ask(`${at}/publication`, request),
      releases: (page) => ask(`${at}/releases`, undefined, { query: `&page=${page}` }),
      compare: (from, to) => ask(`${at}/changes`, undefined, { query: `&from=${from}&to=${to}` }),
      renumbering: () => ask(`${at}/renumbering`),
      renumber: (release) => ask(`${at}/renumbering`, { release }),
    },
    webhooks: webhooksApiClient(ask, `${at}/webhooks`),
    comments: commentsApiClient(ask, at),
    read: () => ask<BuilderAgenda>(at),
    readLine: (id) => ask<LineDetails>(`${at}/lines/${id}`, undefined, { quiet: true }),
    versionsOf: (id) => ask<{ versions: LineVersion[] }>(`${at}/lines/${id}/versions`),
    texts: () => ask<AgendaTexts>(`${at}/texts`),
    save: (edits) => ask<Saved>(at, edits),
    meet: (here) => ask<Meeting>(`${at}/presence`, here, { quiet: true }),
    // Outlives the page. That it may not arrive is no harm: who is not heard of is gone a little
    // later.
    leave: (tab) =>
      void ask(`${at}/presence`, { tab, leaving: true }, { keepalive: true, quiet: true }),
    copyEvent: (request) => ask<{ id: Id }>(`${at}/copy`, request),
    addDays: (request) =>
      ask(`/${events}/${event}`, request, { method: 'PATCH', query: '&draft=true' }),
  }
}
