import * as graphql from 'graphql'
import { agendaQueries } from './agendaQueries.js'

/** The name by which Payload calls a language in GraphQL. */
const nameOf = (code: string) => code.replace(/[^A-Za-z0-9]/g, '_')

const languageType = (codes: string[]) =>
  new graphql.GraphQLEnumType({
    name: 'LocaleInputType',
    values: Object.fromEntries(codes.map((code) => [nameOf(code), { value: code }])),
  })

/**
 * The plugin's queries and their types as a schema in GraphQL's own notation, for generators of
 * clients, since Payload does not tell its schema in production. What else an app has in GraphQL is
 * not in it.
 * @param codes the languages of the content; the first one is the default
 */
export function printedSchema(codes: string[]): string {
  const fields = agendaQueries(graphql, {
    config: { localization: { defaultLocale: codes[0] ?? 'en' } },
    types: { localeInputType: languageType(codes) },
  })
  const query = new graphql.GraphQLObjectType({ name: 'Query', fields })
  return `${graphql.printSchema(new graphql.GraphQLSchema({ query }))}\n`
}
