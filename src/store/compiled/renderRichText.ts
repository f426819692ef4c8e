import { convertLexicalToHTML } from '@payloadcms/richtext-lexical/html'
import { convertLexicalToPlaintext } from '@payloadcms/richtext-lexical/plaintext'
import type { RichTree } from '../../core/compile/index.js'

/**
 * Formatted text as HTML and as plain text. A link to a document of the panel leads nowhere for
 * readers: its text stays.
 */
export function renderRichText(tree: RichTree): { html: string; text: string } {
  // What the database holds of a text is a tree of the editor's: hooks have looked
  // (hooks/guardRichText.ts).
  const data = tree as never
  return {
    html: convertLexicalToHTML({
      data,
      disableContainer: true,
      disableIndent: true,
      disableTextAlign: true,
    }),
    text: convertLexicalToPlaintext({ data }).trim(),
  }
}
