import type { Refused } from '../../api/builder/answering.js'
import type { TranslationsEntry } from '../../api/translations/openTranslations.js'
import type { Suggestion } from '../../api/translations/suggestions.js'
import type { SavedEntry } from '../../api/translations/translationsEndpoints.js'
import type { Id } from '../../core/types.js'
import type { Review } from '../../store/translation/reviews.js'

/** A translation as it is sent: what it translates, and which one it takes the place of. */
export type Sent = { id: string; rich: boolean; source: string[]; target: string[]; sent: string; confirmed?: true; removed?: true; kept?: true }

export type Failure = { failure: string }

export type TranslateDoor = {
  read: () => Promise<Failure | TranslationsEntry>
  save: (from: string, texts: Sent[]) => Promise<Failure | { lines: SavedEntry[] }>
  /** What a machine proposes for a text, by paragraphs; nothing of it is stored. */
  suggest: (from: string, id: string) => Promise<Failure | { suggestions: Suggestion[] }>
  askForReview: (note: string) => Promise<Failure | { review: Review | null }>
  endReview: () => Promise<Failure | { review: null }>
}

const json = (body: object): RequestInit => ({ method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) })

/** The Translate tab's way to the server; `otherwise` is what to say when nothing came back. */
export function translateDoor({ api, event, to, otherwise }: { api: string; event: Id; to: string; otherwise: string }): TranslateDoor {
  const ask = async <T>(path: string, wish: RequestInit = {}): Promise<Failure | T> => {
    try {
      const response = await fetch(`${api}/agenda-translations/${event}${path}${path.includes('?') ? '&' : '?'}to=${to}`, { ...wish, credentials: 'include' })
      const answer = (await response.json()) as unknown
      return response.ok ? (answer as T) : { failure: (answer as Partial<Refused>).errors?.[0]?.message ?? otherwise }
    } catch {
      // No answer at all, or one that is not the app's: nothing is lost, it can be tried again.
      return { failure: otherwise }
    }
  }
  return {
    read: () => ask(''),
    save: (from, texts) => {
      const wish = json({ from, texts })
      // Outlives the page: a text that was just left is stored though the tab is closed. Browsers do so for small ones only.
      return ask('', { ...wish, keepalive: String(wish.body).length < 15_000 })
    },
    suggest: (from, id) => ask('/suggestions', json({ from, ids: [id] })),
    askForReview: (note) => ask('/review', json({ note })),
    endReview: () => ask('/review', { method: 'DELETE' }),
  }
}
