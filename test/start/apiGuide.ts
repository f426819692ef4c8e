import { readFileSync } from 'node:fs'

const guide = readFileSync('docs/api.md', 'utf8')

const only = (pattern: RegExp): string => {
  const found = [...guide.matchAll(pattern)].map(([, text]) => text ?? '')
  if (found.length !== 1)
    throw new Error(`docs/api.md has ${found.length} places that look like ${pattern}`)
  return found[0] ?? ''
}

/** The REST query of docs/api.md as it stands there, on another server. */
export const restQuery = (url: string) =>
  only(/^curl -g 'http:\/\/localhost:3000(.*)'$/gm).replace(/^/, url)

/** Payload's own GraphQL query of docs/api.md: the one with collections in it. */
export const graphqlQuery = () => only(/```graphql\n(query \{\n {2}Events[^`]*)```/g)
