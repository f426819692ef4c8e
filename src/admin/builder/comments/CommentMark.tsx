'use client'

import { useSay } from '../../inputs/useSay.js'
import { Icon } from '../menus/icons.js'
import type { BuilderLine } from '../builderLine.js'
import { useCommentsOn } from './CommentsContext.js'

type Props = {
  line: BuilderLine
  /** Shown without being a button, where nothing can be pressed by itself. */
  quiet?: boolean
}

/** The number of open comments on a line, which opens them; nothing where there is none. */
export function CommentMark({ line, quiet }: Props) {
  const { say } = useSay()
  const { open, show } = useCommentsOn(line.id)
  if (!open) return null
  const shown = (
    <>
      <Icon name="comment" />
      <span aria-hidden>{open}</span>
    </>
  )
  return quiet ? (
    <span className="agenda-comment-mark">
      {shown}
      <span className="agenda-unseen">{say('comments:open', { count: open })}</span>
    </span>
  ) : (
    <button
      className="agenda-comment-mark"
      onClick={(event) => {
        event.stopPropagation()
        show()
      }}
      tabIndex={-1}
      title={say('comments:open', { count: open })}
      type="button"
    >
      {shown}
      {/* In words rather than as a label: some languages say one and two without a figure. */}
      <span className="agenda-unseen">
        {say('comments:onLine', { count: open, title: line.title || say('checks:untitled') })}
      </span>
    </button>
  )
}
