import type { Payload } from 'payload'
import { keepAnswer } from '../graphql/answers.js'
import { type Answer, answerAgenda, type Asked } from './answerAgenda.js'
import { answerQuestion, questionLength } from './answerQuestion.js'

export type Front = {
  answerAgenda: (asked: Asked) => Promise<Answer | undefined>
  /** Bytes of the question in GraphQL that must be read before it can be answered; 0 where Payload must read it. */
  questionLength: (asked: Asked) => number
  answerQuestion: (asked: Asked, body: Buffer) => Promise<Answer | undefined>
}

/** Where Payload, which Next bundles, and the server around Next, which is not in the bundle, find each other. */
const place: { [key: symbol]: Front | undefined } = globalThis as never
const key = Symbol.for('payload-plugin-agenda/front')

/** From now on, a server around Next may answer from this Payload. */
export function openFront(payload: Payload): void {
  // Payload calls this with each result of its GraphQL door; a config that has its own keeps it.
  payload.extensions ??= async ({ args, result }) => {
    keepAnswer(args.contextValue.req, args.document, { variables: args.variableValues, operationName: args.operationName }, result)
    return result
  }
  place[key] = {
    answerAgenda: (asked) => answerAgenda(payload, asked),
    questionLength: (asked) => questionLength(payload, asked),
    answerQuestion: (asked, body) => answerQuestion(payload, asked, body),
  }
}

/** Undefined until Payload has started, which it does with the first request that Next passes to it. */
export const openedFront = (): Front | undefined => place[key]
