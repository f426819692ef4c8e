import type { ZxcvbnFactory } from '@zxcvbn-ts/core'

/**
 * How many characters are looked at: a password that is hard to guess by these is harder with more,
 * and the work grows with their square.
 */
const lookedAt = 32

/**
 * How many letters may be read as other characters at once, as in p4$$w0rd: each more doubles the
 * readings.
 */
const l33tMaxSubstitutions = 4

/**
 * The least of zxcvbn's scores (0 to 4) that is accepted: it means more than a hundred million
 * guesses.
 */
const good = 3

let loaded: Promise<ZxcvbnFactory> | undefined

/**
 * The lists have a million bytes of words, so they are loaded when the first password is chosen.
 */
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
 * Whether a password is a common one, or soon guessed from one. `own` are words that everybody
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
