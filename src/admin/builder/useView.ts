'use client'

import { useCallback, useEffect, useState } from 'react'
import type { GridBy } from '../../core/builder/index.js'

/**
 * The agenda as tables, each day as a grid by place or by track, by people, or what is on now.
 */
export type View = 'list' | 'people' | 'today' | GridBy
export const views: View[] = ['list', 'place', 'track', 'people', 'today']

const key = 'agenda-builder-view'

/**
 * How the editor looks at agendas, remembered in this browser; the list where nothing is, or may
 * be, remembered.
 *
 * @param first a view to open in by itself, whatever is remembered
 */
export function useView(first: () => View | undefined): [View, (view: View) => void] {
  const [view, setView] = useState<View>('list')
  useEffect(() => {
    const opened = first()
    if (opened) return setView(opened)
    try {
      const known = views.find((each) => each === localStorage.getItem(key))
      if (known) setView(known)
    } catch {
      // Browsers may refuse; then nothing is remembered.
    }
  }, [])
  const change = useCallback((to: View) => {
    setView(to)
    try {
      localStorage.setItem(key, to)
    } catch {
      // As above.
    }
  }, [])
  return [view, change]
}

/**
 * What is shown of what was chosen: cells are typed into in the list alone, and an event may have
 * no tracks.
 */
export function viewShown(
  chosen: View,
  { editing, hasTracks }: { editing: boolean; hasTracks: boolean },
): View {
  if (editing) return 'list'
  return chosen === 'track' && !hasTracks ? 'place' : chosen
}
