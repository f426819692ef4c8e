'use client'

import { useMemo } from 'react'
import { numberLabel } from '../../../core/ordinals.js'
import { sameId } from '../../../core/ids.js'
import { labelOf } from '../../../core/vocabulary.js'
import { dayName } from '../dayName.js'
import { typedTime } from '../lineEdits.js'
import type { IconName } from '../menus/icons.js'
import { views } from '../useView.js'
import type { PaletteEntry } from './entries.js'
import { goToDay } from './goToDay.js'
import { agendaActs, lineActs } from '../workspace/acts.js'
import type { Workspace } from '../workspace/useWorkspaceState.js'
import { viewScreens } from '../workspace/views.js'

const viewIcons: Record<string, IconName> = { list: 'list', place: 'grid', track: 'grid' }

/** The possible acts, those of the focused line first. */
function actsOf(workspace: Workspace): PaletteEntry[] {
  const { line } = workspace
  return [
    ...(line
      ? lineActs
          .filter(({ isPossible }) => isPossible?.(workspace, line) ?? true)
          .map(({ name, text, icon, keys, run }) => ({
            key: `line-${name}`,
            group: 'line' as const,
            name: text(workspace, line),
            icon,
            keys,
            run: () => run(workspace, line),
          }))
      : []),
    ...agendaActs
      .filter(({ isPossible }) => isPossible?.(workspace) ?? true)
      .map(({ name, text, icon, keys, run }) => ({
        key: `agenda-${name}`,
        group: 'agenda' as const,
        name: text(workspace),
        icon,
        keys,
        run: () => run(workspace),
      })),
  ]
}

/** Destinations: lines, the first line of each person, days, views. */
function placesOf(workspace: Workspace): PaletteEntry[] {
  const { agenda, builder, choices, rulebook, lines, language, say, goTo, setView, view } =
    workspace
  const of = lines.map((line): PaletteEntry => {
    const number = builder.numbers.get(String(line.id))
    const kind = labelOf(rulebook.kinds, line.kind, language)
    const label = number === undefined ? '' : numberLabel(number, language, kind)
    const time = typedTime(line, language)
    const starts = line.starts?.replace(/^0/, '')
    return {
      key: `lines-${line.id}`,
      group: 'lines',
      name: line.title || say('checks:untitled'),
      also: [`${kind} ${label}`, label, time, starts ?? '', line.starts ?? ''].filter(Boolean),
      note: [label, time].filter(Boolean).join(' · '),
      icon: 'clock',
      run: () => goTo({ row: String(line.id), column: 'title' }),
    }
  })
  const people = choices.people.flatMap(
    ({ id, name, also, title, organisation }): PaletteEntry[] => {
      const first = lines.find(({ assignments }) =>
        assignments.some(({ person }) => sameId(person, id)),
      )
      return first
        ? [
            {
              key: `people-${id}`,
              group: 'people',
              name,
              also,
              note: [title, organisation].filter(Boolean).join(', ') || first.title,
              icon: 'people',
              run: () => goTo({ row: String(first.id), column: 'people' }),
            },
          ]
        : []
    },
  )
  const days = workspace.days.map((day): PaletteEntry => ({
    key: `days-${day}`,
    group: 'days',
    name: dayName(day, agenda.event.days.find(({ date }) => date === day)?.label, {
      say,
      language,
    }),
    also: [day],
    icon: 'calendar',
    run: () => goToDay(day),
  }))
  return [
    ...of,
    ...people,
    ...days,
    ...views
      .filter((each) => each !== view && (viewScreens[each].isThere?.(workspace) ?? true))
      .map((each): PaletteEntry => ({
        key: `views-${each}`,
        group: 'views',
        name: say(`builder:views:${each}`),
        icon: viewIcons[each] ?? 'list',
        run: () => setView(each),
      })),
  ]
}

/** All entries of the palette, computed only while it is open. */
export const usePaletteEntries = (workspace: Workspace): PaletteEntry[] =>
  useMemo(
    () => [...actsOf(workspace), ...placesOf(workspace)],
    [workspace.agenda, workspace.line, workspace.language, workspace.view],
  )
