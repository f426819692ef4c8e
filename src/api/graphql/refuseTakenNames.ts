import { type Config, formatNames, toWords } from 'payload'
import { shapes, typeName } from './shapes.js'

const ours = new Set([
  'AgendaReleases',
  'Agendas',
  'AgendaFallback',
  'AgendaJSON',
  'AgendaWhen',
  'AgendaWhere',
  ...[...shapes.keys()].map(typeName),
])

type Named = {
  slug: string
  graphQL?: false | { singularName?: string; pluralName?: string; name?: string }
}

/** The names under which Payload offers a collection or a global in GraphQL. */
function namesOf({ slug, graphQL }: Named): string[] {
  if (graphQL === false) return []
  const { singular, plural } = formatNames(slug)
  const { singularName, pluralName, name } = graphQL ?? {}
  return [toWords(singularName ?? name ?? singular, true), toWords(pluralName ?? plural, true)]
}

/**
 * Refuses at the start a collection that has the name of one of the agenda's types: in GraphQL each
 * name exists once.
 */
export function refuseTakenNames({
  collections = [],
  globals = [],
}: Pick<Config, 'collections' | 'globals'>): void {
  const all: Named[] = [...collections, ...globals]
  for (const each of all) {
    const taken = namesOf(each).find((name) => ours.has(name))
    if (!taken) continue
    throw new Error(
      `"${each.slug}" would be "${taken}" in GraphQL, which is the agenda plugin's own. Choose another slug, or other names in its \`graphQL\` option.`,
    )
  }
}
