'use client'

import { useRemembered } from './useRemembered.js'

/**
 * The agenda as tables, each day as a grid by place or by track, by people, or what is on now.
 */
export const views = ['list', 'place', 'track', 'people', 'today'] as const
export type View = (typeof views)[number]

/**
 * How the editor looks at agendas, remembered in this browser.
 *
 * @param begin a view to open in by itself, whatever is remembered
 */
export const useView = (begin: () => View | undefined): [View, (view: View) => void] =>
  useRemembered('agenda-builder-view', views, begin)

/** The view that is shown: the chosen one, if the event has it (there may be no tracks). */
export function viewShown(
  chosen: View,
  { editing, hasTracks }: { editing: boolean; hasTracks: boolean },
): View {
  if (editing) return 'list'
  return chosen === 'track' && !hasTracks ? 'place' : chosen
}
