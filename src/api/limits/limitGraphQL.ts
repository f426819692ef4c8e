import type { Config } from 'payload'
import { limitDocument } from './limitDocument.js'

type GraphQL = NonNullable<Config['graphQL']>
type Rules = ReturnType<NonNullable<GraphQL['validationRules']>>

/** Caps what one GraphQL document may cost; a config's own stricter limits and rules stay. */
export const limitGraphQL = (own: Config['graphQL'] = {}): GraphQL => ({
  ...own,
  maxComplexity: Math.min(own.maxComplexity ?? 600, 600),
  validationRules: (args): Rules => [...(own.validationRules?.(args) ?? []), limitDocument],
})
