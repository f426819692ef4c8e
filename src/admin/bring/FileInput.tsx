'use client'

import { type ReactNode, useRef } from 'react'

/** What the reader knows; anything else is told what to do. */
const taken = '.docx,.odt,.xlsx,.csv,.tsv,.html,.htm,.txt,.md,.pdf,.doc,.xls'

/** A button of the screen's own that asks for a file; the same file may be taken again. */
export function FileInput({
  label,
  onFile,
  children,
}: {
  label: string
  onFile: (file: File) => void
  children: (ask: () => void) => ReactNode
}) {
  const input = useRef<HTMLInputElement>(null)
  return (
    <>
      <input
        accept={taken}
        aria-label={label}
        hidden
        ref={input}
        type="file"
        onChange={({ target }) => {
          const [file] = target.files ?? []
          target.value = ''
          if (file) onFile(file)
        }}
      />
      {children(() => input.current?.click())}
    </>
  )
}
