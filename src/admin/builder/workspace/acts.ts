import type { LineAction } from '../lineActions.js'
import type { BuilderLine } from '../LineRow.js'
import { moveRequest } from '../plans.js'
import type { Workspace } from './useWorkspaceState.js'

/**
 * Something that an editor can do, declared once for every place that offers it (bar, menus,
 * palette). What an act of a line is called may depend on the line.
 */
export type Act<Of extends unknown[] = []> = {
  name: string
  text: (workspace: Workspace, ...of: Of) => string
  isPossible?: (workspace: Workspace, ...of: Of) => boolean
  run: (workspace: Workspace, ...of: Of) => void
}

/** What is done with the agenda as a whole; publishing is the main act. */
export const agendaActs: Act[] = [
  {
    name: 'save',
    text: ({ say, builder }) => say(builder.saving ? 'builder:saving' : 'builder:save'),
    isPossible: ({ builder }) => builder.pending.length > 0 && !builder.saving,
    run: ({ builder }) => void builder.save(),
  },
  {
    name: 'undo',
    text: ({ say }) => say('builder:undo'),
    isPossible: ({ builder }) => builder.canUndo,
    run: ({ builder }) => builder.travel('undo'),
  },
  {
    name: 'redo',
    text: ({ say }) => say('builder:redo'),
    isPossible: ({ builder }) => builder.canRedo,
    run: ({ builder }) => builder.travel('redo'),
  },
  {
    name: 'bring',
    text: ({ say }) => say('bring:open'),
    run: ({ bringing }) => bringing.open(),
  },
  {
    name: 'moveEvent',
    text: ({ say }) => say('builder:planTitles:moveEvent'),
    run: ({ agenda, setRequest }) => setRequest(moveRequest(agenda)),
  },
  {
    name: 'publish',
    text: ({ say }) => say('publishing:open'),
    isPossible: ({ builder }) => !builder.saving,
    run: ({ publishing }) => void publishing.publish(),
  },
  {
    name: 'releases',
    text: ({ say }) => say('releases:releases'),
    run: ({ openPanel }) => openPanel('releases'),
  },
  {
    name: 'renumber',
    text: ({ say }) => say('builder:renumber:open'),
    run: ({ openPanel }) => openPanel('renumber'),
  },
  {
    name: 'webhooks',
    text: ({ say }) => say('webhooks:open'),
    run: ({ openPanel }) => openPanel('webhooks'),
  },
]

const ofLine = (name: LineAction): Act<[BuilderLine]> => ({
  name,
  text: ({ say }) => say(`builder:actions:${name}`),
  run: ({ act, cell }, line) => act(name, line, cell?.column),
})

/** What is done with one line. */
export const lineActs: Act<[BuilderLine]>[] = [
  ofLine('addBelow'),
  ofLine('duplicate'),
  ofLine('delay'),
  ofLine('extend'),
  ofLine('swapNext'),
  ofLine('closeGap'),
  ofLine('remove'),
  {
    ...ofLine('teamOnly'),
    text: ({ say }, { teamOnly }) =>
      say(teamOnly ? 'publishing:team:everyone' : 'publishing:team:only'),
  },
]
