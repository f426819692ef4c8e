import { languageMeant } from '../core/translation/languageTags.js'

/**
 * The language that a reader likes best among those of the site, by the header `Accept-Language`
 * (RFC 9110, section 12.5.4; a range fits longer and shorter tags of the same language); undefined
 * where none of them is named.
 *
 * @example preferredLanguage('ar-TN, fr;q=0.8', ['en', 'fr', 'ar']) // 'ar'
 */
export function preferredLanguage(
  accepted: string | undefined,
  languages: readonly string[],
): string | undefined {
  const [best] = (accepted ?? '')
    .slice(0, 1000)
    .split(',')
    .flatMap((each) => {
      const [range = '', ...parameters] = each.split(';')
      const quality = parameters.map((one) => /^\s*q=([\d.]+)\s*$/i.exec(one)?.[1]).find((q) => q)
      const language = languageMeant(range.trim(), languages)
      const weight = Number(quality ?? 1)
      return language !== undefined && weight > 0 ? [{ language, weight }] : []
    })
    .toSorted((one, other) => other.weight - one.weight)
  return best?.language
}
