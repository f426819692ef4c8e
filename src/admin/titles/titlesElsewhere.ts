import { languageName } from '../../core/phrases.js'
import type { Id } from '../../core/types.js'
import { callApi } from '../login/callApi.js'

type Doc = Record<string, unknown> & { id: Id }

/** A title in the first language that has it, as stored in all of them. */
function firstIn(texts: unknown): { text: string; language: string } | undefined {
  if (typeof texts !== 'object' || texts === null) return undefined
  return Object.entries(texts).flatMap(([language, text]) =>
    typeof text === 'string' && text.trim() ? [{ text, language }] : [],
  )[0]
}

/**
 * What documents are called that have no title in the language of the content: by their title in
 * another one, with the name of that language in the editor's own; those without any are left out.
 */
export async function titlesElsewhere({
  api,
  collection,
  name,
  ids,
  spoken,
}: {
  /** Path of the REST API. */
  api: string
  collection: string
  /** The field that holds the title. */
  name: string
  ids: readonly Id[]
  /** The language of the panel. */
  spoken: string
}): Promise<Map<string, string>> {
  if (!ids.length) return new Map()
  const query = new URLSearchParams({
    depth: '0',
    draft: 'true',
    limit: String(ids.length),
    locale: 'all',
    // Sorted by a title in several languages, the limit would be one of rows, one in each of them.
    sort: 'id',
    [`select[${name}]`]: 'true',
    'where[id][in]': ids.join(','),
  })
  const reached = await callApi<{ docs: Doc[] }>(`${api}/${collection}?${query}`, { quiet: true })
  if ('away' in reached || !reached.ok) return new Map()
  return new Map(
    reached.answer.docs.flatMap((doc): [string, string][] => {
      const found = firstIn(doc[name])
      return found
        ? [[String(doc.id), `${found.text} (${languageName(found.language, spoken)})`]]
        : []
    }),
  )
}
