'use client'

import { useConfig, useLocale, useTranslation } from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'
import { type ClipboardEvent, type KeyboardEvent, useEffect, useMemo, useRef, useState } from 'react'
import type { Agenda, Id, Rulebook } from '../../core/types.js'
import { duplicateDay, type Edit, isTemporaryId } from '../../core/builder/index.js'
import type { BuilderAgenda } from '../../store/builder/readBuilder.js'
import { useSay } from '../inputs/useSay.js'
import { rowsOnClipboard } from './clipboard.js'
import { CopyEvent } from './CopyEvent.js'
import { DayTable } from './DayTable.js'
import { directoryOf } from './directory.js'
import { doorTo } from './door.js'
import { type Filter, Filters, passes } from './Filters.js'
import type { Spot } from './grid.js'
import { lineActions, type LineAction } from './lineActions.js'
import { peopleList } from './LineEditor.js'
import type { Line } from './LineRow.js'
import { MeanwhileNotice } from './MeanwhileNotice.js'
import { Notices } from './Notices.js'
import { PastePanel } from './PastePanel.js'
import { PlanPanel } from './PlanPanel.js'
import { Present } from './Present.js'
import type { Wish } from './plans.js'
import { shortcutOf } from './shortcuts.js'
import { Toolbar } from './Toolbar.js'
import { useAnywhere } from './useAnywhere.js'
import { useBuilder } from './useBuilder.js'
import { useLeaveWarning } from './useLeaveWarning.js'
import { usePresence } from './usePresence.js'
import { useRemarks } from './useRemarks.js'
import { useSpot } from './useSpot.js'

type Props = { event: Id; initial: BuilderAgenda; rulebook: Rulebook; events: string; sessions: string; people: string; places: string }

/** The whole agenda of an event as tables, edited in place. */
export function BuilderScreen({ event, initial, rulebook, events, sessions, people, places }: Props) {
  const { say } = useSay()
  const { config } = useConfig()
  const { code } = useLocale()
  const rightToLeft = (useTranslation().i18n as { dir?: string }).dir === 'rtl'
  const otherwise = say('builder:noAnswer')
  const door = useMemo(
    () => doorTo({ api: formatAdminURL({ apiRoute: config.routes.api, path: '' }).replace(/\/$/, ''), event, locale: code, people, places, otherwise }),
    [code, config.routes.api, event, otherwise, people, places],
  )
  const builder = useBuilder(initial, rulebook, door)
  const { agenda, choices } = builder
  const { others, meanwhile } = usePresence(door, builder)
  const remarks = useRemarks(builder.violations, rulebook)
  const [wish, setWish] = useState<Wish>()
  const [pasted, setPasted] = useState<string[][]>()
  const [filter, setFilter] = useState<Filter>({})
  const root = useRef<HTMLDivElement>(null)
  useLeaveWarning(builder.pending.length > 0)

  const lines = useMemo(() => agenda.sessions.filter((session): session is Line => session.id !== undefined && passes(filter, session)), [agenda.sessions, filter])
  const rows = useMemo(() => lines.map(({ id }) => String(id)), [lines])
  const lineAt = (spot: Spot | undefined) => lines.find(({ id }) => String(id) === spot?.row)

  const doAnywhere = useAnywhere(builder)
  const onShortcut = (event: KeyboardEvent, spot: Spot | undefined): boolean => {
    const shortcut = shortcutOf(event)
    if (!shortcut) return false
    const line = lineAt(spot)
    event.preventDefault()
    if (shortcut === 'save' || shortcut === 'undo' || shortcut === 'redo') doAnywhere(shortcut)
    else if (line && spot) act(shortcut, line, spot.column)
    return true
  }
  const { spot, editing, goTo, beginAt, leave, press } = useSpot(root, rows, rightToLeft, { onShortcut })
  const { act, addIn } = lineActions({ builder, lines, onSpot: goTo, onWish: setWish })
  const line = lineAt(spot)

  const titleOf = (id: Id | null | string | undefined) => agenda.sessions.find((each) => String(each.id) === String(id))?.title || say('checks:untitled')
  const onAct = (action: LineAction) => line && act(action, line, spot?.column)
  // Lines may stand on days that the event does not have, or on none.
  const days = [...new Set([...agenda.event.days.map(({ date }) => date), ...lines.map(({ day }) => day ?? '')])].sort()
  const formOf = line && !isTemporaryId(line.id) ? formatAdminURL({ adminRoute: config.routes.admin, path: `/collections/${sessions}/${line.id}` }) : undefined
  const back = () => {
    setWish(undefined)
    if (spot) goTo(spot)
  }
  const apply = (planned: Agenda) => {
    builder.plan(planned)
    back()
  }
  const paste = (event: ClipboardEvent) => {
    if (editing || (event.target as HTMLElement).closest('input, select')) return
    const rows = rowsOnClipboard({ html: event.clipboardData.getData('text/html'), text: event.clipboardData.getData('text/plain') })
    if (!rows) return
    event.preventDefault()
    setPasted(rows)
  }
  const addPasted = (edits: Edit[]) => {
    builder.edit(edits)
    setPasted(undefined)
  }
  const editor = editing && { ...editing, builder, ...directoryOf(door, builder), onLeave: leave }

  useEffect(() => setWish(undefined), [agenda.sessions])

  return (
    <div className="agenda-builder" onKeyDown={press} onPaste={paste} ref={root}>
      <Toolbar beside={<CopyEvent builder={builder} door={door} events={events} />} builder={builder} formOf={formOf} line={line} onAct={onAct} onMoveEvent={() => setWish({ type: 'moveEvent', firstDate: agenda.event.days[0]?.date ?? agenda.event.startDate ?? '' })}>
        <Present others={others} />
      </Toolbar>
      <MeanwhileNotice meanwhile={builder.refusal ? undefined : meanwhile} onShow={() => void builder.catchUp()} titleOf={titleOf} />
      <Notices builder={builder} titleOf={titleOf} />
      {wish ? <PlanPanel agenda={agenda} key={wish.type} onApply={apply} onCancel={back} onWish={setWish} rulebook={rulebook} wish={wish} /> : null}
      {pasted ? <PastePanel agenda={agenda} choices={choices} day={line?.day} onApply={addPasted} onCancel={() => setPasted(undefined)} rows={pasted} rulebook={rulebook} /> : null}
      <Filters builder={builder} filter={filter} onFilter={setFilter} />
      {remarks.get('event')?.map(({ level, text }) => (
        <p className={`agenda-builder__remark is-${level}`} key={text}>
          {text}
        </p>
      ))}
      {days
        .filter((day) => !filter.day || day === filter.day)
        .map((day) => (
          <DayTable
            choices={choices} day={day} editor={editor} key={day} label={agenda.event.days.find(({ date }) => date === day)?.label} lines={lines.filter((each) => (each.day ?? '') === day)}
            numbers={builder.numbers} onAdd={addIn} onCopy={(from, to) => builder.edit(duplicateDay(agenda, from, to))} onEdit={beginAt} onSpot={goTo} remarks={remarks} rulebook={rulebook} spot={spot}
          />
        ))}
      <datalist id={peopleList}>
        {[...choices.people, ...choices.organisations].map(({ id, name }, index) => (
          <option key={`${id}-${index}`} value={name} />
        ))}
      </datalist>
      <details className="agenda-builder__help">
        <summary>{say('builder:keys')}</summary>
        <p>{say('builder:keysText')}</p>
      </details>
    </div>
  )
}
