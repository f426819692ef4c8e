import { initialsOf } from '../../../core/names/index.js'
import type { Present } from '../../../store/presence/presence.js'
import { columns } from '../grid.js'

/** How many colours there are for people (presence.css). */
export const personColours = 6

const sumOf = (name: string) => [...name].reduce((sum, letter) => sum + letter.codePointAt(0)!, 0)

/**
 * A colour number for each name, from 1 on: always the same, and different for two people where
 * possible.
 */
export function coloursOf(names: readonly string[]): Map<string, number> {
  const colours = new Map<string, number>()
  for (const name of names) {
    const taken = new Set(colours.values())
    let colour = sumOf(name) % personColours
    for (let n = 0; n < personColours && taken.has(colour + 1); n += 1)
      colour = (colour + 1) % personColours
    colours.set(name, colour + 1)
  }
  return colours
}

/** A text as a CSS string. */
const quoted = (text: string) =>
  `"${[...text].map((letter) => `\\${letter.codePointAt(0)!.toString(16)} `).join('')}"`

const known = (column: string): boolean => columns.some((each) => each === column)

/** Whether an id can be used in a selector as it is; other ids are not ours. */
const canStandInSelector = (id: string) => /^[\w-]+$/.test(id)

/** The rules that frame the cells in which others are, with their initials, in list and grids. */
export function cellFrames(others: readonly Present[]): string {
  const colours = coloursOf(others.map(({ name }) => name))
  return others
    .flatMap(({ name, cells }) =>
      cells
        .filter(({ line, column }) => canStandInSelector(line) && known(column))
        .flatMap(({ line, column }) => {
          const colour = `var(--agenda-person-${colours.get(name)})`
          const at = [`td[data-cell="${line}:${column}"]`, `[data-box="${line}"]`] as const
          return [
            `.agenda-builder :is(${at.join(', ')}) { outline: 2px solid ${colour}; outline-offset: -2px }`,
            `.agenda-builder ${at[0]} { position: relative }`,
            `.agenda-builder :is(${at.join(', ')})::after { background: ${colour}; content: ${quoted(initialsOf(name))} / "" }`,
          ]
        }),
    )
    .join('\n')
}
