'use client'

import { type FormEvent, useEffect, useRef, useState } from 'react'
import { elementOf } from '../elementOf.js'
import { type Cell, cellOf } from '../builder/grid.js'
import { type Typing, typingIn } from './typing.js'

/** What is being typed in the open cell, at most a frame ago; nothing while none is open. */
export function useTyping(editing: boolean) {
  const [typing, setTyping] = useState<Typing>()
  const frame = useRef(0)
  useEffect(() => {
    if (editing) return
    cancelAnimationFrame(frame.current)
    setTyping(undefined)
  }, [editing])
  useEffect(() => () => cancelAnimationFrame(frame.current), [])

  const note = ({ target }: FormEvent) => {
    const at: Cell | undefined = cellOf(target)
    const cell = elementOf(target)?.closest('[data-cell]')
    if (!at || !cell) return
    cancelAnimationFrame(frame.current)
    // Once it is drawn: an editor of several fields says then what they amount to.
    frame.current = requestAnimationFrame(() => setTyping(typingIn(cell, at.row, at.column)))
  }
  return { typing, note }
}
