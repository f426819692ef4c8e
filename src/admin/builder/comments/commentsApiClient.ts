import type { LineComments } from '../../../store/comments/readComments.js'
import type { Id } from '../../../core/types.js'
import type { OrRefusal } from '../refusal.js'

/** Every answer is the comments on the line as they are then. */
export type CommentsApiClient = {
  look: (line: Id) => OrRefusal<LineComments>
  add: (line: Id, text: string) => OrRefusal<LineComments>
  resolve: (key: string, resolved: boolean) => OrRefusal<LineComments>
  remove: (key: string) => OrRefusal<LineComments>
}

type Ask = <T>(path: string, body?: object, more?: RequestInit) => OrRefusal<T>

/** The panel's way to the comments on the lines of an event. */
export const commentsApiClient = (ask: Ask, at: string): CommentsApiClient => ({
  look: (line) => ask(`${at}/lines/${line}/comments`),
  add: (line, text) => ask(`${at}/lines/${line}/comments`, { text }),
  resolve: (key, resolved) => ask(`${at}/comments/${key}`, { resolved }),
  remove: (key) => ask(`${at}/comments/${key}`, undefined, { method: 'DELETE' }),
})
