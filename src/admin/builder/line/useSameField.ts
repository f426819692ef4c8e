import { type RefObject, useLayoutEffect, useRef } from 'react'

type Parts = {
  /** What of the panel is drawn anew for each line. */
  content: RefObject<HTMLElement | null>
  heading: RefObject<HTMLElement | null>
}

/** By its name, the field of the panel that has the focus. */
const fieldAtFocus = () =>
  document.activeElement?.closest<HTMLElement>('[data-field]')?.dataset.field

/**
 * Keeps the focus in the same field while the panel walks from line to line: its inputs are other
 * ones for each line, and the texts of a line arrive a moment later. Until then the heading has the
 * focus, so that no key is lost.
 *
 * @param shown changes with what the panel shows
 * @returns to be called before the panel goes to another line
 */
export function useSameField({ content, heading }: Parts, shown: string): () => void {
  const wanted = useRef<string>(undefined)
  useLayoutEffect(() => {
    if (wanted.current === undefined) return
    const { activeElement, body } = document
    if (activeElement !== body && activeElement !== heading.current) {
      wanted.current = undefined
      return
    }
    const field = content.current?.querySelector<HTMLElement>(
      `[data-field="${wanted.current}"] :is(input, textarea, select, button):enabled`,
    )
    if (field) wanted.current = undefined
    ;(field ?? heading.current)?.focus()
  }, [content, heading, shown])
  return () => {
    const field = fieldAtFocus()
    if (field !== undefined || document.activeElement !== heading.current) wanted.current = field
  }
}
