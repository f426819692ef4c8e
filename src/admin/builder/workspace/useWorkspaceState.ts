import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import { withId } from '../../../core/ids.js'
import type { Agenda, Id, Rulebook } from '../../../core/types.js'
import type { BuilderAgenda } from '../../../store/builder/readBuilder.js'
import { useBringing } from '../../bring/useBringing.js'
import { useSteady } from '../../useSteady.js'
import { useSay } from '../../inputs/useSay.js'
import { useKeptAgenda } from '../../kept/useKeptAgenda.js'
import { useLeave } from '../../kept/useLeave.js'
import { useTyping } from '../../kept/useTyping.js'
import type { Filter } from '../filterLines.js'
import type { Cell } from '../grid.js'
import { lineActions } from '../lineActions.js'
import { useLightSelectors } from '../lightSelectors.js'
import { isMove, lineMoves } from '../lineMoves.js'
import { useClipboard } from '../many/useClipboard.js'
import { useMany } from '../many/useMany.js'
import { useSelection } from '../many/useSelection.js'
import { shortcutOf } from '../shortcuts.js'
import { opensInToday } from '../today/opensInToday.js'
import { useAgendaApiClient } from '../useAgendaApiClient.js'
import { useBuilder } from '../useBuilder.js'
import { useCell } from '../useCell.js'
import { useChecks } from '../useChecks.js'
import { useDensity } from '../useDensity.js'
import { useFormOf } from '../useFormOf.js'
import { useLineOpen } from '../line/useLineOpen.js'
import { useGlobalShortcuts } from '../useGlobalShortcuts.js'
import { usePlanRequest } from '../usePlanRequest.js'
import { useComments } from '../comments/useComments.js'
import { useOthersSaves } from '../others/useOthersSaves.js'
import { usePresence } from '../usePresence.js'
import { usePublishing } from '../usePublishing.js'
import { useRightToLeft } from '../useRightToLeft.js'
import { useRowKeys } from '../rowKeys.js'
import { useShownLines } from '../useShownLines.js'
import { useView, viewShown } from '../useView.js'
import type { PanelName } from './panelNames.js'

export type WorkspaceProps = {
  event: Id
  /** The language of the content that the agenda was read in. */
  locale: string
  initial: BuilderAgenda
  rulebook: Rulebook
  /** Slugs of the collections. */
  events: string
  sessions: string
  media: string
  /** Where Payload's map of fields has the description of a session. */
  descriptionAt?: string
}

/**
 * The state and acts of the Agenda tab, put together once; views, panels and acts read them from
 * `useWorkspace`.
 */
