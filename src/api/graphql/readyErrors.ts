import type { ExecutionResult, GraphQLError } from 'graphql'

/** “Did you mean …?” tells strangers the names that they were looking for. Outside production it helps whoever writes the question. */
export function withoutSuggestion(error: GraphQLError): GraphQLError {
  const at = process.env.NODE_ENV === 'production' ? error.message.lastIndexOf(' Did you mean ') : -1
  return at < 0 ? error : Object.assign(error, { message: error.message.slice(0, at) })
}

/** Errors as Payload can tell them: it takes each for one that something threw, and fails over those of variables, which nothing did. */
export function readyErrors({ errors = [] }: ExecutionResult): void {
  for (const error of errors) {
    withoutSuggestion(error)
    const thrown = error.originalError as (Error & { status?: number }) | undefined
    // Only what was asked for has a place in the answer; without one, what was sent along does not fit.
    if (!thrown || (error.path === undefined && thrown.status === undefined)) Object.assign(error, { originalError: Object.assign(new Error(error.message), { status: 400 }) })
  }
}
