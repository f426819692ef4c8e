const baseOf = (tag: string) => tag.split(/[-_]/)[0]!.toLowerCase()
const plain = (tag: string) => tag.replaceAll('_', '-').toLowerCase()

/**
 * Which of the site's languages a tag of a file means: the same one, else the only one of its base,
 * since tools write `fr-FR` for `fr` or `ar` for `ar-TN`. Undefined where none or several could be
 * meant.
 */
export function languageMeant(tag: string, codes: readonly string[]): string | undefined {
  const same = codes.find((code) => plain(code) === plain(tag))
  if (same !== undefined) return same
  const ofBase = codes.filter((code) => baseOf(code) === baseOf(tag))
  return ofBase.length === 1 ? ofBase[0] : undefined
}
