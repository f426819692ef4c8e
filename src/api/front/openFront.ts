import type { Payload } from 'payload'
import { keepAnswer } from '../graphql/answers.js'
import { answerAgenda } from './answerAgenda.js'
import { answerQuestion, questionLength } from './answerQuestion.js'
import { finishWork } from './finishWork.js'
import { lookAhead } from './lookAhead.js'
import { leaveFront } from './sharedFront.js'

/** From now on, a server around Next may answer from this Payload. */
export function openFront(payload: Payload): void {
  // Payload calls this with each result of its GraphQL door; a config that has its own keeps it.
  payload.extensions ??= async ({ args, result }) => {
    keepAnswer(
      args.contextValue.req,
      args.document,
      { variables: args.variableValues, operationName: args.operationName },
      result,
    )
    return result
  }
  leaveFront({
    answerAgenda: (asked) => answerAgenda(payload, asked),
    questionLength: (asked) => questionLength(payload, asked),
    answerQuestion: (asked, body) => answerQuestion(payload, asked, body),
    lookAhead: (asked) => lookAhead(payload, asked),
    finishWork: () => finishWork(payload),
  })
}
