/** Lower-case words joined by hyphens; letters of every script stay, accents go. */
export const slugOf = (title: string): string =>
  title
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 80)
    // Where the text was cut, a hyphen may be left, or half of a character, which no address can
    // have.
    .replace(/[\p{Cs}-]+$/u, '')

/** The slug of a title; a number is added where it is taken already. */
export function freeSlug(title: string, taken: ReadonlySet<string>): string {
  const slug = slugOf(title) || 'event'
  for (let n = 1; ; n++) {
    const tried = n === 1 ? slug : `${slug}-${n}`
    if (!taken.has(tried)) return tried
  }
}
