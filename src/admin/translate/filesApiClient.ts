import type { FileOffer } from '../../api/translations/handOutFile.js'
import type { Report, ReportLine } from '../../api/translations/toReport.js'
import type { SavedEntry } from '../../api/translations/translationsEndpoints.js'
import type { Id } from '../../core/types.js'
import { reach } from '../login/reach.js'

type Answer<T> = Promise<T | { failure: string }>

export type FileWish = { from: string; format: 'csv' | 'xliff'; which: 'all' | 'open' }

/** The panel's way to the files of one event in one language. */
export type FilesApiClient = {
  offers: () => Answer<{ offers: FileOffer[] }>
  /** Where a file is downloaded from. */
  address: (wish: FileWish) => string
  /** Brings a file back; `dry`: only to be told what would become of it. */
  bring: (file: Blob, wish: { dry: boolean }) => Answer<Report>
  /** Stores a text that had moved on, by somebody who has seen what is there now. */
  accept: (from: string, line: ReportLine) => Answer<{ lines: SavedEntry[] }>
}

/** `otherwise` is what to say when nothing came back. */
export function filesApiClientTo({
  api,
  event,
  to,
  otherwise,
}: {
  api: string
  event: Id
  to: string
  otherwise: string
}): FilesApiClient {
  const at = (path = '', search: Record<string, string> = {}) =>
    `${api}/agenda-translations/${event}${path}?${new URLSearchParams({ to, ...search })}`
  const ask = async <T>(address: string, wish: RequestInit = {}): Answer<T> => {
    const reached = await reach(address, wish)
    if ('away' in reached) return { failure: otherwise }
    return reached.ok
      ? (reached.answer as T)
      : {
          failure:
            (reached.answer as { errors?: { message: string }[] }).errors
              ?.map(({ message }) => message)
              .join(' ') || otherwise,
        }
  }
  return {
    offers: () => ask(at('/files')),
    address: (wish) => at('/file', wish),
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
