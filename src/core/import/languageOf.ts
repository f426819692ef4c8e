import type { TextDocument } from './document.js'
import { paragraphsOf } from './coverage.js'
import { textOf } from './stretch.js'

const common = {
  en: /\b(?:the|and|of|for|with|from|to|by)\b/giu,
  fr: /(?<!\p{L})(?:le|la|les|des|du|et|de|pour|avec|par|une|aux)(?!\p{L})/giu,
  es: /(?<!\p{L})(?:el|los|las|del|y|de|para|con|por|una|al)(?!\p{L})/giu,
}

/** The language of most of a document's text: what it says itself, unless its words say another. */
export function languageOf(document: TextDocument): string | undefined {
  const text = paragraphsOf(document.blocks)
    .map(({ paragraph }) => textOf(paragraph))
    .join('\n')
    .slice(0, 20_000)
  const arabic = text.match(/\p{Script=Arabic}/gu)?.length ?? 0
  const latin = text.match(/\p{Script=Latin}/gu)?.length ?? 0
  if (arabic > latin) return 'ar'
  const counts = Object.entries(common)
    .map(([language, words]) => [language, text.match(words)?.length ?? 0] as const)
    .sort((a, b) => b[1] - a[1])
  const [first] = counts
  return first && first[1] > 2 ? first[0] : document.language?.split('-')[0]
}
