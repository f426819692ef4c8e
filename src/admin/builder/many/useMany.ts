'use client'

import { useState } from 'react'
import { withId } from '../../../core/ids.js'
import {
  copyManyToDay,
  type Edit,
  fillDown,
  type Many,
  removeMany,
  shiftMany,
} from '../../../core/builder/index.js'
import type { Say } from '../../inputs/useSay.js'
import type { Cell } from '../grid.js'
import type { BuilderLine } from '../builderLine.js'
import type { Builder } from '../useBuilder.js'
import type { LineSelection } from './useSelection.js'

type Given = {
  builder: Builder
  selection: LineSelection
  /** The lines that are shown. */
  lines: readonly BuilderLine[]
  say: Say
  goTo: (cell: Cell) => void
  onTell: (text: string) => void
}

/** Why nothing was done, in words. */
export type NothingDone = { heading: string; reasons: string[] }

/** What is done with the selected lines: one step each, told to those who do not see it. */
export function useMany({ builder, selection, lines, say, goTo, onTell }: Given) {
  const [nothingDone, setNothingDone] = useState<NothingDone>()
  const { agenda, edit } = builder
  const { chosen } = selection
  const ids = chosen.map(({ id }) => id)

  const titleOf = (id: BuilderLine['id'] | undefined) =>
    withId(agenda.sessions, id)?.title || say('checks:untitled')
  const refuse = (heading: string, reasons: string[]) => setNothingDone({ heading, reasons })
  /** Makes the edits and returns them, or says why nothing was done. */
  const make = (
    made: Edit[] | Many,
    told: 'changed' | 'pasted' = 'changed',
  ): Edit[] | undefined => {
    if ('refused' in made) {
      const reasons = made.refused.map(({ reason, id }) =>
        say(`builder:reasons:${reason}`, { title: titleOf(id) }),
      )
      refuse(say(told === 'pasted' ? 'many:notPasted' : 'many:refused'), [...new Set(reasons)])
      return undefined
    }
    const edits = 'edits' in made ? made.edits : made
    setNothingDone(undefined)
    edit(edits)
    const count = new Set(
      edits.flatMap((each) =>
        each.type === 'setEvent' ? [] : [each.type === 'add' ? each.session.id : each.id],
      ),
    ).size
    onTell(count ? say(`many:${told}`, { count }) : say('many:allThere'))
    return edits
  }

  return {
    ids,
    nothingDone,
    understood: () => setNothingDone(undefined),
    refuse,
    make,
    shift: (minutes: number) => make(shiftMany(agenda, ids, minutes)),
    copyToDay: (day: string) => make(copyManyToDay(agenda, ids, day)),
    /** The focus goes to the line after them, or else to the one before. */
    remove: () => {
      const last = lines.findLastIndex((line) => chosen.includes(line))
      const others = lines.filter((line) => !chosen.includes(line))
      const next = others.find((line) => lines.indexOf(line) > last) ?? others.at(-1)
      selection.end()
      make(removeMany(agenda, ids))
      if (next) goTo({ row: String(next.id), column: 'title' })
    },
    /** From the first selected line; with none selected, into this cell from the line above. */
    fillDown: (cell: Cell | undefined) => {
      if (!cell) return
      const at = lines.findIndex(({ id }) => String(id) === cell.row)
      const both = [lines[at - 1]?.id, lines[at]?.id].filter((id) => id !== undefined)
      make(fillDown(agenda, selection.isOn ? ids : both, cell.column))
    },
  }
}

export type ManyActs = ReturnType<typeof useMany>
