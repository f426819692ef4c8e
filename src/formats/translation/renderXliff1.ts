import { create } from 'xmlbuilder2'
import { type Code, type Coded, wordsOf } from '../../core/codedText/index.js'
import { type Exchange, type ExchangeText, handOut } from '../../core/translation/exchange.js'
import { oneLine, paragraphs } from '../plain.js'
import { toToken } from './address.js'
import { type Element, typed } from './xliffInline.js'

const namespace = 'urn:oasis:names:tc:xliff:document:1.2'

const targets: Record<ExchangeText['state'], Record<string, string>> = {
  missing: {},
  outdated: { state: 'needs-review-translation', 'state-qualifier': 'x-agenda-outdated' },
  current: { state: 'final' },
}

/** The formats for which XLIFF 1.2 has a name (section 2.5); other formats get a name of ours. */
const known: Record<string, string> = {
  bold: 'bold',
  italic: 'italic',
  underline: 'underlined',
  link: 'link',
  linebreak: 'lb',
  upload: 'image',
}

const typeOf = ({ name }: Code) => known[name] ?? `x-${name.replace(/[^\w-]/g, '-') || 'unknown'}`

/** Words with codes: `<g>` around words, `<x>` for what stands alone. */
function writeInline(parent: Element, run: Coded): void {
  for (const part of run) {
    if (typeof part === 'string') parent.txt(typed(part))
    else {
      const attributes = { id: part.id, ctype: typeOf(part) }
      writeInline(parent.ele(part.kind === 'thing' ? 'x' : 'g', attributes), part.within)
    }
  }
}

function addText(body: Element, text: ExchangeText): void {
  const { source, target, aside, sent } = handOut(text)
  source.blocks.forEach((block, index) => {
    const place = source.rich
      ? { id: text.id, block: index + 1, blocks: source.blocks.length }
      : { id: text.id }
    const unit = body.ele('trans-unit', {
      id: toToken(place),
      resname: typed(oneLine(text.id)),
      approved: text.state === 'current' ? 'yes' : 'no',
      'xml:space': 'preserve',
      ...(sent ? { restype: `x-agenda-sent-${sent}` } : {}),
    })
    writeInline(unit.ele('source'), block)
    const translated = target?.blocks[index]
    if (translated) writeInline(unit.ele('target', targets[text.state]), translated)
    if (oneLine(text.note)) unit.ele('note').txt(typed(oneLine(text.note)))
    if (text.pivot && !index)
      unit
        .ele('note', { from: `pivot-${typed(text.pivot.language)}`, annotates: 'source' })
        .txt(typed(`${paragraphs(text.pivot.words)} (${text.pivot.state})`))
    const previous = index ? '' : paragraphs(aside?.blocks.map(wordsOf).join('\n'))
    if (previous)
      unit.ele('note', { from: 'previousTranslation', annotates: 'target' }).txt(typed(previous))
  })
}

/**
 * Texts for tools that know no XLIFF 2: XLIFF 1.2 (OASIS Standard, 1 February 2008). A unit is a
 * text, or a paragraph of a formatted one; `restype` holds the stamp of the translation that is
 * handed out. Undefined when there is nothing to translate.
 */
export function renderXliff1({ event, from, to, texts }: Exchange): string | undefined {
  const written = texts.filter((text) => handOut(text).source.blocks.length)
  if (!written.length) return undefined
  const root = create({ version: '1.0', encoding: 'UTF-8' }).ele(namespace, 'xliff', {
    version: '1.2',
  })
  const file = root.ele('file', {
    original: `event:${toToken({ id: String(event.id) })}`,
    'source-language': typed(from),
    'target-language': typed(to),
    datatype: 'plaintext',
    'product-name': typed(oneLine(event.title)),
  })
  const body = file.ele('body')
  for (const text of written) addText(body, text)
  return root.end()
}
