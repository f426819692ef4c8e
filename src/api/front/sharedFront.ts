import type { FrontAnswer, FrontRequest } from './answerAgenda.js'
import type { Look } from './lookAhead.js'

export type Front = {
  answerAgenda: (asked: FrontRequest) => Promise<FrontAnswer | undefined>
  /** Bytes of the question in GraphQL that must be read before it can be answered; 0 where Payload must read it. */
  questionLength: (asked: FrontRequest) => number
  answerQuestion: (asked: FrontRequest, body: Buffer) => Promise<FrontAnswer | undefined>
  /** What must be looked at before a request is passed on; a refusal where it is not. */
  lookAhead: (asked: FrontRequest) => FrontAnswer | Look | undefined
  /** Waits for what is being saved, and lets go of the database. */
  finishWork: () => Promise<void>
}

/** Where Payload, which Next bundles, and the server around Next, which is not in the bundle, find each other. */
const shared: { [key: symbol]: Front | undefined } = globalThis
const key = Symbol.for('payload-plugin-agenda/front')

export function leaveFront(front: Front): void {
  shared[key] = front
}

/** Undefined until Payload has started, which it does with the first request that Next passes to it. */
export const openedFront = (): Front | undefined => shared[key]
