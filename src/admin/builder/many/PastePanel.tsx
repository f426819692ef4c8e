'use client'

import { Button } from '@payloadcms/ui'
import { useMemo } from 'react'
import { commaOf } from '../../../core/phrases.js'
import { WorkspaceDrawer } from '../drawers/WorkspaceDrawer.js'
import { useWorkspace } from '../workspace/WorkspaceContext.js'
import { type PastedCell, pasteCells } from './pasteCells.js'
import type { Pasted } from './usePastedCells.js'
import './paste.css'

/** How many lines are shown one by one; more are pasted into all the same. */
const mostShown = 200

/** Cells of a spreadsheet that were pasted into the list; nothing while there are none. */
export function PastePanel() {
  const { pasted } = useWorkspace().clipboard
  return pasted ? <Preview pasted={pasted} /> : null
}

/** A preview, cell by cell. */
function Preview({ pasted }: { pasted: Pasted }) {
  const workspace = useWorkspace()
  const { agenda, bringing, builder, choices, clipboard, goTo, language, lines, many } = workspace
  const { rulebook, say } = workspace
  const { from, rows, words } = pasted
  const found = useMemo(
    () =>
      pasteCells(rows, {
        agenda,
        lines,
        from,
        history: builder.history,
        telling: { choices, rulebook, say, language },
      }),
    [agenda, builder.history, choices, from, language, lines, rows, rulebook, say],
  )
  const faults = found.lines.flatMap(({ cells }) => cells.filter(({ fault }) => fault)).length
  const close = () => {
    clipboard.putPasted()
    goTo(from)
  }
  const apply = () => {
    many.make(found.edits)
    close()
  }
  const asLines = () => {
    clipboard.putPasted()
    bringing.take(words)
  }
  const added = found.lines.filter(({ isNew }) => isNew).length
  return (
    <WorkspaceDrawer heading={say('many:cells:title')} onClose={close} slug="agenda-paste">
      <section aria-label={say('many:cells:title')} className="agenda-builder__plan agenda-paste">
        <div role="status">
          <p>
            {!rows.length
              ? say('many:cells:unread')
              : found.edits.length
                ? say('many:cells:willChange', { count: found.edits.length })
                : say('builder:nothingChanges')}
          </p>
          {faults ? <p>{say('many:cells:stay', { count: faults })}</p> : null}
          {added ? <p>{say('many:cells:newLines', { count: added })}</p> : null}
          {found.leftColumns ? (
            <p>{say('many:cells:leftColumns', { count: found.leftColumns })}</p>
          ) : null}
        </div>
        <ul className="agenda-paste__lines">
          {found.lines.slice(0, mostShown).map(({ line, isNew, cells }) => (
            <li key={line.id}>
              <bdi>{line.title || say(isNew ? 'many:cells:newLine' : 'checks:untitled')}</bdi>
              <dl>
                {cells.map((cell) => (
                  <PastedCellItem cell={cell} key={cell.column} />
                ))}
              </dl>
            </li>
          ))}
        </ul>
        {found.lines.length > mostShown ? (
          <p>{say('many:cells:more', { count: found.lines.length - mostShown })}</p>
        ) : null}
        <div className="agenda-builder__buttons">
          <Button disabled={!found.edits.length} margin={false} onClick={apply} size="small">
            {say('many:cells:apply')}
          </Button>
          <Button buttonStyle="secondary" margin={false} onClick={asLines} size="small">
            {say('many:cells:asLines')}
          </Button>
          <Button buttonStyle="secondary" margin={false} onClick={close} size="small">
            {say('builder:cancel')}
          </Button>
        </div>
      </section>
    </WorkspaceDrawer>
  )
}

/** One cell: what it shows now and will show, or what was pasted and why it cannot stand there. */
function PastedCellItem({ cell }: { cell: PastedCell }) {
  const { language, say } = useWorkspace()
  const { column, before, after, fault, makes } = cell
  const shown = (text: string) => (text ? <bdi>{text}</bdi> : <em>{say('many:cells:nothing')}</em>)
  return (
    <>
      <dt>{say(`builder:columns:${column}`)}</dt>
      <dd>
        {fault ? (
          <>
            <bdi>{after}</bdi> <span className="agenda-builder__fault">{fault}</span>
          </>
        ) : (
          <>
            {before ? (
              <del>
                <bdi>{before}</bdi>
              </del>
            ) : null}{' '}
            <ins>{shown(after)}</ins>
            {makes.length ? (
              <small>{say('many:cells:makes', { names: makes.join(commaOf(language)) })}</small>
            ) : null}
          </>
        )}
      </dd>
    </>
  )
}
