import { describe, expect, it } from 'vitest'
import { holesOf, languages, textsOf } from './allTexts.js'

/** Values that say how many. */
const counted =
  /^(?:accepted|all|count|done|fresh|known|length|levels|limit|longest|look|minutes|most|nodes|open|taken|total|unnamed)$/

/** Values that are words, names or times, or a number that is itself a name: “row 3”, “release 4”. */
const saying =
  /^(?:address|answer|at|before|by|clauses|clock|column|dates?|day|days|document|event|fields?|formats?|found|free|from|held|here|id|kept|keys|kind|language|languages|late|latest|line|locale|message|names?|now|number|of|offset|other(?:Person|Role|Row|Session|Time)?|paragraphs?|parameters|part|person|pixels|place|reason|release|result|role|room|row|seconds|session|slug|status|subject|tags|text|time|title|to|type|typed|until|uses|values?|what|when|where|who|word|zone)$/

/** A length that is written out already: `50 min`. */
const inWords = /^(?:builder:collisions|inputs:length|today:(?:inTime|left))/

/** What may follow any number, since it agrees with none: units, prepositions, participles without forms. */
const unchanging = {
  en: ['MB', 'kB', 'at', 'in', 'min', 'missing', 'more', 'of', 'outdated', 'to'],
  fr: ['Ko', 'Mo', 'au', 'de', 'en', 'fois', 'min', 'sur', 'à'],
  es: ['MB', 'como', 'de', 'en', 'kB', 'min', 'más', 'por', 'sin'],
  ar: ['د', 'على', 'كيلوبايت', 'من', 'ميغابايت', 'والحد'],
}

describe.each(languages)('numbers in the texts in %s', (language) => {
  const rules = new Intl.PluralRules(language)
  const needed = [...new Set(Array.from({ length: 1000 }, (_, n) => rules.select(n)))].sort()
  const holes = textsOf(language).flatMap(([key, text]) =>
    inWords.test(key) ? [] : holesOf(text).map((hole) => ({ key, ...hole })),
  )

  it('have every form that the language has for them, and no other', () =>
    expect(
      holes
        .filter(({ forms }) => forms.length)
        .filter(({ forms }) => forms.toSorted().join() !== needed.join()),
    ).toEqual([]))

  it('stand without forms only where nothing after them depends on them', () =>
    expect(
      holes
        .filter(({ name, forms }) => counted.test(name) && !forms.length)
        .filter(({ after }) => {
          const [, word] = /^[\s\u00a0]+\(?([\p{L}\p{M}]+)/u.exec(after) ?? []
          return word !== undefined && !unchanging[language].includes(word)
        }),
    ).toEqual([]))

  it('are known by the names of their values, all of which say how many or nothing of the kind', () =>
    expect(holes.filter(({ name }) => counted.test(name) === saying.test(name))).toEqual([]))

  it('are values that say how many, wherever they have forms', () =>
    expect(holes.filter(({ name, forms }) => forms.length && !counted.test(name))).toEqual([]))
})
