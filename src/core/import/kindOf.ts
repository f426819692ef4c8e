import { kindWords } from '../kindWords.js'
import type { KindDefinition } from '../types.js'
import { type Phrases, phraseAt, phrasesOf, wordsIn } from './phrases.js'

type WithKinds = { kinds: Record<string, KindDefinition> }

const remembered = new WeakMap<Record<string, KindDefinition>, Phrases<string>>()

function kindPhrases({ kinds }: WithKinds): Phrases<string> {
  const known = remembered.get(kinds)
  if (known) return known
  const all = phrasesOf(
    Object.fromEntries(
      Object.entries(kinds).map(([kind, { labels }]) => [
        kind,
        [
          ...(kind === 'other' ? [] : Object.values(labels)),
          ...(Object.hasOwn(kindWords, kind) ? [kindWords[kind]] : []),
        ].join('|'),
      ]),
    ),
  )
  remembered.set(kinds, all)
  return all
}

/**
 * Pairs of kinds of which the first wins where both are named in one title, in whatever order:
 * `Coffee and registration`.
 */
const before: [string, string][] = [
  ['registration', 'break'],
  ['registration', 'travel'],
  ['registration', 'social'],
  ['registration', 'opening'],
  ['break', 'social'],
  ['closing', 'social'],
  ['closing', 'plenary'],
]

/** In `Welcome dinner` the word beside the greeting decides. */
const greetings = new Set(['meal', 'social', 'break'])

/**
 * The kind that the words of a title name; undefined when they name none. The kind that is named
 * first counts, and of two at one place the longer name. `session` counts only where no other kind
 * is named.
 */
export function kindInWords(title: string, knowing: WithKinds): string | undefined {
  const words = wordsIn(title)
  const phrases = kindPhrases(knowing)
  const singular = words.map((word) => ({
    ...word,
    folded: word.folded.replace(/(?<=[a-z]{3})s$/, ''),
  }))
  // Arabic writes "and" and a word as one: `التوصيات واختتام الملتقى`.
  const apart = words.map((word) => ({
    ...word,
    folded: word.folded.replace(/^و(?=\p{L}{3})/u, ''),
  }))
  const found: { kind: string; at: number }[] = []
  for (let at = 0; at < words.length; at += 1) {
    const phrase =
      phraseAt(words, at, phrases) ??
      phraseAt(singular, at, phrases) ??
      (at > 0 ? phraseAt(apart, at, phrases) : undefined)
    if (!phrase) continue
    found.push({ kind: phrase.is, at })
    at += phrase.words - 1
  }
  const special = found.filter(({ kind }) => !knowing.kinds[kind]?.numbered)
  const [first] = special
  const beside =
    first?.kind === 'opening'
      ? special.find(({ kind, at }) => at === first.at + 1 && greetings.has(kind))
      : undefined
  if (beside) return beside.kind
  const better =
    first &&
    before.find(
      ([wins, loses]) =>
        loses === first.kind && special.some(({ kind, at }) => kind === wins && at <= first.at + 5),
    )
  // Late in a long title such a word is usually part of a topic: `How ports feed the visit of …`.
  if (!first) return found[0]?.kind
  const also =
    /^(?:and|et|y|e|و)$/.test(words[first.at - 1]?.folded ?? '') ||
    (words[first.at]?.folded.startsWith('و') ?? false)
  return first.at > 3 && !also && !better
    ? (found.find(({ at }) => at === 0)?.kind ?? undefined)
    : (better?.[0] ?? first.kind)
}

/** The kind that a text names as a whole: `Keynote`, `Table ronde`, `Working group`. */
export function kindAlone(text: string, knowing: WithKinds): string | undefined {
  const words = wordsIn(text)
  if (words.length > 4) return undefined
  const found =
    phraseAt(words, 0, kindPhrases(knowing)) ??
    phraseAt(
      words.map((word) => ({ ...word, folded: word.folded.replace(/s$/, '') })),
      0,
      kindPhrases(knowing),
    )
  return found && found.words === words.length ? found.is : undefined
}
