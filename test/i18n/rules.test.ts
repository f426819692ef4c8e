import { describe, expect, it } from 'vitest'
import { describe as describeViolation } from '../../src/core/describe.js'
import { rules } from '../../src/core/rules/index.js'
import { ar } from '../../src/i18n/rules/ar.js'
import { en } from '../../src/i18n/rules/en.js'
import { es } from '../../src/i18n/rules/es.js'
import { fr } from '../../src/i18n/rules/fr.js'
import { fill } from '../../src/i18n/fill.js'
import { holesOf } from './allTexts.js'
import { brokenBy } from '../core/broken.js'

const ids = rules.map(({ id }) => id)
const varsOf = (text: string) => [...new Set(holesOf(text).map(({ name }) => name))].sort()
const filled = (text: string, vars: Record<string, string>, language = 'en') =>
  fill(text, vars, language)

describe.each(Object.entries({ en, fr, ar, es }))(
  'the texts of rules in %s',
  (language, { rules: texts }) => {
    it('are one for each rule', () => expect(Object.keys(texts).sort()).toEqual([...ids].sort()))

    it.each(ids)('say the same of %s as English does', (id) =>
      expect(varsOf(texts[id])).toEqual(varsOf(en.rules[id])),
    )

    it.each(ids)('are complete for %s', (id) => {
      const [violation] = brokenBy(id)
      expect(violation).toBeDefined()
      if (!violation) return
      const text = filled(
        texts[id],
        describeViolation(violation, violation.at[0]?.session ?? null, { language }).vars,
        language,
      )
      expect(text).not.toMatch(/\{\{|undefined|“”|«\s*»|\u2068\u2069|\u2066\u2069|\(\)/)
    })

    it.each(ids)('end %s as a sentence', (id) => expect(texts[id]).toMatch(/\.$/))
  },
)

it('texts in Arabic isolate every value', () => {
  for (const text of Object.values(ar.rules))
    expect(text.replace(/[\u2066\u2068]\{\{\w+\}\}\u2069/g, '')).not.toContain('{{')
})

describe('a violation', () => {
  const [violation] = brokenBy('noDoubleBookedPerson')
  const said = (viewpoint: number) =>
    violation && filled(en.rules.noDoubleBookedPerson, describeViolation(violation, viewpoint).vars)

  it('seen from one session names the other', () => {
    expect(said(1)).toBe(
      'Ana is already in “Panel B” (09:30–10:30). Choose another time or another person.',
    )
    expect(said(2)).toBe(
      'Ana is already in “Panel A” (09:00–10:00). Choose another time or another person.',
    )
  })
})