export function useWorkspaceState(props: WorkspaceProps) {
  const { event, locale, initial, rulebook, events, sessions } = props
  const { say, language } = useSay()
  const apiClient = useAgendaApiClient({ event, locale, events })
  const builder = useBuilder(initial, rulebook, apiClient)
  const { agenda, choices } = builder
  const checks = useChecks(builder.violations, rulebook)
  const [request, setRequest, follow] = usePlanRequest(agenda, builder.violations)
  const [panel, setPanel] = useState<PanelName>()
  const [filter, setFilter] = useState<Filter>({})
  const root = useRef<HTMLDivElement>(null)
  const rightToLeft = useRightToLeft(root)
  const [remembered, setView] = useView(() => (opensInToday(agenda) ? 'today' : undefined))
  const [density, setDensity] = useDensity()
  const [told, tell] = useState('')
  useLightSelectors()

  const { lines, rows, lineAt, days } = useShownLines(agenda, filter)
  const keyOf = useRowKeys(agenda.sessions, builder.adopted)
  const doAnywhere = useGlobalShortcuts(builder)
  const onShortcut = (event: KeyboardEvent, cell: Cell | undefined): boolean => {
    if (selection.press(event)) {
      event.preventDefault()
      return true
    }
    const shortcut = shortcutOf(event, rightToLeft)
    if (!shortcut) return false
    const line = lineAt(cell)
    event.preventDefault()
    if (shortcut === 'save' || shortcut === 'undo' || shortcut === 'redo') doAnywhere(shortcut)
    else if (shortcut === 'find') setPanel('find')
    else if (shortcut === 'fillDown') many.fillDown(cell)
    else if (shortcut === 'remove' && selection.isOn) many.remove()
    else if (isMove(shortcut)) {
      if (line) moves.move(shortcut, line)
    } else if (shortcut === 'openLine') {
      if (line) lineOpen.openLine(line.id)
    } else if (line && cell) doToLine(shortcut, line, cell.column)
    return true
  }
  const beside = (row: string) =>
    lines
      .filter(({ day }) => day === lineAt({ row, column: 'time' })?.day)
      .map(({ id }) => String(id))
  const { cell, editing, goTo, select, beginAt, leave, press } = useCell(root, rows, rightToLeft, {
    adopted: builder.adopted,
    onShortcut,
    beside,
  })
  const presence = usePresence(apiClient, builder, cell)
  const { others, meanwhile } = presence
  const selection = useSelection({ lines, rows, say, goTo, onTell: tell })
  const many = useMany({ builder, selection, lines, say, goTo, onTell: tell })
  const { typing, note } = useTyping(editing !== undefined)
  const kept = useKeptAgenda(builder, { event, language: locale, typing })
  useLeave({
    unsaved: builder.pending.length > 0 || typing !== undefined,
    kept: kept.state === 'keeping',
    question: say('kept:leaveAnyway'),
  })
  const { act, addIn } = lineActions({ builder, lines, onCell: goTo, onRequest: setRequest })
  // The act applies to the line with what was just typed into it.
  const doToLine = useSteady(act)
  const line = lineAt(cell)
  const lineOpen = useLineOpen({ cell, line, lines, goTo, select })
  const comments = useComments(presence, lineOpen.openLine)
  const bringing = useBringing({ event, locale, day: line?.day })
  const clipboard = useClipboard({
    event: String(event),
    builder,
    choices,
    rulebook,
    say,
    language,
    selection,
    many,
    cell,
    line,
    editing: editing !== undefined,
    onTell: tell,
    goTo,
    onOther: bringing.onPaste,
  })
  const hasTracks = choices.tracks.length > 0
  const view = viewShown(remembered, { editing: editing !== undefined, hasTracks })
  const moves = lineMoves({
    builder,
    lines,
    days,
    by: view === 'track' ? 'track' : 'place',
    kinds: rulebook.kinds,
    say,
    language,
    onTell: tell,
    onMoved: (row) => goTo({ row, column: cell?.row === row ? cell.column : 'time' }),
  })
  const formAt = useFormOf(sessions)
  const publishing = usePublishing({
    builder,
    apiClient,
    event,
    events,
    onLine: (id) => goTo({ row: String(id), column: 'title' }),
  })
  const titleOf = (id: Id | null | string | undefined) =>
    withId(agenda.sessions, id)?.title || say('checks:untitled')
  const saves = useOthersSaves({
    meanwhile,
    builder,
    typedIn: editing ? cell?.row : lineOpen.typedIn(),
    titleOf,
    say,
    language,
    tell,
  })
  /** Closes a plan and returns the focus to the cell. */
  const closePlan = () => {
    setRequest(undefined)
    if (cell) goTo(cell)
  }

  useEffect(() => {
    if (editing) setView('list')
  }, [editing, setView])

  return {
    ...props,
    say,
    language,
    apiClient,
    builder,
    agenda,
    choices,
    others,
    ...saves,
    comments,
    checks,
    /** The plan that is looked at. */
    request,
    setRequest,
    follow,
    closePlan,
    applyPlan: (planned: Agenda) => {
      builder.plan(planned)
      closePlan()
    },
    panel,
    openPanel: setPanel,
    closePanel: () => setPanel(undefined),
    filter,
    setFilter,
    root,
    rightToLeft,
    view,
    setView,
    hasTracks,
    lines,
    keyOf,
    days,
    cell,
    /** The line where the keyboard is. */
    line,
    goTo,
    select,
    beginAt,
    doAnywhere,
    ...lineOpen,
    editor: editing && { begin: editing, builder, onLeave: leave },
    press,
    note,
    kept,
    act,
    addIn,
    selection,
    many,
    clipboard,
    moves,
    bringing,
    publishing,
    /** Announced to screen readers. */
    told,
    tell,
    /** The form of a line, and of that where the keyboard is. */
    formAt,
    formOf: formAt(line?.id),
    density,
    setDensity,
    titleOf,
  }
}

export type Workspace = ReturnType<typeof useWorkspaceState>
