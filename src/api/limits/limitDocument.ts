import { type ASTNode, GraphQLError, type ValidationContext, type ValidationRule } from 'graphql'
import type { RefusalCode } from '../../errors.js'
import { measureDocument } from './measureDocument.js'

/** Of one document, fragments written out. The panel itself asks for none of this. */
const limits = { fields: 400, levels: 12, sets: 40, repeats: 5, rows: 500 }

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

/** “Did you mean …?” tells strangers the names that they were looking for. Outside production it helps whoever writes the question. */
function withoutSuggestion(error: GraphQLError): GraphQLError {
  const at =
    process.env.NODE_ENV === 'production' ? error.message.lastIndexOf(' Did you mean ') : -1
  return at < 0 ? error : Object.assign(error, { message: error.message.slice(0, at) })
}

/** The code that a program is told; what asks for too much in all has no other sign than its sentence. */
function withCode(error: GraphQLError): GraphQLError {
  const code: RefusalCode = /exceeds the maximum complexity/.test(error.message)
    ? 'queryTooLarge'
    : 'badQuery'
  return Object.assign(error, { extensions: { code, ...error.extensions } })
}

/** What other rules find is told with a code and without suggestions: they all report to one and the same. */
function watchReports(context: ValidationContext): void {
  const report = context.reportError.bind(context)
  Object.assign(context, {
    reportError: (error: GraphQLError) => report(withCode(withoutSuggestion(error))),
  })
}

const tooMuch = (message: string) =>
  new GraphQLError(message, { extensions: { code: 'queryTooLarge' satisfies RefusalCode } })

/** Refuses documents that repeat a field under many aliases, nest too deeply or ask for more rows than a page. */
export const limitDocument: ValidationRule = (context) => {
  watchReports(context)
  const document = context.getDocument()
  const faults = faultsOf(measureDocument(document))
  for (const fault of faults) context.reportError(tooMuch(fault))
  // Nothing is left of a refused document for the other rules, of which some take it apart again for each fragment.
  if (faults.length) (document as { definitions: readonly ASTNode[] }).definitions = []
  return {
    Argument: ({ name, value }) => {
      if (name.value !== 'limit' || value.kind !== 'IntValue') return
      const rows = Number(value.value)
      if (rows < 1 || rows > limits.rows)
        context.reportError(tooMuch(`limit is a number from 1 to ${limits.rows}.`))
    },
  }
}
