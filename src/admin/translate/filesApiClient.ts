import type { FileOffer } from '../../api/translations/handOutFile.js'
import type { Report, ReportLine } from '../../api/translations/toReport.js'
import type { SavedEntry } from '../../api/translations/translationsEndpoints.js'
import { callApi } from '../login/callApi.js'
import type { TranslateAddress } from './apiClient.js'

type OrFailure<T> = Promise<T | { failure: string }>

export type FileRequest = {
  from: string
  format: 'csv' | 'xliff' | 'xliff1'
  which: 'all' | 'open'
  /** A third language whose words go along. */
  beside?: string
}

/** The panel's way to the files of one event in one language. */
export type FilesApiClient = {
  offers: () => OrFailure<{ offers: FileOffer[] }>
  /** Where a file is downloaded from. */
  address: (request: FileRequest) => string
  /** Brings a file back; `dry`: only to be told what would become of it. */
  bring: (file: Blob, request: { dry: boolean }) => OrFailure<Report>
  /** Stores a text that had moved on, by somebody who has seen what is there now. */
  accept: (from: string, line: ReportLine) => OrFailure<{ lines: SavedEntry[] }>
}

/** The way to the server of the files on the Translate tab. */
export function filesApiClientTo({ api, event, to, otherwise }: TranslateAddress): FilesApiClient {
  const at = (path = '', search: Record<string, string> = {}) =>
    `${api}/agenda-translations/${event}${path}?${new URLSearchParams({ to, ...search })}`
  const ask = async <T>(address: string, request: RequestInit = {}): OrFailure<T> => {
    const reached = await callApi<T>(address, request)
    if ('away' in reached) return { failure: otherwise }
    return reached.ok
      ? reached.answer
      : {
          failure: reached.answer.errors?.map(({ message }) => message).join(' ') || otherwise,
        }
  }
  return {
    offers: () => ask(at('/files')),
    address: ({ beside, ...request }) =>
      at('/file', beside && beside !== request.from ? { ...request, beside } : request),
    bring: (file, { dry }) =>
      ask(at('/file', { dry: String(dry) }), {
        method: 'POST',
        body: file,
        headers: { 'Content-Type': 'application/octet-stream' },
      }),
    accept: (from, { id, rich, source, came, sent }) =>
      ask(at(), {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify({
          from,
          texts: [{ id, rich, source, target: came, sent, confirmed: true }],
        }),
      }),
  }
}
