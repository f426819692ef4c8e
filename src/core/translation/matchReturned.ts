import {
  isBlank,
  keyOf,
  looseKeyOf,
  refold,
  stampOf,
  type Written,
  wrongCodes,
} from '../codedText/index.js'
import { sameId } from '../ids.js'
import {
  blocksOf,
  type Exchange,
  type ExchangeText,
  handOut,
  type Returned,
  type ReturnedText,
  type Text,
  translationOf,
  writtenAs,
} from './exchange.js'

/**
 * What becomes of one returned text. `value` can be stored; `target` shows what came back in any
 * case.
 */
type Outcome =
  | { result: 'empty' | 'removed' | 'unchanged' }
  | { result: 'taken'; value: Text }
  | { result: 'draft'; target: Written; value: Text }
  | { result: 'spoilt'; target: Written }
  | { result: 'sourceMoved'; sourceSent: Written; source: Text; target: Written; value?: Text }
  | { result: 'targetMoved'; current?: Text; target: Written; value: Text }
  | { result: 'broken'; target?: Written; codes: { block: number; id: string }[]; blocks: number[] }
  | { result: 'unknownId'; source: Written; target?: Written }

export type ReturnedLine = Outcome & { id: string; note?: string }

export type ReturnedFault = {
  fault: 'otherEvent' | 'otherLanguages'
  params: Record<string, string>
}

/**
 * A returned text in the form in which it is stored. A formatted one gets the layout of the
 * translation that is there, or else that of the source.
 */
function valueOf(text: ExchangeText, target: Written): Text {
  if (typeof text.source === 'string')
    return target.blocks
      .flat()
      .map((part) => (typeof part === 'string' ? part : ''))
      .join('')
  const { alike } = translationOf(text)
  const nodes = alike ?? blocksOf(text.source)
  return refold(
    alike && typeof text.target === 'object' ? text.target : text.source,
    nodes.map((block, index) => ({ ...block, coded: target.blocks[index] ?? [] })),
  )
}

/**
 * The codes that are missing, unknown or there twice, and the blocks without words; undefined where
 * nothing is wrong.
 */
function faultyFormats(
  { blocks }: Written,
  target: Written,
): { codes: { block: number; id: string }[]; blocks: number[] } {
  const beyond = target.blocks.slice(blocks.length).map((_, index) => blocks.length + index + 1)
  const empty = blocks.flatMap((coded, index) =>
    !isBlank([coded]) && isBlank([target.blocks[index] ?? []]) ? [index + 1] : [],
  )
  const codes = blocks.flatMap((coded, index) =>
    empty.includes(index + 1)
      ? []
      : wrongCodes(coded, target.blocks[index] ?? []).map((id) => ({ block: index + 1, id })),
  )
  return { codes, blocks: [...empty, ...beyond] }
}

function match(
  text: ExchangeText,
  {
    source: sourceSent,
    target: written,
    laidOut,
    sent,
    confirmed,
    removed,
    kept,
    lost = [],
    draft,
    spoilt,
  }: ReturnedText,
): Outcome {
  const now = handOut(text)
  const target = laidOut ? writtenAs(laidOut, blocksOf(laidOut)) : written
  const moved = looseKeyOf(now.source.blocks) !== looseKeyOf(sourceSent.blocks)
  if (spoilt) return { result: 'spoilt', target: { rich: false, blocks: [[spoilt]] } }
  if (!target || isBlank(target.blocks)) {
    if (kept && !moved && text.target !== undefined && sent && sent === now.sent)
      return { result: 'taken', value: text.target }
    if (removed && now.target && sent === now.sent) return { result: 'removed' }
    return { result: now.target && sent ? 'empty' : 'unchanged' }
  }
  const stamp = stampOf(keyOf(target.blocks))
  const same = stamp === sent || stamp === now.sent
  if (same && (moved || !confirmed || text.state !== 'outdated')) return { result: 'unchanged' }
  if (lost.length) return { result: 'broken', target, codes: [], blocks: lost }
  const { codes, blocks } = laidOut ? { codes: [], blocks: [] } : faultyFormats(now.source, target)
  const fits = !codes.length && !blocks.length && now.source.rich === target.rich
  const value = fits ? (laidOut ?? valueOf(text, target)) : undefined
  if (moved)
    return {
      result: 'sourceMoved',
      sourceSent,
      source: text.source,
      target,
      ...(value === undefined ? {} : { value }),
    }
  if (value === undefined) return { result: 'broken', target, codes, blocks }
  if (sent !== now.sent && stamp !== now.sent)
    return { result: 'targetMoved', current: text.target, target, value }
  if (draft) return { result: 'draft', target, value }
  return { result: 'taken', value }
}

/**
 * Compares what came back with what is there now: an outcome for each returned text, in its order.
 * `now` holds all texts of the event, whatever their state. Only texts with the outcome `taken` or
 * `removed` may be stored without a look: their source and translation are still those that were
 * handed out, and a translator marked them as done. A text that did not come back has no outcome
 * and stays as it is.
 */
export function matchReturned(
  now: Exchange,
  returned: Returned,
): { lines: ReturnedLine[] } | { faults: ReturnedFault[] } {
  const faults: ReturnedFault[] = []
  if (returned.event && !sameId(now.event.id, returned.event))
    faults.push({
      fault: 'otherEvent',
      params: { event: String(now.event.id), found: returned.event },
    })
  const languages = (each: { from: string; to: string }) => `${each.from} → ${each.to}`
  if (languages(now).toLowerCase() !== languages(returned).toLowerCase())
    faults.push({
      fault: 'otherLanguages',
      params: { languages: languages(now), found: languages(returned) },
    })
  if (faults.length) return { faults }
  const texts = new Map(now.texts.map((text) => [text.id, text]))
  return {
    lines: returned.texts.map((each): ReturnedLine => {
      const text = texts.get(each.id)
      if (!text)
        return {
          id: each.id,
          result: 'unknownId',
          source: each.source,
          ...(each.target ? { target: each.target } : {}),
        }
      return { id: each.id, ...(text.note ? { note: text.note } : {}), ...match(text, each) }
    }),
  }
}
