import type { ZxcvbnFactory } from '@zxcvbn-ts/core'

/**
 * Signs that are looked at: what takes long to guess by these takes longer with more, and the work
 * grows with their square.
 */
const lookedAt = 32

/**
 * Letters written as other signs at once, as in p4$$w0rd: each more doubles the ways to read it.
 */
const l33tMaxSubstitutions = 4

/** Of the five of zxcvbn: from this one on it takes more than a hundred million guesses. */
const good = 3

let loaded: Promise<ZxcvbnFactory> | undefined

/** A million bytes of words: read when the first password is chosen. */
async function load(): Promise<ZxcvbnFactory> {
  const core = import('@zxcvbn-ts/core')
  const words = import('@zxcvbn-ts/language-common')
  const [{ ZxcvbnFactory: Factory }, { adjacencyGraphs, dictionary }] = await Promise.all([
    core,
    words,
  ])
  return new Factory({ dictionary, graphs: adjacencyGraphs, l33tMaxSubstitutions })
}

/**
 * Whether a password is one that many have, or is soon guessed from one; `own`: what everybody
 * knows of whoever chooses it.
 */
export async function isEasilyGuessed(password: string, own: readonly unknown[]): Promise<boolean> {
  loaded ??= load()
  const words = own
    .filter((word): word is string => typeof word === 'string' && word !== '')
    .flatMap((word) => [word, ...word.split(/[\s@.]+/)])
  return (
    (await loaded).check(
      password.slice(0, lookedAt),
      words.map((word) => word.toLowerCase().slice(0, lookedAt)),
    ).score < good
  )
}
