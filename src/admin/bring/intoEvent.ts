import type { Id } from '../../core/types.js'

/**
 * The event that a document is brought into: the ways that lead there, and what is done once texts
 * were stored.
 */
export type IntoEvent = {
  event: Id
  api: string
  /** The Translate tab in a language. */
  translateIn: (language: string) => string
  onStored: () => void
  onClose: () => Promise<unknown>
}
