'use client'

import { useEffect } from 'react'

/**
 * Selectors of the panel's own style sheet, and what says the same without making the browser work.
 * Each asks `:has()` of any element at all: whatever comes onto the page or leaves it then has the
 * styles of the whole page worked out anew, with every key in a long agenda.
 */
const selectors: [heavy: RegExp, light: string][] = [
  // Only dashboards have widgets to drag: here nothing is meant.
  [/^body:has\(\.drag-overlay\) \*$/, 'body.drag-overlay *'],
  [/(\.row__fields):has\(> \*?:(?:first-child|nth-child\(1\))\)/, '$1:not(:empty)'],
  [/(\.row__fields):has\(> \*?:nth-child\(2\)\) > \*/, '$1 > :not(:only-child)'],
  [/(\.row__fields):has\(> \*?:nth-child\(2\)\)/, '$1:has(> .field-type + .field-type)'],
]

/** What says the same as a selector of the panel, or the selector itself. */
export function lightSelector(selector: string): string {
  const known = selectors.find(([heavy]) => heavy.test(selector))
  return known ? selector.replace(...known) : selector
}

/** All rules of a style sheet, those within others too. */
function* rulesIn({ cssRules }: { cssRules: CSSRuleList }): Generator<CSSStyleRule> {
  for (const rule of cssRules) {
    if (rule instanceof CSSStyleRule) yield rule
    if (rule instanceof CSSGroupingRule) yield* rulesIn(rule)
  }
}

/** The rules of a page; a style sheet of another origin cannot be looked into. */
function rulesOf(page: Document): CSSStyleRule[] {
  return [...page.styleSheets].flatMap((sheet) => {
    try {
      return [...rulesIn(sheet)]
    } catch {
      return []
    }
  })
}

/** Keeps the panel's selectors light for as long as the agenda is open. */
export function useLightSelectors(): void {
  useEffect(() => {
    const changed = rulesOf(document).flatMap((rule) => {
      const before = rule.selectorText
      const light = lightSelector(before)
      if (light === before) return []
      rule.selectorText = light
      return [{ rule, before }]
    })
    return () => {
      for (const { rule, before } of changed) rule.selectorText = before
    }
  }, [])
}
