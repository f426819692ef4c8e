'use client'

import { useTyped } from './useTyped.js'

type Props = {
  value: string
  label?: string
  long?: boolean
  id?: string
  'aria-describedby'?: string
  placeholder?: string
  disabled?: boolean
  type?: 'date' | 'text' | 'url'
  /** Whether the text is taken after a pause in typing, not only when the field is left. */
  soon?: boolean
  /** The language of the text, where it differs from that of the panel. */
  lang?: string
  onCommit: (typed: string) => boolean | void
}

/** A line or a paragraph of a session, typed in the panel. */
export function TextInput({ value, label, long, onCommit, soon, type, ...props }: Props) {
  const { input } = useTyped(value, (typed) => onCommit(typed) !== false, soon)
  const shared = { ...props, ...input, 'aria-label': label, dir: 'auto' as const }
  return long ? <textarea rows={2} {...shared} /> : <input type={type} {...shared} />
}
