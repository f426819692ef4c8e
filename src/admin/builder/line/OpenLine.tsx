'use client'

import type { BuilderLine } from '../builderLine.js'
import { useSay } from '../../inputs/useSay.js'
import { CommentMark } from '../comments/CommentMark.js'
import { useOpenLine } from './OpenLineContext.js'

/** Opens the panel of a line, at the end of its title. */
export function OpenLine({ line }: { line: BuilderLine }) {
  const { say } = useSay()
  const openLine = useOpenLine()
  return (
    <>
      <CommentMark line={line} />
      <button
        aria-label={say('line:open', { title: line.title || say('checks:untitled') })}
        className="agenda-line__open"
        onClick={(event) => {
          event.stopPropagation()
          openLine(line.id)
        }}
        tabIndex={-1}
        title={say('line:openShort')}
        type="button"
      >
        <svg aria-hidden viewBox="0 0 16 16">
          <path d="M6 3.5 10.500 8 6 12.500" />
        </svg>
      </button>
    </>
  )
}
