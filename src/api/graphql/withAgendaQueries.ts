import { agendaQueries } from './agendaQueries.js'
import type { GraphQLSettings } from './graphql.js'

/** The agenda's queries beside those that the config has already. */
export const withAgendaQueries = (own: GraphQLSettings = {}): GraphQLSettings => ({
  ...own,
  queries: (graphql, context) => ({
    ...agendaQueries(graphql, context),
    ...own.queries?.(graphql, context),
  }),
})
