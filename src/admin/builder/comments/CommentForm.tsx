'use client'

import { Button } from '@payloadcms/ui'
import { type KeyboardEvent, useId, useRef, useState } from 'react'
import { type Colleague, longestComment } from '../../../core/comments/index.js'
import type { Id } from '../../../core/types.js'
import { useSay } from '../../inputs/useSay.js'
import { useKeptNote } from '../../kept/useKeptNote.js'
import { isComposing } from '../editing.js'
import { keysText } from '../menus/keys.js'
import { shortcutOf } from '../shortcuts.js'
import { SuggestionList } from '../SuggestionList.js'
import { useNaming } from './useNaming.js'

type Props = {
  event: Id
  line: Id
  colleagues: readonly Colleague[]
  /** Whether it was stored. */
  onSend: (text: string) => Promise<boolean>
}

/**
 * The field for a comment. After an `@`, colleagues are suggested. A comment that is not sent is
 * kept on this device.
 */
export function CommentForm({ event, line, colleagues, onSend }: Props) {
  const { say, language } = useSay()
  const id = useId()
  const field = useRef<HTMLTextAreaElement>(null)
  const [text = '', keepText] = useKeptNote<string>('comment', event, String(line))
  const [sending, setSending] = useState(false)
  const type = (typed: string) => void keepText(typed || undefined)
  const naming = useNaming({ field, text, colleagues, language, onType: type })
  const send = async () => {
    if (!text.trim() || sending) return
    setSending(true)
    const sent = await onSend(text)
    setSending(false)
    if (sent) type('')
    field.current?.focus()
  }
  const press = (event: KeyboardEvent) => {
    if (isComposing(event)) return
    if (naming.press(event)) {
      event.preventDefault()
      event.stopPropagation()
    } else if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault()
      event.stopPropagation()
      void send()
    } else if (shortcutOf(event) && shortcutOf(event) !== 'save') event.stopPropagation()
  }
  return (
    <div className="agenda-comments__form agenda-line__field">
      <label className="agenda-line__label" htmlFor={id}>
        {say('comments:add')}
      </label>
      <span className="agenda-builder__naming">
        <textarea
          {...naming.input}
          aria-describedby={`${id}-hint`}
          aria-keyshortcuts="Control+Enter"
          dir="auto"
          id={id}
          maxLength={longestComment}
          readOnly={sending}
          onKeyDown={press}
          placeholder={say('comments:placeholder')}
          ref={field}
          rows={3}
          value={text}
        />
        <SuggestionList {...naming.list} listed={say('comments:people')} />
      </span>
      <div className="agenda-comments__send">
        <small id={`${id}-hint`} suppressHydrationWarning>
          {say('comments:hint', { keys: keysText('Mod+Enter', say) })}
        </small>
        <Button
          disabled={sending || !text.trim()}
          margin={false}
          onClick={() => void send()}
          size="small"
        >
          {say('comments:send')}
        </Button>
      </div>
    </div>
  )
}
