import type { Paragraph, Place } from './document.js'

/**
 * A text that knows where in the document it stands. `parts` gives the places of its characters,
 * each from an offset on. Characters in no part (a space between two joined texts) are not from the
 * document.
 */
export type Stretch = { text: string; parts: { start: number; place: Place }[] }

/** Characters that are not seen: marks of direction, soft hyphens, joiners that no word needs. */
const unseen = /[\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]+/g
const spaces = /[\u00a0\u2000-\u200a\u202f\u205f\u3000]/g

const lengthOf = ({ from, to }: Place) => to - from

/** The text of a paragraph from an offset on, without characters that are not seen. */
function seen(text: string, at: number[], offset: number, label?: true): Stretch {
  const parts: Stretch['parts'] = []
  let kept = ''
  let from = 0
  const keep = (to: number) => {
    if (to > from)
      parts.push({
        start: kept.length,
        place: { at, from: offset + from, to: offset + to, ...(label ? { label } : {}) },
      })
    kept += text.slice(from, to)
  }
  for (const { 0: marks, index } of text.matchAll(unseen)) {
    keep(index)
    from = index + marks.length
  }
  keep(text.length)
  return { text: kept.replace(spaces, ' '), parts }
}

export const nothing: Stretch = { text: '', parts: [] }

export const textOf = (paragraph: Paragraph): string =>
  paragraph.runs.map(({ text }) => text).join('')

/** The text of a paragraph, or some characters of it. */
export const stretchOf = (
  paragraph: Paragraph,
  at: number[],
  from = 0,
  to = Number.MAX_SAFE_INTEGER,
): Stretch => seen(textOf(paragraph).slice(from, to), at, from)

/** The automatic label of a paragraph (`Session I:`). */
export const labelOf = (paragraph: Paragraph, at: number[]): Stretch =>
  seen(paragraph.label ?? '', at, 0, true)

/** Some characters of a text, without the spaces around them. */
export function slice({ text, parts }: Stretch, from: number, to = text.length): Stretch {
  let [first, last] = [Math.max(0, from), Math.min(text.length, to)]
  while (first < last && /\s/.test(text[first] ?? '')) first += 1
  while (last > first && /\s/.test(text[last - 1] ?? '')) last -= 1
  return {
    text: text.slice(first, last),
    parts: parts.flatMap(({ start, place }) => {
      const [begin, end] = [Math.max(first, start), Math.min(last, start + lengthOf(place))]
      if (end <= begin) return []
      return [
        {
          start: begin - first,
          place: { ...place, from: place.from + begin - start, to: place.from + end - start },
        },
      ]
    }),
  }
}

/** Joins texts, with something between each two. */
export function join(texts: readonly Stretch[], between = ' '): Stretch {
  return texts
    .filter(({ text }) => text)
    .reduce<Stretch>((before, next) => {
      if (!before.text) return next
      const start = before.text.length + between.length
      return {
        text: before.text + between + next.text,
        parts: [
          ...before.parts,
          ...next.parts.map((part) => ({ ...part, start: part.start + start })),
        ],
      }
    }, nothing)
}

/** The places where some texts stand; adjoining places are joined. */
export function placesOf(...texts: (Stretch | undefined)[]): Place[] {
  const places: Place[] = []
  for (const { place } of texts.flatMap((each) => each?.parts ?? [])) {
    const last = places.at(-1)
    if (
      last &&
      last.to === place.from &&
      last.label === place.label &&
      last.at.join() === place.at.join()
    )
      last.to = place.to
    else places.push({ ...place })
  }
  return places
}
