import { fieldsIn, isPlain } from '../../core/isPlain.js'
import { isText, textIn } from '../../core/isText.js'
import type { Faulty } from '../faultIn.js'
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
  /**
   * Previews a publication with these languages held back; without them, with those held back
   * already.
   */
  look: (question: Question) => OrRefusal<Entry>
  publish: (request: PublicationRequest) => OrRefusal<Published>
  releases: (page: number) => OrRefusal<{ docs: TeamRelease[]; totalDocs: number }>
  compare: (from: number, to: number) => OrRefusal<{ changes: string[] }>
  renumbering: () => OrRefusal<RenumberingEntry>
  /** `release` is the release that the preview was made from. */
  renumber: (release: number) => OrRefusal<{ number: number }>
}

export type ApiClient = {
  publication: PublicationApiClient
  webhooks: WebhooksApiClient
  comments: CommentsApiClient
  read: () => Promise<BuilderAgenda | { refusal: Refusal }>
  /** The fields of a line that the agenda does not include. */
  readLine: (id: Id) => OrRefusal<LineDetails>
  /** Earlier versions of the line, the newest first. */
  versionsOf: (id: Id) => OrRefusal<{ versions: LineVersion[] }>
  /** The longer texts of all lines, as they are stored. */
  texts: () => OrRefusal<AgendaTexts>
  /**
   * `once` identifies this set of unsaved edits; it stays the same until a save was answered, so
   * that a repeated request is not saved twice.
   */
  save: (edits: {
    edits: Edit[]
    revisions: Record<string, number>
    once: string
  }) => Promise<Saved | { refusal: Refusal }>
  /**
   * Reports that this tab is open, and answers with who else is here and what changed since the
   * mark `seen`.
   */
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
  addDays: (request: { startDate: string; endDate: string }) => OrRefusal<{ doc?: unknown }>
}

const isFault = (value: unknown): value is { path: string; message: string } =>
  isPlain(value) && isText(value.path) && isText(value.message)

function toRefusal({ errors = [] }: Faulty, otherwise: string): Refusal {
  const [first] = errors
  const { at: line, fields, theirs, by } = fieldsIn(first?.data)
  const message = first?.message ?? otherwise
  const at = textIn(line)
  if (!Array.isArray(fields)) return { message, at }
  return isPlain(theirs)
    ? {
        message,
        at,
        clash: { fields: fields.filter(isText), theirs, by: textIn(by) },
      }
    : { message, at, fields: fields.filter(isFault) }
}

const listed = (question: Question) =>
  Object.entries(question)
    .map(([key, values]) => (values ? `&${key}=${values.map(encodeURIComponent).join(',')}` : ''))
    .join('')

/**
 * The builder's requests to the server, in one language of the content. `otherwise` is the message
 * where no answer came.
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
    const reached = await callApi<T>(`${api}${path}?locale=${locale}&depth=0${query}`, {
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
    if (reached.ok) return reached.answer
    const { status, answer } = reached
    return {
      refusal: {
        ...toRefusal(answer, otherwise),
        closed: status === 403 || (status === 404 && !answer.errors),
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
    // Sent even while the page is closed. If it gets lost, no harm is done: an editor who is silent
    // counts as gone soon after.
    leave: (tab) =>
      void ask(`${at}/presence`, { tab, leaving: true }, { keepalive: true, quiet: true }),
    copyEvent: (request) => ask<{ id: Id }>(`${at}/copy`, request),
    addDays: (request) =>
      ask(`/${events}/${event}`, request, { method: 'PATCH', query: '&draft=true' }),
  }
}
