import { describe, expect, it } from 'vitest'
import { holdsTerm } from '../../../src/core/translation/holdsTerm.js'

describe('a term of a glossary', () => {
  it.each([
    ['en', 'Two workshops in Sfax', 'workshop'],
    ['en', 'Cities on the move', 'city'],
    ['en', 'The City’s role', 'city'],
    ['en', 'One case study', 'case studies'],
    ['fr', 'Les séances de l’atelier', 'Atelier'],
    ['fr', 'Journaux locaux', 'journal'],
    ['fr', 'Apprentissages entre pairs', 'apprentissage entre pairs'],
    ['es', 'Tres mesas redondas', 'mesa redonda'],
    ['ar', 'والورشة الثانية', 'ورشة'],
    ['ar', 'التعلم بين الأقران', 'تعلم'],
    ['de', 'Die Städten', 'Städte'],
    ['th', 'ประชุมเมือง', 'เมือง'],
  ])('stands in a text in %s: “%s” holds “%s”', (language, text, term) =>
    expect(holdsTerm(text, term, language)).toBe(true),
  )

  it.each([
    ['en', 'We start at nine', 'art'],
    ['en', 'A card for each', 'car'],
    ['en', 'Walls and bridges', 'walk'],
    ['en', 'peer review, then learning', 'peer learning'],
    ['fr', 'Le port et les portes', 'porter'],
    ['ar', 'الجلسة', 'لسة'],
    ['en', 'Anything', ''],
    ['en', 'Of us', 'o'],
  ])('does not in %s: “%s” does not hold “%s”', (language, text, term) =>
    expect(holdsTerm(text, term, language)).toBe(false),
  )
})
