'use client'

import { useTranslation } from '@payloadcms/ui'
import { useEffect } from 'react'
import { fieldsIn } from '../../core/isPlain.js'
import { markWords } from './markWords.js'
import { textMatcher } from './textMatcher.js'

const isTexts = (value: unknown): value is string[] =>
  Array.isArray(value) && value.every((each) => typeof each === 'string')

/**
 * While the panel is in a language that a host added without all its words, says of those that are
 * in English that they are (WCAG 3.1.2). In the plugin's own languages it does nothing.
 */
export function useMarkedWords(): void {
  const { i18n } = useTranslation()
  const { inEnglish } = fieldsIn(fieldsIn(i18n.translations).agenda)
  useEffect(() => {
    if (typeof inEnglish !== 'string') return undefined
    const texts: unknown = JSON.parse(inEnglish)
    return isTexts(texts) ? markWords(document.body, 'en', textMatcher(texts)) : undefined
  }, [inEnglish])
}
