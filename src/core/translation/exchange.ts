import {
  align,
  type Block,
  isBlank,
  keyOf,
  stampOf,
  unfold,
  type Written,
} from '../codedText/index.js'
import type { RichTree } from '../compile/index.js'
import { stripControlCharacters } from '../stripControlCharacters.js'
import type { Id } from '../types.js'

export type Text = string | RichTree

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

export const blocksOf = (text: Text): Block[] =>
  typeof text === 'string'
    ? [{ coded: [stripControlCharacters(text)].filter(Boolean), nodes: new Map() }]
    : unfold(text)
export const writtenAs = (text: Text, blocks: readonly Block[]): Written => ({
  rich: typeof text !== 'string',
  blocks: blocks.map(({ coded }) => coded),
})

/**
 * The translation in blocks beside its source, where both have the same layout; else `any` holds
 * its words.
 */
export function translationOf({ source, target }: ExchangeText): {
  any?: Block[]
  alike?: Block[]
} {
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
