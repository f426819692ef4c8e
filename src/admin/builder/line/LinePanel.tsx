'use client'

import { FocusScope } from '@radix-ui/react-focus-scope'
import { type KeyboardEvent, useEffect, useId, useRef } from 'react'
import { numberLabel } from '../../../core/ordinals.js'
import { sameId } from '../../../core/ids.js'
import { intervalOf } from '../../../core/time/interval.js'
import { labelOf } from '../../../core/vocabulary.js'
import { spokenLength } from '../../inputs/wording.js'
import { colourOf } from '../lineColour.js'
import type { BuilderLine } from '../builderLine.js'
import { shortcutOf } from '../shortcuts.js'
import { useWorkspace } from '../workspace/WorkspaceContext.js'
import { useCommentsOn } from '../comments/CommentsContext.js'
import { CommentsTab } from '../comments/CommentsTab.js'
import { HistoryTab } from './HistoryTab.js'
import { LineTabContent } from './LineTabContent.js'
import { OtherChecks } from './OtherChecks.js'
import { useRichTextField } from './RichTextInput.js'
import { TextsTab } from './TextsTab.js'
import { TranslationsTab } from './TranslationsTab.js'
import { useIsSheet } from './useIsSheet.js'
import { useLine } from './useLine.js'
import { lineTabs } from './useLineOpen.js'
import { useSameField } from './useSameField.js'

/** The panel of the open line, beside the list; nothing while none is open. */
export function LinePanel() {
  const { lineOpen, line } = useWorkspace()
  return lineOpen === undefined || !line ? null : <Panel line={line} />
}

/** A button with an icon only; `path` is drawn in a square of 16. */
const PanelButton = (props: {
  label: string
  keys: string
  path: string
  disabled?: boolean
  onClick: () => void
}) => (
  <button
    aria-label={props.label}
    className="agenda-line__icon"
    disabled={props.disabled}
    onClick={props.onClick}
    title={`${props.label} (${props.keys})`}
    type="button"
  >
    <svg aria-hidden viewBox="0 0 16 16">
      <path d={props.path} />
    </svg>
  </button>
)

/**
 * The heading gets the focus when the panel opens; whoever closes the panel decides where the focus
 * goes.
 */
const leaveIt = (event: Event) => event.preventDefault()

