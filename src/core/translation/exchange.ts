import {
  align,
  type Block,
  isBlank,
  keyOf,
  looseKeyOf,
  refold,
  stampOf,
  unfold,
  type Written,
  wrongCodes,
} from '../codedText/index.js'
import { stripControlCharacters } from '../stripControlCharacters.js'
import type { RichTree } from '../compile/index.js'
import type { Id } from '../types.js'
import { sameId } from '../ids.js'

type Text = string | RichTree

/** A text as it is handed out for translation. */
export type ExchangeText = {
  /** Its stable address: `sessions/12/assignments/abc/label`. */
  id: string
  source: Text
  target?: Text
  state: 'current' | 'missing' | 'outdated'
  /**
   * Its text in a third language, which the translator may know better than the source language.
   */
  pivot?: { language: string; words: string; state: string }
  /** Where the text stands, for the translator: “Session III, 11:30: Objective”. */
  note?: string
}

/** Texts of an event to be translated from one language to another; languages are BCP 47 tags. */
export type Exchange = {
  event: { id: Id; title: string }
  from: string
  to: string
  texts: ExchangeText[]
}

/** A text as a file brings it back. */
export type ReturnedText = {
  id: string
  /** The source as it was handed out. By it one sees whether the source has changed since. */
  source: Written
  target?: Written
  /**
   * A formatted translation with a layout of its own, which replaces `target`: it was written
   * elsewhere, and not beside this source.
   */
  laidOut?: RichTree
  /** The stamp of the translation that was handed out. */
  sent: string
  /** The translator marked it as done; it may still read as before. */
  confirmed?: boolean
  /** The translator, or a tool, marked it as not done yet. */
  draft?: boolean
  /** What a spreadsheet wrote where it could not compute (`#NAME?`): no words came back. */
  spoilt?: string
  /**
   * The translation is to be removed. Without this mark, a text that comes back empty is left as it
   * is.
   */
  removed?: boolean
  /** The translation that is there still holds, and was not sent along. */
  kept?: boolean
  /** The blocks (counted from 1) that the file lacks. */
  lost?: number[]
}

/**
 * A file that came back. `event` is empty where the file does not name it; then only its texts tell
 * whose they are.
 */
export type Returned = { event: string; from: string; to: string; texts: ReturnedText[] }

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

const blocksOf = (text: Text): Block[] =>
  typeof text === 'string'
    ? [{ coded: [stripControlCharacters(text)].filter(Boolean), nodes: new Map() }]
    : unfold(text)
const writtenAs = (text: Text, blocks: readonly Block[]): Written => ({
  rich: typeof text !== 'string',
  blocks: blocks.map(({ coded }) => coded),
})

/**
 * The translation in blocks beside its source, where both have the same layout; else `any` holds
 * its words.
 */
function translationOf({ source, target }: ExchangeText): { any?: Block[]; alike?: Block[] } {
  if (target === undefined) return {}
  const any = blocksOf(target)
  return isBlank(any.map(({ coded }) => coded))
    ? {}
    : { any, alike: typeof source === typeof target ? align(blocksOf(source), any) : undefined }
}

/**
 * A text in the form in which every format writes it. A translation whose paragraphs or formats
 * differ from those of its source cannot stand beside it code by code: it goes along as `aside`, in
 * words only.
 */
export function handOut(text: ExchangeText): {
  source: Written
  target?: Written
  aside?: Written
  sent: string
} {
  const { any, alike } = translationOf(text)
  const written =
    any && text.target !== undefined ? writtenAs(text.target, alike ?? any) : undefined
  return {
    source: writtenAs(text.source, blocksOf(text.source)),
    [alike ? 'target' : 'aside']: written,
    sent: written ? stampOf(keyOf(written.blocks)) : '',
  }
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
    alike ? (text.target as RichTree) : text.source,
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
