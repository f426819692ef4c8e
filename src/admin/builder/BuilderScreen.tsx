'use client'

import { type KeyboardEvent, useEffect, useLayoutEffect, useRef, useState } from 'react'
import { withId } from '../../core/ids.js'
import type { Agenda, Id, Rulebook } from '../../core/types.js'
import type { BuilderAgenda } from '../../store/builder/readBuilder.js'
import { BringToAgenda } from '../bring/BringToAgenda.js'
import { useBringing } from '../bring/useBringing.js'
import { useSay } from '../inputs/useSay.js'
import { AddDays } from './AddDays.js'
import { KeptAgendaBars } from '../kept/KeptAgendaBars.js'
import { useKeptAgenda } from '../kept/useKeptAgenda.js'
import { useLeave } from '../kept/useLeave.js'
import { useTyping } from '../kept/useTyping.js'
import { AgendaDays } from './AgendaDays.js'
import { CopyEvent } from './CopyEvent.js'
import { DragArea } from './DragArea.js'
import { EventChecks } from './EventChecks.js'
import { Filters } from './Filters.js'
import type { Cell } from './grid.js'
import { KeysHelp } from './KeysHelp.js'
import { lineActions, type LineAction } from './lineActions.js'
import { isMove, lineMoves } from './lineMoves.js'
import { MeanwhileNotice } from './MeanwhileNotice.js'
import { Notices } from './Notices.js'
import type { Filter } from './filterLines.js'
import { PlanPanel } from './PlanPanel.js'
import { Present } from './Present.js'
import { dayRequest, moveRequest } from './plans.js'
import { PublishedPanel, type PublishedPanelName } from './publish/PublishedPanel.js'
import { shortcutOf } from './shortcuts.js'
import { Toolbar } from './Toolbar.js'
import { useAgendaApiClient } from './useAgendaApiClient.js'
import { useGlobalShortcuts } from './useGlobalShortcuts.js'
import { useBuilder } from './useBuilder.js'
import { usePresence } from './usePresence.js'
import { usePublishing } from './usePublishing.js'
import { useChecks } from './useChecks.js'
import { useRightToLeft } from './useRightToLeft.js'
import { useShownLines } from './useShownLines.js'
import { useCell } from './useCell.js'
import { useFormOf } from './useFormOf.js'
import { usePlanRequest } from './usePlanRequest.js'
import { useView, viewShown } from './useView.js'
import { ViewSwitch } from './ViewSwitch.js'

type Props = {
  event: Id
  /** The language of the content that the agenda was read in. */
  locale: string
  initial: BuilderAgenda
  rulebook: Rulebook
  events: string
  sessions: string
}

