import type { Config } from 'payload'
import { GraphQLError, type ValidationContext, type ValidationRule } from 'graphql'
import type { RefusalCode } from '../../errors.js'
import { measureDocument } from './measureDocument.js'

/** What one query may ask for, with its fragments written out. The panel needs far less. */
const limits = { fields: 800, complexity: 1000, levels: 12, sets: 40, repeats: 5, rows: 500 }

function faultsOf({ fields, levels, sets, repeats }: ReturnType<typeof measureDocument>): string[] {
  return [
    ...(fields > limits.fields ? [`A query may ask for at most ${limits.fields} fields.`] : []),
    ...(levels > limits.levels ? [`A query may be at most ${limits.levels} levels deep.`] : []),
    ...(sets > limits.sets
      ? [`A query may ask for at most ${limits.sets} lists and objects.`]
      : []),
    ...(repeats > limits.repeats
      ? [`A query may ask for the same field at most ${limits.repeats} times in one place.`]
      : []),
  ]
}

/**
 * Removes “Did you mean …?”, which would tell strangers the names of fields that they guess at.
 * Outside of production it stays: there it helps whoever writes the query.
 */
function withoutSuggestion(error: GraphQLError): GraphQLError {
  const at =
    process.env.NODE_ENV === 'production' ? error.message.lastIndexOf(' Did you mean ') : -1
  return at < 0 ? error : Object.assign(error, { message: error.message.slice(0, at) })
}

/**
 * Adds the code for programs to an error. A query whose complexity is too high is only known by the
 * message of the error.
 */
function withCode(error: GraphQLError): GraphQLError {
  const code: RefusalCode = /exceeds the maximum complexity/.test(error.message)
    ? 'queryTooLarge'
    : 'badQuery'
  return Object.assign(error, { extensions: { code, ...error.extensions } })
}

/** Lets the errors of all other rules be reported with a code and without suggestions. */
function watchReports(context: ValidationContext): void {
  const report = context.reportError.bind(context)
  Object.assign(context, {
    reportError: (error: GraphQLError) => report(withCode(withoutSuggestion(error))),
  })
}

const tooMuch = (message: string) =>
  new GraphQLError(message, { extensions: { code: 'queryTooLarge' satisfies RefusalCode } })

/**
 * A validation rule that refuses queries which repeat a field under many aliases, nest too deeply,
 * ask for too many fields or for more rows than a page has.
 */
const limitDocument: ValidationRule = (context) => {
  watchReports(context)
  const document = context.getDocument()
  const faults = faultsOf(measureDocument(document))
  for (const fault of faults) context.reportError(tooMuch(fault))
  // Some of the other rules go through the query once for each of its fragments, which would take
  // long in a query that is refused for its size: nothing of it is left for them.
  if (faults.length) Object.assign(document, { definitions: [] })
  return {
    Argument: ({ name, value }) => {
      if (name.value !== 'limit' || value.kind !== 'IntValue') return
      const rows = Number(value.value)
      if (rows < 1 || rows > limits.rows)
        context.reportError(tooMuch(`limit is a number from 1 to ${limits.rows}.`))
    },
  }
}

type GraphQL = NonNullable<Config['graphQL']>
type Rules = ReturnType<NonNullable<GraphQL['validationRules']>>

/** The app's settings for GraphQL with our limits; its own rules stay, and its stricter limits. */
export const limitGraphQL = (own: Config['graphQL'] = {}): GraphQL => ({
  ...own,
  maxComplexity: Math.min(own.maxComplexity ?? limits.complexity, limits.complexity),
  validationRules: (args): Rules => [...(own.validationRules?.(args) ?? []), limitDocument],
})
