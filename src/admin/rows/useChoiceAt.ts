'use client'

import { isPlain } from '../../core/isPlain.js'
import { useSay } from '../inputs/useSay.js'
import { useFieldAt } from '../inputs/useFieldAt.js'

/** What is chosen in the list at a path, in the words of the panel. */
export function useChoiceAt(path: string, value: unknown): string | undefined {
  const { language } = useSay()
  const field = useFieldAt(path)
  const options = field && 'options' in field && Array.isArray(field.options) ? field.options : []
  const found = options.find((option) => typeof option === 'object' && option.value === value)
  const label: unknown = typeof found === 'object' ? found.label : undefined
  const told = isPlain(label) ? (label[language] ?? label.en) : label
  return typeof told === 'string' ? told : undefined
}