/** The whole agenda of an event as tables, edited in place. */
export function BuilderScreen({ event, locale, initial, rulebook, events, sessions }: Props) {
  const { say, language } = useSay()
  const apiClient = useAgendaApiClient({ event, locale, events })
  const builder = useBuilder(initial, rulebook, apiClient)
  const { agenda, choices } = builder
  const { others, meanwhile } = usePresence(apiClient, builder)
  const checks = useChecks(builder.violations, rulebook)
  const [request, setRequest, follow] = usePlanRequest(agenda, builder.violations)
  const [panel, setPanel] = useState<PublishedPanelName>()
  const [filter, setFilter] = useState<Filter>({})
  const root = useRef<HTMLDivElement>(null)
  const rightToLeft = useRightToLeft(root)
  const [remembered, setView] = useView()
  const [told, tell] = useState('')

  const { lines, rows, lineAt, days } = useShownLines(agenda, filter)
  const doAnywhere = useGlobalShortcuts(builder)
  const onShortcut = (event: KeyboardEvent, cell: Cell | undefined): boolean => {
    const shortcut = shortcutOf(event, rightToLeft)
    if (!shortcut) return false
    const line = lineAt(cell)
    event.preventDefault()
    if (shortcut === 'save' || shortcut === 'undo' || shortcut === 'redo') doAnywhere(shortcut)
    else if (isMove(shortcut)) {
      if (line) moves.move(shortcut, line)
    } else if (line && cell) latest.current(shortcut, line, cell.column)
    return true
  }
  const beside = (row: string) =>
    lines
      .filter(({ day }) => day === lineAt({ row, column: 'time' })?.day)
      .map(({ id }) => String(id))
  const { cell, editing, goTo, beginAt, leave, press } = useCell(root, rows, rightToLeft, {
    onShortcut,
    beside,
  })
  const { typing, note } = useTyping(editing !== undefined)
  const kept = useKeptAgenda(builder, { event, language: locale, typing })
  useLeave({
    unsaved: builder.pending.length > 0 || typing !== undefined,
    kept: kept.state === 'keeping',
    question: say('kept:leaveAnyway'),
  })
  const { act, addIn } = lineActions({ builder, lines, onCell: goTo, onRequest: setRequest })
  // What was just typed into the line counts for what is done with it.
  const latest = useRef(act)
  useLayoutEffect(() => {
    latest.current = act
  })
  const line = lineAt(cell)
  const bringing = useBringing({ event, locale, day: line?.day })
  const hasTracks = choices.tracks.length > 0
  const shown = viewShown(remembered, { editing: editing !== undefined, hasTracks })
  const moves = lineMoves({
    builder,
    lines,
    days,
    by: shown === 'track' ? 'track' : 'place',
    kinds: rulebook.kinds,
    say,
    language,
    onTell: tell,
    onMoved: (row) => goTo({ row, column: cell?.row === row ? cell.column : 'time' }),
  })

  const titleOf = (id: Id | null | string | undefined) =>
    withId(agenda.sessions, id)?.title || say('checks:untitled')
  const onAct = (action: LineAction) => line && act(action, line, cell?.column)
  const formOf = useFormOf(sessions, line?.id)
  const back = () => {
    setRequest(undefined)
    if (cell) goTo(cell)
  }
  const apply = (planned: Agenda) => {
    builder.plan(planned)
    back()
  }
  const publishing = usePublishing({
    builder,
    apiClient,
    event,
    events,
    onLine: (id) => goTo({ row: String(id), column: 'title' }),
  })
  const editor = editing && { begin: editing, builder, onLeave: leave }

  useEffect(() => {
    if (editing) setView('list')
  }, [editing, setView])

  return (
    <div
      className={`agenda-builder${bringing.over ? ' is-over' : ''}`}
      onDragLeave={bringing.onDragLeave}
      onDragOver={bringing.onDragOver}
      onDrop={bringing.onDrop}
      onInput={note}
      onKeyDown={press}
      onPaste={bringing.onPaste}
      ref={root}
    >
      <Toolbar
        kept={kept.state === 'keeping'}
        beside={<CopyEvent builder={builder} apiClient={apiClient} event={event} events={events} />}
        builder={builder}
        formOf={formOf}
        line={line}
        onAct={onAct}
        onBring={bringing.open}
        onPublish={() => void publishing.publish()}
        onPublished={setPanel}
        onMoveEvent={() => setRequest(moveRequest(agenda))}
      >
        <Present others={others} />
      </Toolbar>
      <KeptAgendaBars builder={builder} kept={kept} locale={locale} />
      <MeanwhileNotice
        meanwhile={builder.refusal ? undefined : meanwhile}
        onShow={() => void builder.catchUp()}
        titleOf={titleOf}
      />
      <Notices builder={builder} titleOf={titleOf} />
      {publishing.drawer}
      <PublishedPanel
        apiClient={apiClient}
        onClose={() => setPanel(undefined)}
        onDone={() => void builder.catchUp()}
        panel={panel}
      />
      {request ? (
        <PlanPanel
          agenda={agenda}
          key={`${request.type} ${'id' in request ? request.id : 'day' in request ? request.day : ''}`}
          onApply={apply}
          onCancel={back}
          onRequest={setRequest}
          rulebook={rulebook}
          request={request}
        />
      ) : null}
      <BringToAgenda
        agenda={agenda}
        brought={bringing.brought}
        day={line?.day ?? agenda.event.days[0]?.date}
        into={{
          event,
          api: bringing.api,
          translateIn: publishing.translateIn,
          onStored: () => void builder.catchUp(),
        }}
        locale={locale}
        onApply={builder.edit}
        rulebook={rulebook}
      />
      <div className="agenda-builder__above">
        <ViewSwitch hasTracks={choices.tracks.length > 0} onView={setView} view={shown} />
        <Filters builder={builder} filter={filter} onFilter={setFilter} />
      </div>
      {agenda.event.days.length ? null : (
        <AddDays apiClient={apiClient} onAdded={() => builder.catchUp()} />
      )}
      <EventChecks checks={checks} onFollow={follow} />
      <DragArea>
        <AgendaDays
          builder={builder}
          choices={choices}
          days={days.filter((day) => !filter.day || day === filter.day)}
          editor={editor}
          lines={lines}
          moves={moves}
          numbers={builder.numbers}
          onAdd={addIn}
          onDay={(action, day) => setRequest(dayRequest(agenda, action, day))}
          onEdit={beginAt}
          onCell={goTo}
          checks={checks}
          rightToLeft={rightToLeft}
          root={root}
          rulebook={rulebook}
          cell={cell}
          view={shown}
        />
      </DragArea>
      <p className="agenda-unseen" role="status">
        {told}
      </p>
      <KeysHelp />
    </div>
  )
}
