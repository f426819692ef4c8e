const isWord = (word: string) => /[\p{L}\p{N}]/u.test(word)

/** What belongs to a name and is not it: `d’Arc`, `al-Rashid`, `الغدار`. */
const before = /^(?:[^\p{L}\p{N}]+|[dl]['’](?=\p{L})|[ae]l[-‑](?=\p{L})|ال(?=\p{L}{2}))+/iu

/** `le`, `de la`, `van der`, `bin`: written small between or before the words of a name. */
const isParticle = (word: string) => /^\p{Ll}+$/u.test(word)

/**
 * The letters that stand in place of a portrait: the first of the first and of the last word of a
 * name, without particles and articles; parted by a thin space, since letters of two Arabic words
 * would run together. Empty where there is no letter.
 *
 * @example initialsOf('Camille le Coz') // 'C C', with a thin space
 */
export function initialsOf(name: string): string {
  const words = name.split(/\s+/u).filter(isWord)
  const named = words.filter((word) => !isParticle(word))
  const of = named.length ? named : words
  return [of[0], of.length > 1 ? of.at(-1) : undefined]
    .flatMap((word) => [...(word ?? '').replace(before, '')][0] ?? [])
    .join('\u2009')
    .toLocaleUpperCase()
}
