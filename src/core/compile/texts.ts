import { keysOf, recordOf } from '../keysOf.js'
import type { Localised } from './source.js'

const isEmpty = (value: unknown) => value === undefined || value === null || value === ''

export type Picked<T = string> = { value: T; language: string }

/** All values of a localised value: first in the languages of the chain, then in any other. */
export const all = <T>(
  value: Localised<T> | null | undefined,
  chain: readonly string[],
): Picked<T>[] =>
  [...new Set([...chain, ...Object.keys(value ?? {})])].flatMap((language) => {
    const found = value?.[language]
    return isEmpty(found) ? [] : [{ value: found, language }]
  })

/**
 * A localised value in the first language of the chain that has it, else in any; undefined when
 * none has.
 */
export function pick<T>(
  value: Localised<T> | null | undefined,
  chain: readonly string[],
): Picked<T> | undefined {
  if (!value) return undefined
  for (const language of [...chain, ...Object.keys(value)]) {
    const found = value[language]
    if (!isEmpty(found)) return { value: found, language }
  }
  return undefined
}

type Fallback = { fallback?: Record<string, string> }

/**
 * Texts in one language, each null where no language has it, and in `fallback` which of them are in
 * another language.
 */
export function textsOf<K extends string>(
  values: Record<K, Localised | null | undefined>,
  chain: readonly string[],
): Record<K, string | null> & Fallback {
  const fallback: Record<string, string> = {}
  const texts = recordOf(keysOf(values), (name) => {
    const found = pick(values[name], chain)
    if (found && found.language !== chain[0]) fallback[name] = found.language
    return found?.value ?? null
  })
  return Object.keys(fallback).length ? { ...texts, fallback } : texts
}

/** Joins the marks of several groups of texts of one object; undefined where no text fell back. */
export function mergeFallbacks(...marks: (Record<string, string> | undefined)[]): Fallback {
  const all: Record<string, string> = Object.assign({}, ...marks)
  return Object.keys(all).length ? { fallback: all } : {}
}
