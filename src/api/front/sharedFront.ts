import type { FrontAnswer, FrontRequest } from './frontRequest.js'
import type { Look } from './lookAhead.js'

/** What Payload offers to a server around Next, which asks it before it passes a request on. */
export type Front = {
  /** See `answerAgenda.ts`. */
  answerAgenda: (asked: FrontRequest) => Promise<FrontAnswer | undefined>
  /** How many bytes of body have to be read for `answerQuestion`; 0 where Payload answers. */
  questionLength: (asked: FrontRequest) => number
  /** See `answerQuestion.ts`. */
  answerQuestion: (asked: FrontRequest, body: Buffer) => Promise<FrontAnswer | undefined>
  /** See `lookAhead.ts`: how the body is to be checked, or a refusal. */
  lookAhead: (asked: FrontRequest) => FrontAnswer | Look | undefined
  /** Waits until all that is being saved is saved, and closes the database. */
  finishWork: () => Promise<void>
}

/**
 * Payload is in the bundle that Next makes; the server around Next is not, and has modules of its
 * own. What both can see is the global object.
 */
const key: unique symbol = Symbol.for('payload-plugin-agenda/front')
const pagesKey: unique symbol = Symbol.for('payload-plugin-agenda/pages')
const shared: { [key]?: Front; [pagesKey]?: AnswerPage } & Record<symbol, unknown> = globalThis

/** Answers a page out of memory; see `src/api/pages/answerPage.ts`. */
export type AnswerPage = (asked: FrontRequest) => Promise<FrontAnswer | undefined>

/** Makes a front known to the server around Next. */
export function leaveFront(front: Front): void {
  shared[key] = front
}

/**
 * The front; undefined until Payload has started. It starts with the first request that Next passes
 * to it.
 */
export const openedFront = (): Front | undefined => shared[key]

/** Makes the public pages known to the server around Next. */
export function leavePages(answer: AnswerPage): void {
  shared[pagesKey] = answer
}

/** The public pages; undefined until somebody has asked Next for the first of them. */
export const openedPages = (): AnswerPage | undefined => shared[pagesKey]
