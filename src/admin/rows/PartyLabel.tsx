'use client'

import { useRowLabel } from '@payloadcms/ui'
import { useSay } from '../inputs/useSay.js'
import { RowText } from './RowText.js'
import { useOpenWhenFaulty } from './useOpenWhenFaulty.js'
import { useTitleOf } from './useTitleOf.js'
import { isPlain } from '../../core/isPlain.js'
import { useFieldAt } from '../inputs/useFieldAt.js'

/** What is chosen in the list at a path, in the words of the panel. */
function useChoiceAt(path: string, value: unknown): string | undefined {
  const { language } = useSay()
  const field = useFieldAt(path)
  const options = field && 'options' in field && Array.isArray(field.options) ? field.options : []
  const found = options.find((option) => typeof option === 'object' && option.value === value)
  const label: unknown = typeof found === 'object' ? found.label : undefined
  const told = isPlain(label) ? (label[language] ?? label.en) : label
  return typeof told === 'string' ? told : undefined
}

type Row = {
  role?: string
  person?: unknown
  organisation?: unknown
  label?: string
  state?: string
}

/** A row of people or organisations by who it is and what they do: `Alia Fakhry · Moderator`. */
export function PartyLabel() {
  const { data, path, rowNumber } = useRowLabel<Row>()
  const { say } = useSay()
  const person = useTitleOf(`${path}.person`, data?.person)
  const organisation = useTitleOf(`${path}.organisation`, data?.organisation)
  const role = useChoiceAt(`${path}.role`, data?.role)
  const state = useChoiceAt(`${path}.state`, data?.state)
  useOpenWhenFaulty(path)
  const who = person || data?.label || organisation
  const list = path.split('.')[0] === 'organisations' ? 'organisations' : 'assignments'
  return (
    <RowText
      fallback={say(`rows:${list}`)}
      number={rowNumber}
      parts={who ? [who, role, data?.state === 'confirmed' ? undefined : state] : []}
    />
  )
}
