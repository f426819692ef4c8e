import type { create } from 'xmlbuilder2'
import type { Code, Coded } from '../../core/codedText/index.js'

export type Element = ReturnType<typeof create>

/**
 * The library leaves a typed `&lt;` alone, as if it were markup already; so each `&` is escaped
 * first.
 */
export const typed = (text: string) => text.replaceAll('&', '&amp;')

/**
 * The formats for which XLIFF has a name (XLIFF 2.0, section 4.3.1.43); other formats get a name of
 * ours.
 */
const known: Record<string, string> = {
  bold: 'xlf:b',
  italic: 'xlf:i',
  underline: 'xlf:u',
  linebreak: 'xlf:lb',
}

const subTypeOf = (name: string) =>
  known[name] ?? `agenda:${name.replace(/[\s:]/g, '-') || 'unknown'}`

/**
 * An address on one line, escaped, since not every tool escapes `<` in an attribute as XML demands.
 */
const shownAs = (address: string) => typed(address.replace(/\s+/g, ' ').replaceAll('<', '%3C'))

function attributesOf({ id, kind, name, shown }: Code): Record<string, string> {
  const kept = { id, canCopy: 'no', canDelete: 'no' }
  if (kind === 'link')
    return { ...kept, type: 'link', ...(shown ? { dispStart: shownAs(shown) } : {}) }
  const type =
    kind === 'format' || name === 'linebreak' ? 'fmt' : name === 'upload' ? 'image' : 'other'
  return {
    ...kept,
    type,
    subType: subTypeOf(name),
    ...(kind === 'thing' ? { disp: `[${name}]` } : {}),
  }
}

/**
 * Words with codes as the content of a source or target: `<pc>` around words, `<ph>` for what
 * stands alone.
 */
export function writeInline(parent: Element, run: Coded): void {
  for (const part of run) {
    if (typeof part === 'string') parent.txt(typed(part))
    else
      writeInline(parent.ele(part.kind === 'thing' ? 'ph' : 'pc', attributesOf(part)), part.within)
  }
}
