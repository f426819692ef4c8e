'use client'

import { FieldContext, FieldPathContext, ShimmerEffect, useServerFunctions } from '@payloadcms/ui'
import { type ReactNode, useEffect, useLayoutEffect, useRef, useState } from 'react'
import { sameValue } from '../../../core/sameValue.js'
import { isBlank } from '../../../core/translation/wordsIn.js'
import { pause } from './useTyped.js'

/**
 * The editor of formatted texts as the forms have it, whichever one the config sets; rendered once,
 * and used for one line after the other. `schemaPath`: `sessions._index-2-2.description`.
 */
export function useRichTextField({
  schemaPath,
  label,
  wanted,
}: {
  schemaPath: string | undefined
  label: string
  wanted: boolean
}): ReactNode {
  const { _internal_renderField: render } = useServerFunctions()
  const [field, setField] = useState<ReactNode>(null)
  const asked = useRef(false)
  useEffect(() => {
    if (asked.current || !wanted || !schemaPath) return
    asked.current = true
    void render({ schemaPath: `collection.${schemaPath}`, label }).then(({ Field }) =>
      setField(Field),
    )
  }, [label, render, schemaPath, wanted])
  return field
}

type Props = {
  field: ReactNode
  name: string
  label: string
  value: object | null
  onCommit: (value: object | null) => void
}

/** A formatted text of a session, typed in the panel. */
export function RichTextInput({ field, name, label, value, onCommit }: Props) {
  const [typed, setTyped] = useState<object>()
  const touched = useRef(false)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const latest = useRef({ typed, value, onCommit })
  useLayoutEffect(() => {
    latest.current = { typed, value, onCommit }
  })
  const take = () => {
    clearTimeout(timer.current)
    const { typed: now, value: before, onCommit: commit } = latest.current
    if (now === undefined) return
    latest.current.typed = undefined
    const to = isBlank(now) ? null : now
    if (!sameValue(to, before)) commit(to)
    setTyped(undefined)
  }
  useEffect(() => take, [])
  // The editor is rendered a moment later, and has no accessible name of its own.
  const root = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const { current } = root
    if (!current) return
    const name = () =>
      current
        .querySelector('[contenteditable]:not([aria-label])')
        ?.setAttribute('aria-label', label)
    name()
    const watch = new MutationObserver(name)
    watch.observe(current, { childList: true, subtree: true })
    return () => watch.disconnect()
  }, [field, label])
  if (!field) return <ShimmerEffect height="8rem" />
  const shown = typed ?? value ?? undefined
  return (
    <div
      ref={root}
      className="agenda-line__rich"
      onBlur={({ currentTarget, relatedTarget }) => {
        if (!currentTarget.contains(relatedTarget)) take()
      }}
      onFocus={() => {
        touched.current = true
      }}
    >
      <FieldPathContext value={name}>
        <FieldContext
          value={{
            disabled: false,
            formInitializing: false,
            formProcessing: false,
            formSubmitted: false,
            initialValue: shown,
            path: name,
            // Corrections that the editor makes by itself as it opens are not a change by the user.
            setValue: (next: unknown) => {
              if (!touched.current || typeof next !== 'object' || next === null) return
              setTyped(next)
              latest.current.typed = next
              clearTimeout(timer.current)
              timer.current = setTimeout(take, pause)
            },
            showError: false,
            value: shown,
          }}
        >
          {field}
        </FieldContext>
      </FieldPathContext>
    </div>
  )
}
