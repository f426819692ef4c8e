import { convertLexicalToHTML } from '@payloadcms/richtext-lexical/html'
import { convertLexicalToPlaintext } from '@payloadcms/richtext-lexical/plaintext'
import type { RichTree } from '../../core/compile/index.js'

/**
 * Renders formatted text as HTML and as plain text. A link to a document of the panel leads nowhere
 * for readers, so only its words are kept.
 */
export function renderRichText(tree: RichTree): { html: string; text: string } {
  // What the database holds of a text is a tree of the editor: it was checked on its way in
  // (hooks/guardRichText.ts).
  const data = { root: tree.root } as Parameters<typeof convertLexicalToPlaintext>[0]['data']
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
