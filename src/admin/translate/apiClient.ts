import type { TranslationsEntry } from '../../api/translations/openTranslations.js'
import type { Suggestion } from '../../api/translations/suggestions.js'
import type { SavedEntry } from '../../api/translations/translationsEndpoints.js'
import type { Id } from '../../core/types.js'
import type { Review } from '../../store/translation/reviews.js'
import { callApi } from '../login/callApi.js'

/** A translation as it is sent: what it translates, and which one it takes the place of. */
export type Sent = {
  id: string
  rich: boolean
  source: string[]
  target: string[]
  /** Of a formatted one, in the place of `target`: the text as it is laid out itself. */ laidOut?: object
  sent: string
  confirmed?: true
  removed?: true
  kept?: true
}

/** `away`: there was no answer, the same may be asked again later. */
export type Failure = { failure: string; away?: true }

export type TranslateApiClient = {
  read: () => Promise<Failure | TranslationsEntry>
  save: (from: string, texts: Sent[]) => Promise<Failure | { lines: SavedEntry[] }>
  /** What a machine proposes for a text, by paragraphs; nothing of it is stored. */
  suggest: (from: string, id: string) => Promise<Failure | { suggestions: Suggestion[] }>
  askForReview: (note: string) => Promise<Failure | { review: Review | null }>
  endReview: () => Promise<Failure | { review: null }>
}

const json = (body: object): RequestInit => ({
  method: 'POST',
  headers: { 'Content-Type': 'application/json' },
  body: JSON.stringify(body),
})

/**
 * The event whose texts are translated, into which language, and where its API is; `otherwise` is
 * what to say when nothing came back.
 */
export type TranslateAddress = { api: string; event: Id; to: string; otherwise: string }

/** The Translate tab's way to the server. */
export function translateApiClient({
  api,
  event,
  to,
  otherwise,
}: TranslateAddress): TranslateApiClient {
  const ask = async <T>(path: string, request: RequestInit = {}): Promise<Failure | T> => {
    const reached = await callApi<T>(
      `${api}/agenda-translations/${event}${path}${path.includes('?') ? '&' : '?'}to=${to}`,
      request,
    )
    if ('away' in reached) return { failure: otherwise, away: true }
    return reached.ok
      ? reached.answer
      : { failure: reached.answer.errors?.[0]?.message ?? otherwise }
  }
  return {
    read: () => ask(''),
    save: (from, texts) => {
      const request = json({ from, texts })
      // Outlives the page: a text that was just left is stored though the tab is closed. Browsers
      // do so for small ones only.
      return ask('', { ...request, keepalive: String(request.body).length < 15_000 })
    },
    suggest: (from, id) => ask('/suggestions', json({ from, ids: [id] })),
    askForReview: (note) => ask('/review', json({ note })),
    endReview: () => ask('/review', { method: 'DELETE' }),
  }
}
