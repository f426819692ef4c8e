import type { Config } from 'payload'

type Settings = NonNullable<Config['graphQL']>

/** Adds queries to Payload's. */
export type Queries = NonNullable<Settings['queries']>

/**
 * The `graphql` module as Payload hands it over: a second copy would make types that the first one
 * refuses.
 */
export type GraphQL = Parameters<Queries>[0]

export type GraphQLSettings = Settings
