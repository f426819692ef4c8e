import type { WrittenQuestion } from './types.js'

/** The words of a question as it is edited; undefined where it has none in its language. */
export const questionText = (question: WrittenQuestion | undefined): string | undefined =>
  (typeof question === 'string' ? question : question?.question)?.trim() || undefined
