import type { Answer, Asked } from './answerAgenda.js'
import type { Look } from './lookAhead.js'

export type Front = {
  answerAgenda: (asked: Asked) => Promise<Answer | undefined>
  /** Bytes of the question in GraphQL that must be read before it can be answered; 0 where Payload must read it. */
  questionLength: (asked: Asked) => number
  answerQuestion: (asked: Asked, body: Buffer) => Promise<Answer | undefined>
  /** What must be looked at before a request is passed on; a refusal where it is not. */
  lookAhead: (asked: Asked) => Answer | Look | undefined
  /** Waits for what is being saved, and lets go of the database. */
  finishWork: () => Promise<void>
}

/** Where Payload, which Next bundles, and the server around Next, which is not in the bundle, find each other. */
const place: { [key: symbol]: Front | undefined } = globalThis
const key = Symbol.for('payload-plugin-agenda/front')

export function leaveFront(front: Front): void {
  place[key] = front
}

/** Undefined until Payload has started, which it does with the first request that Next passes to it. */
export const openedFront = (): Front | undefined => place[key]
