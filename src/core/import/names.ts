import { foldName, foldLetters } from '../names/index.js'
import { joined } from '../names/foldName.js'
import type { Knowing } from './knowing.js'
import { acronymThere, surnameFirst } from './surnameFirst.js'
import {
  arabicHonorifics,
  arabicOrganisations,
  arabicPlaces,
  arabicPosts,
  arabicSmall,
  arabicSomeone,
  beforePosts,
  dotted,
  honorifics,
  noNames,
  notFirst,
  organisations,
  particles,
  placeWords,
  posts,
  small,
  someone,
  unnamed,
} from './words/parties.js'

/** Arabic without its vowels, which words are rarely written with. */
const bare = (text: string) => text.trim().replace(/[\u064b-\u0652\u0670\u0640]/g, '')

/** Whether a text is written in Arabic letters. */
export const isArabic = (text: string): boolean =>
  /\p{Script=Arabic}/u.test(text) && !/\p{Script=Latin}{2}/u.test(text)

/**
 * The words of a text in the form in which they are compared. One with a hyphen stays whole where
 * it is known so (`porte-parole`), and is several words otherwise.
 */
const wordsOf = (text: string, known: ReadonlySet<string>): string[] =>
  (
    foldLetters(text)
      .replace(/['’]/g, ' ')
      .match(/[\p{L}\p{M}·]+(?:-[\p{L}\p{M}·]+)*/gu) ?? []
  ).flatMap((word) => {
    const whole = word.replaceAll('-', '')
    return known.has(whole) ? [whole] : word.split('-')
  })

/** How many characters at the head of a text are titles before a name (`H.E. Ms.`, `أ.د.`). */
export function honorificLength(text: string): number {
  if (isArabic(text)) return arabicHonorifics.exec(text)?.[0].length ?? 0
  let length = 0
  for (;;) {
    const found = /^\s*((?:\p{L}{1,14}\.[ªºaà]?\s?)+|\p{L}{1,14})(?=\s|$)\s*/u.exec(
      text.slice(length),
    )
    if (!found) return length
    const word = found[1]!
    // `D.ª` is one title: what is raised behind the dot is its end.
    const parts = word
      .replace(/\.(?=[ªºaà](?:\s|$))/g, '')
      .split(/[.\s]+/)
      .filter(Boolean)
      .map(joined)
    // `E. Tarhouni` begins with an initial, `Sr. Agnes` with a title; small words are neither.
    if (
      !parts.every((part) => honorifics.has(part)) ||
      (!word.includes('.') && dotted.has(parts.join())) ||
      !/^\p{Lu}/u.test(word) ||
      /^[HES]\.$/.test(word)
    )
      return length
    length += found[0].length
  }
}

/** How likely a text is the name of somebody: 0 is not at all, 3 is certain. */
export type Likeness = 0 | 1 | 2 | 3

/**
 * How much a text looks like the name of a person: 0 not at all, 1 possibly, 2 probably, 3 surely.
 */
export function nameLikeness(text: string, knowing: Knowing): Likeness {
  const clean = text.trim()
  if (!clean || clean.length > 70 || /[\d:;?!؟«»"“”@/+=]|\.\.\./u.test(clean)) return 0
  const title = honorificLength(clean)
  const rest = clean.slice(title)
  const folded = foldName(clean)
  if (!rest) return 0
  if (
    knowing.people.has(folded) ||
    knowing.people.has(foldName(rest)) ||
    knowing.seen.people.has(foldName(rest))
  )
    return 3
  if (
    knowing.organisations.has(folded) ||
    knowing.places.has(folded) ||
    knowing.seen.organisations.has(folded)
  )
    return 0
  return isArabic(clean) ? arabicLikeness(rest, title > 0) : latinLikeness(rest, title > 0)
}

function arabicLikeness(written: string, titled: boolean): Likeness {
  const rest = bare(written)
  const words = rest.split(/\s+/)
  if (
    arabicPosts.test(rest) ||
    arabicOrganisations.test(rest) ||
    arabicSomeone.test(rest) ||
    arabicPlaces.test(rest)
  )
    return 0
  if (words.length > 6 || arabicSmall.test(rest) || /[.،]/.test(rest)) return 0
  return titled ? 3 : words.length >= 2 && words.length <= 5 ? 1 : 0
}

/** A part of a name with a small article before it: `d’Amico`, `al-Khatib`. */
const prefixed = /^(?:d|l|al|el|an|ar|as|ash)[’'-]\p{Lu}/u

function latinLikeness(rest: string, titled: boolean): Likeness {
  const words = rest.split(/\s+/)
  if (words.length > 7) return 0
  const folded = words.map((word) => joined(word.replace(/^[dl]['’](?=\p{L})/iu, '')))
  const named = words.every(
    (word, index) =>
      /^['’]?\p{Lu}[\p{L}\p{M}'’.\-‑·]*$/u.test(word) ||
      (index > 0 && particles.has(folded[index] ?? '')) ||
      prefixed.test(word),
  )
  if (
    !named ||
    (notFirst.has(folded[0] ?? '') && !surnameFirst(rest)) ||
    folded.some((word, index) => small.has(word) && !particles.has(word) && index > 0)
  )
    return 0
  if (
    folded.some((word) => placeWords.has(word) || posts.has(word) || noNames.has(word)) &&
    !titled
  )
    return 0
  if (folded.some((word) => organisations.has(word)) && !titled) return 0
  if (/['’]s$/u.test(rest) || (!titled && (isAcronym(rest) || acronymThere(rest)))) return 0
  // `Lord Provost`, `Madame la Maire`
  if (titled && folded.every((word) => posts.has(word) || particles.has(word))) return 0
  if (titled) return 3
  const capitals = words.filter((word) => /^\p{Lu}/u.test(word) || prefixed.test(word)).length
  return capitals >= 2
    ? words.some((word) => /^\p{Lu}\p{Lu}{2,}$/u.test(word)) &&
      !/^\p{Lu}[\p{Ll}]/u.test(words[0] ?? '') &&
      capitals > 2 &&
      !surnameFirst(rest)
      ? 1
      : 2
    : 0
}

/** `UCLG`, `UN-Habitat`, `MC2CM`, `ICMPD Tunis`; no surname before a given name (`HADDAD Samir`). */
export const isAcronym = (text: string): boolean =>
  /^(?:\p{Lu}[\p{Lu}\d&./-]{1,9})(?:[- ]\p{Lu}\p{Ll}+)?$/u.test(text.trim()) &&
  !/^\p{Lu}\.\s?\p{Lu}?\.?$/u.test(text.trim()) &&
  !surnameFirst(text)

/** Whether a text names a post: `Mayor of Sfax`, `doctorante`, `رئيس بلدية …`. */
export function isPost(text: string): boolean {
  if (isArabic(text)) return arabicPosts.test(bare(text))
  const words = wordsOf(text, posts)
  const first = words.findIndex((word) => posts.has(word.replace(/·.*$/, '')))
  if (first < 0 || first > 4) return false
  const before = words.slice(0, first)
  if (before.some((word) => organisations.has(word))) return false
  if (before.some((word) => ['of', 'de', 'des', 'du', 'for', 'pour', 'para'].includes(word)))
    return false
  // In `Experts’ Network` and `Teachers Union` the word for a post is part of an organisation's
  // name.
  return (
    before.every((word) => beforePosts.has(word)) ||
    !words.some((word) => organisations.has(word)) ||
    !/^\p{Lu}/u.test(text) ||
    ['of', 'for', 'de', 'du', 'des'].includes(words[first + 1] ?? '')
  )
}

/** Whether a text names an organisation. */
export function isOrganisation(text: string, knowing: Knowing): boolean {
  const folded = foldName(text)
  if (knowing.organisations.has(folded) || knowing.seen.organisations.has(folded)) return true
  if (isArabic(text)) return arabicOrganisations.test(bare(text))
  if (isAcronym(text) || acronymThere(text)) return true
  const words = wordsOf(text, organisations)
  return (
    words.length <= 12 &&
    words.some((word) => organisations.has(word)) &&
    (/\p{Lu}/u.test(text) || organisations.has(words[0] ?? ''))
  )
}

/**
 * Whether a text stands for somebody without giving a name: `Representative of …`, `All trainers`,
 * `N.N.`, `Three workers`.
 */
export function isUnnamed(text: string): boolean {
  const clean = text.trim()
  if (unnamed.test(clean)) return true
  if (isArabic(clean)) return arabicSomeone.test(bare(clean))
  const words =
    foldLetters(clean.replace(/\(.*\)/g, ''))
      .replace(/['’·]/g, ' ')
      .match(/[\p{L}\p{M}]+/gu) ?? []
  const rest = words.filter(
    (word, index) =>
      !(
        index < 2 &&
        /^(?:the|a|an|le|la|les|l|un|une|el|los|las|all|tous|toutes|todos|todas|one|two|three|four|five|six|deux|trois|quatre|cinq|dos|tres|cuatro|cinco|our|nos|mme|mr|m|e|several|plusieurs|varios|varias)$/.test(
          word,
        )
      ),
  )
  const index = rest.findIndex((word) => someone.has(word))
  if (index === 0) return rest.length <= 12
  return (
    index > 0 &&
    rest.length <= 3 &&
    rest.length < words.length &&
    !rest.some((word) => /^(?:new|nouveaux|nuevos)$/.test(word))
  )
}
