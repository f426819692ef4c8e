import { kindInWords } from '../import/kindOf.js'
import type { KindDefinition } from '../types.js'
import { foldLetters as fold } from '../names/index.js'
import { countingInArabic, foldKeepingLength, numberSign } from '../writtenOrdinals.js'

/**
 * The kind that the words of a title speak of, in any language of the vocabulary; undefined when
 * they say none.
 */
export const guessKind = (
  title: string,
  kinds: Record<string, KindDefinition>,
): string | undefined => kindInWords(title, { kinds })

/**
 * What stands after a number: a colon, or a sign that could also stand within a word (`Session
 * 1-on-1`, `Session V.I.P.`) and counts only with a space beside it.
 */
const mark = String.raw`\s*(?::\s*|[.–—-]\s+|(?<=\s)[–—-]\s*)(?=\p{L}|\p{P})`
/** Arabic numbers sessions in words too: الجلسة الثالثة. */
const ordinal = new RegExp(String.raw`^\s*(?:${countingInArabic})${mark}`, 'u')
const number = new RegExp(String.raw`^\s*(?:${numberSign})?(?:\p{Nd}{1,2}|[IVXL]{1,6})${mark}`, 'u')

type Label = { kind: string; folded: string; head: RegExp }
const labels = new WeakMap<Record<string, KindDefinition>, Label[]>()

/**
 * The labels of numbered kinds; Arabic ones with the article as well. `head` finds as many letters
 * in a title, however their accents are written.
 */
function numberedLabels(kinds: Record<string, KindDefinition>): Label[] {
  const known = labels.get(kinds)
  if (known) return known
  const found = Object.entries(kinds).flatMap(([kind, { labels: all, numbered }]) =>
    (numbered ? Object.values(all).flatMap((each) => [each, `ال${each}`]) : []).map(
      (label): Label => {
        const folded = fold(label)
        return {
          kind,
          folded,
          head: new RegExp(
            String.raw`^(?:[^\p{Mn}\u0640][\p{Mn}\u0640]*){${[...folded].length}}`,
            'u',
          ),
        }
      },
    ),
  )
  labels.set(kinds, found)
  return found
}

/**
 * A title that begins with the number of a numbered kind (`Session IV: Peer review`): the rest of
 * it, and that kind. Numbers follow from the order and are not stored. Undefined where a title
 * begins otherwise.
 */
export function withoutNumber(
  title: string,
  kinds: Record<string, KindDefinition>,
): { kind: string; title: string } | undefined {
  for (const { kind, folded, head } of numberedLabels(kinds)) {
    const label = head.exec(title)?.[0]
    const rest = label !== undefined && fold(label) === folded ? title.slice(label.length) : ''
    const found = number.exec(rest) ?? ordinal.exec(foldKeepingLength(rest))
    if (found) return { kind, title: rest.slice(found[0].length).trim() }
  }
  return undefined
}

/**
 * What a title that is pasted or typed says: its kind, where it speaks of one, and the title
 * without its number.
 */
export function readTitle(
  written: string,
  kinds: Record<string, KindDefinition>,
): { kind?: string; title: string } {
  return withoutNumber(written, kinds) ?? { kind: guessKind(written, kinds), title: written }
}
