import type { LineAction } from '../lineActions.js'
import type { BuilderLine } from '../builderLine.js'
import type { IconName } from '../menus/icons.js'
import { moveRequest } from '../plans.js'
import { followLink } from './followLink.js'
import type { Workspace } from './useWorkspaceState.js'

/**
 * An act of the editor, declared once for every place that offers it (bar, menus, palette). The
 * name of an act on a line may depend on the line.
 */
export type Act<Of extends unknown[] = []> = {
  name: string
  text: (workspace: Workspace, ...of: Of) => string
  icon?: IconName
  /** The keys that do the same, as `Mod+Z`; what they do is said in shortcuts.ts. */
  keys?: string
  /** Acts of one group stand together in menus, parted from the others by a line. */
  group?: string
  isPossible?: (workspace: Workspace, ...of: Of) => boolean
  run: (workspace: Workspace, ...of: Of) => void
}

/** Acts that the bar shows as buttons; all others of the agenda are in its menu. */
export const actsOfBar = ['undo', 'redo', 'save', 'publish']

/** What is done with the agenda as a whole; publishing is the main act. */
export const agendaActs: Act[] = [
  {
    name: 'undo',
    icon: 'undo',
    keys: 'Mod+Z',
    text: ({ say }) => say('builder:undo'),
    isPossible: ({ builder }) => builder.canUndo,
    run: ({ builder }) => builder.travel('undo'),
  },
  {
    name: 'redo',
    icon: 'redo',
    keys: 'Mod+Y',
    text: ({ say }) => say('builder:redo'),
    isPossible: ({ builder }) => builder.canRedo,
    run: ({ builder }) => builder.travel('redo'),
  },
  {
    name: 'save',
    icon: 'save',
    keys: 'Mod+S',
    text: ({ say, builder }) => say(builder.saving ? 'builder:saving' : 'builder:save'),
    isPossible: ({ builder }) => builder.pending.length > 0 && !builder.saving,
    run: ({ builder }) => void builder.save(),
  },
  {
    name: 'publish',
    icon: 'publish',
    text: ({ say }) => say('publishing:open'),
    isPossible: ({ builder }) => !builder.saving,
    run: ({ publishing }) => void publishing.publish(),
  },
  {
    name: 'bring',
    icon: 'document',
    group: 'content',
    text: ({ say }) => say('bring:open'),
    run: ({ bringing }) => bringing.open(),
  },
  {
    name: 'find',
    icon: 'search',
    keys: 'Mod+H',
    group: 'content',
    text: ({ say }) => say('many:find:open'),
    run: ({ openPanel }) => openPanel('find'),
  },
  {
    name: 'copyEvent',
    icon: 'copy',
    group: 'content',
    text: ({ say }) => say('presence:copy:open'),
    run: ({ openPanel }) => openPanel('copyEvent'),
  },
  {
    name: 'moveEvent',
    icon: 'calendar',
    group: 'content',
    text: ({ say }) => say('builder:moveEvent'),
    run: ({ agenda, setRequest }) => setRequest(moveRequest(agenda)),
  },
  {
    name: 'releases',
    icon: 'history',
    group: 'readers',
    text: ({ say }) => say('releases:releases'),
    run: ({ openPanel }) => openPanel('releases'),
  },
  {
    name: 'renumber',
    icon: 'numbers',
    group: 'readers',
    text: ({ say }) => say('builder:renumber:open'),
    run: ({ openPanel }) => openPanel('renumber'),
  },
  {
    name: 'webhooks',
    icon: 'tell',
    group: 'readers',
    text: ({ say }) => say('webhooks:open'),
    run: ({ openPanel }) => openPanel('webhooks'),
  },
]

const ofLine = (
  name: LineAction,
  more: Pick<Act<[BuilderLine]>, 'group' | 'icon' | 'keys'>,
): Act<[BuilderLine]> => ({
  name,
  text: ({ say }) => say(`builder:actions:${name}`),
  run: ({ act, cell }, line) => act(name, line, cell?.column),
  ...more,
})

/** What is done with one line. */
export const lineActs: Act<[BuilderLine]>[] = [
  {
    name: 'select',
    icon: 'check',
    keys: 'Shift+Space',
    group: 'lines',
    text: ({ say, selection }, { id }) => say(selection.has(id) ? 'many:unselect' : 'many:select'),
    run: ({ selection }, { id }) => selection.toggle(String(id)),
  },
  ofLine('addBelow', { icon: 'plus', keys: 'Mod+Enter', group: 'lines' }),
  ofLine('duplicate', { icon: 'copy', keys: 'Mod+D', group: 'lines' }),
  ofLine('delay', { icon: 'later', group: 'times' }),
  ofLine('extend', { icon: 'longer', group: 'times' }),
  ofLine('swapNext', { icon: 'swap', keys: 'Alt+Down', group: 'times' }),
  ofLine('closeGap', { icon: 'gap', group: 'times' }),
  {
    name: 'comment',
    icon: 'comment',
    group: 'more',
    text: ({ say }) => say('comments:add'),
    run: ({ openLine }, { id }) => openLine(id, 'comments', true),
  },
  {
    ...ofLine('teamOnly', { icon: 'lock', group: 'more' }),
    text: ({ say }, { teamOnly }) =>
      say(teamOnly ? 'publishing:team:everyone' : 'publishing:team:only'),
  },
  {
    name: 'openForm',
    icon: 'form',
    group: 'more',
    text: ({ say }) => say('builder:openForm'),
    isPossible: ({ formAt }, line) => formAt(line.id) !== undefined,
    run: ({ formAt }, line) => followLink(formAt(line.id) ?? ''),
  },
  ofLine('remove', { icon: 'trash', keys: 'Mod+Delete', group: 'remove' }),
]
