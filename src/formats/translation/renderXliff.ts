import { create } from 'xmlbuilder2'
import { isRightToLeft } from '../../core/phrases.js'
import { type Coded, wordsOf } from '../../core/codedText/index.js'
import { type Exchange, type ExchangeText, handOut } from '../../core/translation/exchange.js'
import { oneLine, paragraphs } from '../plain.js'
import { toToken } from './address.js'
import { type Element, typed, writeInline } from './xliffInline.js'

const namespace = 'urn:oasis:names:tc:xliff:document:2.0'

/**
 * An outdated text is marked as one to be done again: if a tool sets another state, the text was
 * done. A missing text has no state, which means `initial`: so if a text comes back as `initial`,
 * the tool has marked it as a draft.
 */
const states: Record<ExchangeText['state'], Record<string, string>> = {
  missing: {},
  outdated: { state: 'initial', subState: 'agenda:outdated' },
  current: { state: 'final' },
}

function addNotes(
  parent: Element,
  { note, pivot }: Pick<ExchangeText, 'note' | 'pivot'>,
  aside: Coded[] | undefined,
): void {
  const previous = paragraphs(aside?.map(wordsOf).join('\n'))
  if (!oneLine(note) && !previous && !pivot) return
  const notes = parent.ele('notes')
  if (oneLine(note)) notes.ele('note', { category: 'location' }).txt(typed(oneLine(note)))
  if (pivot)
    notes
      .ele('note', { category: `pivot-${typed(pivot.language)}` })
      .txt(typed(`${paragraphs(pivot.words)} (${pivot.state})`))
  if (previous)
    notes.ele('note', { category: 'previousTranslation', appliesTo: 'target' }).txt(typed(previous))
}

function addSegment(
  unit: Element,
  { state }: ExchangeText,
  source: Coded,
  target: Coded | undefined,
): void {
  const segment = unit.ele('segment', states[state])
  writeInline(segment.ele('source'), source)
  if (target) writeInline(segment.ele('target'), target)
}

function addText(file: Element, text: ExchangeText): void {
  const { source, target, aside, sent } = handOut(text)
  const attributes = {
    id: toToken(text),
    name: typed(oneLine(text.id)),
    ...(sent ? { type: `agenda:sent-${sent}` } : {}),
  }
  if (!source.rich) {
    const unit = file.ele('unit', attributes)
    addNotes(unit, text, aside?.blocks)
    addSegment(unit, text, source.blocks[0] ?? [], target?.blocks[0])
    return
  }
  const group = file.ele('group', attributes)
  addNotes(group, text, aside?.blocks)
  source.blocks.forEach((block, index) => {
    const unit = group.ele('unit', {
      id: toToken({ id: text.id, block: index + 1, blocks: source.blocks.length }),
    })
    addNotes(unit, { note: text.note }, undefined)
    addSegment(unit, text, block, target?.blocks[index])
  })
}

/**
 * Texts for the tools of translators: XLIFF 2.0 (OASIS Standard, 5 August 2014). A plain text is a
 * unit; a formatted one is a group with a unit for each paragraph, its formats as inline codes. A
 * unit has one segment: not every tool keeps several. What must come back stands in identifiers and
 * types, which all tools keep: `type` holds the stamp of the translation that is handed out.
 * Undefined when there is nothing to translate, which the format cannot say.
 */
export function renderXliff({ event, from, to, texts }: Exchange): string | undefined {
  const written = texts.filter((text) => handOut(text).source.blocks.length)
  if (!written.length) return undefined
  const root = create({ version: '1.0', encoding: 'UTF-8' }).ele(namespace, 'xliff', {
    version: '2.0',
    srcLang: typed(from),
    trgLang: typed(to),
    'xml:space': 'preserve',
  })
  const file = root.ele('file', {
    id: `event:${toToken({ id: String(event.id) })}`,
    original: typed(oneLine(event.title)),
    canResegment: 'no',
    ...(isRightToLeft(from) ? { srcDir: 'rtl' } : {}),
    ...(isRightToLeft(to) ? { trgDir: 'rtl' } : {}),
  })
  for (const text of written) addText(file, text)
  return root.end()
}
