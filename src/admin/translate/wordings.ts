import type { TranslationEntry } from '../../api/translations/toEntry.js'
import { holdsTerm } from '../../core/translation/holdsTerm.js'
import type { GlossaryTerm } from '../../store/translation/glossary.js'

/**
 * A wording that is offered for a text: `glossary`, or as the same words are translated elsewhere
 * in this event.
 */
export type OfferedWording = { text: string; from: 'elsewhere' | 'glossary' }

/** How texts of one paragraph are translated already, by their source. */
export type Memory = ReadonlyMap<string, ReadonlySet<string>>

const single = ({ paragraphs }: TranslationEntry) =>
  paragraphs.source.length === 1 ? paragraphs.source[0]?.trim() : undefined

export function memoryOf(entries: readonly TranslationEntry[]): Memory {
  const memory = new Map<string, Set<string>>()
  for (const entry of entries) {
    const [source, target] = [single(entry), entry.paragraphs.target?.[0]?.trim()]
    if (!source || !target || entry.state === 'outdated') continue
    memory.set(source, (memory.get(source) ?? new Set()).add(target))
  }
  return memory
}

/** What a term is called in the language that a text is translated from. */
const termFor = ({ source }: TranslationEntry, { term, words }: GlossaryTerm) =>
  words ? words[source.language] : term

/** No more keys than one hand has fingers for. */
const most = 3

/**
 * What may be taken over whole, the glossary's wording first; not what is written there already.
 */
export function wordingsFor(
  entry: TranslationEntry,
  {
    memory,
    glossary,
    written,
  }: { memory: Memory; glossary: readonly GlossaryTerm[]; written: string },
): OfferedWording[] {
  const source = single(entry)
  if (!source) return []
  const terms = glossary
    .filter((each) => each.translation && termFor(entry, each) === source)
    .map(({ translation }): OfferedWording => ({ text: translation!, from: 'glossary' }))
  const others = [...(memory.get(source) ?? [])].map((text): OfferedWording => ({
    text,
    from: 'elsewhere',
  }))
  return [...terms, ...others]
    .filter(
      ({ text }, index, all) =>
        text !== written.trim() && all.findIndex((each) => each.text === text) === index,
    )
    .slice(0, most)
}

/** Terms of the glossary within a text, which is not one of them itself. */
export function termsIn(
  entry: TranslationEntry,
  glossary: readonly GlossaryTerm[],
): GlossaryTerm[] {
  const { words, language } = entry.source
  return glossary.flatMap((each) => {
    const term = termFor(entry, each)
    return term && each.translation && term !== words.trim() && holdsTerm(words, term, language)
      ? [{ ...each, term }]
      : []
  })
}
