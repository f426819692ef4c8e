import type { TextDocument } from './document.js'
import { paragraphsOf } from './coverage.js'
import { textOf } from './stretch.js'

/**
 * Common small words of each language; words that French and Spanish share (`de`, `la`, `en`) count
 * for both.
 */
const common = {
  en: /\b(?:the|and|of|for|with|from|to|by)\b/giu,
  fr: /(?<!\p{L})(?:(?:le|la|les|des|du|et|de|en|pour|avec|par|une|au|aux)(?!\p{L})|[dl]['’])/giu,
  es: /(?<!\p{L})(?:el|la|los|las|del|y|de|en|para|con|por|una|al)(?!\p{L})/giu,
}
/**
 * Letters that only one of the two languages has. They decide only where small words do not, since
 * names with them occur in any language.
 */
const letters: Record<string, RegExp> = { fr: /[àâçèêëîôœù]/giu, es: /[ñáíóú¿¡]/giu }

/**
 * The language of most of a document's text: the one that the document states, unless its words
 * show that it is another.
 */
export function languageOf(document: TextDocument): string | undefined {
  const text = paragraphsOf(document.blocks)
    .map(({ paragraph }) => textOf(paragraph))
    .join('\n')
    .slice(0, 20_000)
  const arabic = text.match(/\p{Script=Arabic}/gu)?.length ?? 0
  const latin = text.match(/\p{Script=Latin}/gu)?.length ?? 0
  if (arabic > latin) return 'ar'
  const many = (of: RegExp | undefined) => (of ? (text.match(of)?.length ?? 0) : 0)
  const counts = Object.entries(common)
    .map(([language, words]) => ({ language, words: many(words), own: many(letters[language]) }))
    .sort((a, b) => b.words - a.words || b.own - a.own)
  const [best] = counts
  const said = document.language?.split('-')[0]
  if (!best || best.words <= 2) return said
  const alike = counts.filter(({ words, own }) => words === best.words && own === best.own)
  return alike.some(({ language }) => language === said) ? said : best.language
}
