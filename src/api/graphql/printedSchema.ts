import * as graphql from 'graphql'
import type { Config } from 'payload'
import { agendaQueries } from './agendaQueries.js'
import type { Queries } from './graphql.js'

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
  const context = {
    config: { localization: { defaultLocale: codes[0], locales: codes } } as Config,
    types: { localeInputType: languageType(codes) },
  }
  const fields = agendaQueries(graphql, context as unknown as Parameters<Queries>[1])
  const query = new graphql.GraphQLObjectType({ name: 'Query', fields: fields as never })
  return `${graphql.printSchema(new graphql.GraphQLSchema({ query }))}\n`
}
