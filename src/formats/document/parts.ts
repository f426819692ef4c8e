import type { DocumentWarning, TextDocument } from '../../core/import/document.js'

/** The key that makes up more than half of the total; undefined where there is none. */
const mostOf = (counts: Map<string, number>): string | undefined => {
  const all = [...counts.values()].reduce((sum, count) => sum + count, 0)
  return [...counts].find(([, count]) => count * 2 > all)?.[0]
}

/** Drops repeated texts: first, even and other pages may have the same header. */
const onlyOnce = (apart: TextDocument['apart']): TextDocument['apart'] => {
  const seen = new Set<string>()
  return apart.filter((each) => {
    const key = JSON.stringify(each)
    return !seen.has(key) && seen.add(key)
  })
}

type Read = Pick<TextDocument, 'apart' | 'blocks' | 'title'> & {
  /** How much of it is written in each language, in letters. */
  languages: Map<string, number>
  warnings: Set<DocumentWarning>
}

/** What was read of a file, as a document. That comments are left out is said. */
export function documentFrom({ blocks, apart, title, languages, warnings }: Read): TextDocument {
  if (apart.some(({ where }) => where === 'comment')) warnings.add('commentsLeftOut')
  const language = mostOf(languages)
  return {
    blocks,
    apart: onlyOnce(apart),
    ...(title ? { title } : {}),
    ...(language ? { language } : {}),
    warnings: [...warnings],
  }
}
