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

/** The names under which Payload puts a collection or a global into GraphQL. */
function namesOf({ slug, graphQL }: Named): string[] {
  if (graphQL === false) return []
  const { singular, plural } = formatNames(slug)
  const { singularName, pluralName, name } = graphQL ?? {}
  return [toWords(singularName ?? name ?? singular, true), toWords(pluralName ?? plural, true)]
}

/**
 * GraphQL knows each name once: a collection that is called as one of the agenda's types is refused
 * at the start.
 */
export function refuseTakenNames({
  collections = [],
  globals = [],
}: Pick<Config, 'collections' | 'globals'>): void {
  for (const each of [...collections, ...globals] as Named[]) {
    const taken = namesOf(each).find((name) => ours.has(name))
    if (!taken) continue
    throw new Error(
      `"${each.slug}" would be "${taken}" in GraphQL, which is the agenda plugin's own. Choose another slug, or other names in its \`graphQL\` option.`,
    )
  }
}
