import { readFileSync } from 'node:fs'

const readme = readFileSync('README.md', 'utf8')

const only = (pattern: RegExp): string => {
  const found = [...readme.matchAll(pattern)].map(([, text]) => text ?? '')
  if (found.length !== 1)
    throw new Error(`README.md has ${found.length} places that look like ${pattern}`)
  return found[0] ?? ''
}

/** The REST query of the README as it stands there, on another server. */
export const restQuery = (url: string) =>
  only(/^curl -g 'http:\/\/localhost:3000(.*)'$/gm).replace(/^/, url)

/** Payload's own GraphQL query of the README: the one with collections in it. */
export const graphqlQuery = () => only(/```graphql\n(query \{\n {2}Events[^`]*)```/g)