function Panel({ line }: { line: BuilderLine }) {
  const workspace = useWorkspace()
  const { builder, choices, closeLine, descriptionAt, language, lines, rulebook } = workspace
  const { doAnywhere, keyOf, lineTab, rightToLeft, say, setLineTab, typingAsked, walk } = workspace
  const opened = useLine(line)
  const editor = useRichTextField({
    schemaPath: descriptionAt,
    label: say('fields:description'),
    wanted: lineTab === 'texts',
  })
  const isSheet = useIsSheet()
  const { open: comments } = useCommentsOn(line.id)
  const id = useId()
  const heading = useRef<HTMLHeadingElement>(null)
  const content = useRef<HTMLDivElement>(null)
  const keepField = useSameField({ content, heading }, `${line.id} ${lineTab} ${opened.ready}`)
  useEffect(() => heading.current?.focus({ preventScroll: true }), [])
  useEffect(() => {
    if (typingAsked) content.current?.querySelector('textarea')?.focus()
  }, [typingAsked])

  const at = lines.findIndex((each) => sameId(each.id, line.id))
  const number = builder.numbers.get(String(line.id))
  const kind = labelOf(rulebook.kinds, line.kind, language)
  const interval = line.timing === 'clock' ? intervalOf(line) : undefined
  const minutes = interval && line.ends ? interval.to - interval.from : 0

  const press = (event: KeyboardEvent) => {
    const { altKey, key } = event
    const asked = shortcutOf(event, rightToLeft)
    if (asked === 'save' || asked === 'undo' || asked === 'redo') {
      event.preventDefault()
      doAnywhere(asked)
    } else if (altKey && (key === 'PageUp' || key === 'PageDown')) {
      event.preventDefault()
      keepField()
      walk(key === 'PageUp' ? -1 : 1)
    } else if (key === 'Escape') {
      event.preventDefault()
      closeLine()
    }
  }
  const pressTab = (event: KeyboardEvent) => {
    const back = rightToLeft ? 'ArrowRight' : 'ArrowLeft'
    const by = event.key === back ? -1 : /^Arrow(Left|Right)$/.test(event.key) ? 1 : 0
    if (!by) return
    event.preventDefault()
    const next = lineTabs[(lineTabs.indexOf(lineTab) + by + lineTabs.length) % lineTabs.length]!
    setLineTab(next)
    document.getElementById(`${id}-${next}`)?.focus()
  }
  return (
    <>
      {isSheet ? <div aria-hidden className="agenda-line__behind" onClick={closeLine} /> : null}
      {/* A sheet keeps the Tab key, and lets go for what opens over it: a drawer, a login that ran out. */}
      <FocusScope asChild loop={isSheet} onMountAutoFocus={leaveIt} onUnmountAutoFocus={leaveIt}>
        <div
          aria-labelledby={`${id}-title`}
          className={`agenda-line${isSheet ? ' is-sheet' : ''}`}
          onKeyDown={press}
          role={isSheet ? 'dialog' : 'complementary'}
          {...(isSheet ? { 'aria-modal': true } : {})}
          {...colourOf(line, { choices, rulebook })}
        >
          <div className="agenda-line__head">
            <div className="agenda-line__kind">
              <span>
                {number === undefined ? kind : `${kind} ${numberLabel(number, language, kind)}`}
              </span>
              {minutes > 0 ? (
                <span className="agenda-line__chip is-small">
                  {spokenLength(minutes, language)}
                </span>
              ) : null}
              <span className="agenda-line__ways">
                <PanelButton
                  disabled={at <= 0}
                  keys="Alt+Page Up"
                  label={say('line:previous')}
                  onClick={() => walk(-1)}
                  path="M3.500 10 8 5.500 12.500 10"
                />
                <PanelButton
                  disabled={at >= lines.length - 1}
                  keys="Alt+Page Down"
                  label={say('line:next')}
                  onClick={() => walk(1)}
                  path="M3.500 6 8 10.500 12.500 6"
                />
                <PanelButton
                  keys="Esc"
                  label={say('line:close')}
                  onClick={closeLine}
                  path="m4 4 8 8M12 4l-8 8"
                />
              </span>
            </div>
            <h2 id={`${id}-title`} ref={heading} tabIndex={-1}>
              {line.title ? <bdi>{line.title}</bdi> : <em>{say('checks:untitled')}</em>}
            </h2>
            <div aria-labelledby={`${id}-title`} className="agenda-line__tabs" role="tablist">
              {lineTabs.map((tab) => (
                <button
                  aria-controls={`${id}-content`}
                  aria-selected={lineTab === tab}
                  id={`${id}-${tab}`}
                  key={tab}
                  onClick={() => setLineTab(tab)}
                  onKeyDown={pressTab}
                  role="tab"
                  tabIndex={lineTab === tab ? 0 : -1}
                  type="button"
                >
                  {say(`line:tabs:${tab}`)}
                  {tab === 'comments' && comments ? <b>{comments}</b> : null}
                </button>
              ))}
            </div>
          </div>
          <div
            aria-labelledby={`${id}-${lineTab}`}
            className="agenda-line__content"
            id={`${id}-content`}
            key={`${keyOf(line.id)} ${lineTab}`}
            ref={content}
            role="tabpanel"
          >
            {opened.fault ? (
              <p className="agenda-builder__fault" role="alert">
                {opened.fault}{' '}
                <button onClick={() => void opened.look()} type="button">
                  {say('line:again')}
                </button>
              </p>
            ) : null}
            {lineTab === 'line' ? (
              <>
                <OtherChecks opened={opened} />
                <LineTabContent opened={opened} />
              </>
            ) : null}
            {lineTab === 'texts' ? <TextsTab editor={editor} opened={opened} /> : null}
            {lineTab === 'translations' ? <TranslationsTab opened={opened} /> : null}
            {lineTab === 'comments' ? <CommentsTab opened={opened} /> : null}
            {lineTab === 'history' ? <HistoryTab opened={opened} /> : null}
          </div>
        </div>
      </FocusScope>
    </>
  )
}
