import { foldName, joined } from '../names/foldName.js'
import { acronymPairs, acronyms, regions } from './words/acronyms.js'
import { noNames, organisations, particles, placeWords, posts } from './words/parties.js'

/** Several letters for one sound: `ch`, `kh`, `sch`, `tz`. */
const oneSound = /t?sch|[cdgkpst]h|ck|tz/g
/**
 * Letters that can be said as a word, with vowels and no more consonants at its beginning and end
 * than surnames have: `mghirbi`, `schmidt`; not `icmpd`, `uclg`.
 */
const sayable = /^s?[^aeiouy]{0,2}(?:[aeiouy]+[^aeiouy]{1,4})*?(?:[aeiouy]+[^aeiouy]{0,2})$/
/** Acronyms are rarely longer. */
const longest = 6

function isFamilyName(word: string): boolean {
  const folded = joined(word)
  return (
    /^(?:\p{Ll}{1,2}[’'-])?\p{Lu}[\p{Lu}’'-]+$/u.test(word) &&
    !acronyms.has(folded) &&
    (folded.length > longest || sayable.test(folded.replace(oneSound, 't')))
  )
}

const isGivenName = (word: string): boolean =>
  /^\p{Lu}(?:\p{Ll}+(?:[-‑]\p{Lu}?\p{Ll}+)*|\.)$/u.test(word) &&
  [regions, noNames, organisations, placeWords, posts].every((words) => !words.has(joined(word)))

/**
 * Whether a text is a surname in capitals before a given name, as French, Tunisian and Spanish
 * programmes write people: `HADDAD Samir`, `BEN ALI Mohamed`, `GARCÍA LÓPEZ Ana`. An acronym before
 * a place is written the same (`ICMPD Tunis`, `UNESCO Rabat`): its letters, or the place, tell it.
 * Surnames of less than four letters are too much like one, unless more tells that it is somebody.
 */
export function surnameFirst(text: string, shortest = 4): boolean {
  const words = text.normalize('NFC').trim().split(/\s+/)
  const isParticle = (word: string) => particles.has(joined(word))
  const from = words.findIndex((word) => /^\p{Lu}(?:\p{Ll}|\.)/u.test(word))
  const [family, given] = [words.slice(0, Math.max(0, from)), words.slice(Math.max(0, from))]
  return (
    family.join('').length >= shortest &&
    family.every((word) => isFamilyName(word) || isParticle(word)) &&
    family.some((word) => !isParticle(word)) &&
    given.every((word) => isGivenName(word) || isParticle(word))
  )
}

/**
 * Whether a text in capitals is an acronym with where it is at work (`UCLG AFRICA`, `UNESCO
 * TUNIS`), or an organisation that is written as two words (`UN HABITAT`).
 */
export function acronymThere(text: string): boolean {
  const [first = '', ...more] = text.normalize('NFC').trim().split(/\s+/)
  if (!/^\p{Lu}[\p{Lu}\d-]+$/u.test(first)) return false
  return (
    acronymPairs.has(foldName(text)) ||
    (!isFamilyName(first) && more.every((word) => regions.has(joined(word))))
  )
}
