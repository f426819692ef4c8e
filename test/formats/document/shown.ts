import type { Block, Run, TextDocument } from '../../../src/core/import/document.js'

const marks = ({ bold, italic, underline, strike }: Run) =>
  [bold && '*', italic && '/', underline && '_', strike && '~'].filter(Boolean).join('')

const showRun = (run: Run) =>
  `${marks(run)}${run.text}${marks(run)}${run.href ? `<${run.href}>` : ''}`

/** Blocks in a line each, so that a test reads as what is seen: `[Session I:] Title`, `• point`, `1 | 2`. */
export function shown(blocks: Block[]): string[] {
  return blocks.flatMap((block) => {
    if (block.type === 'table')
      return block.rows.map(
        ({ cells, head }) =>
          (head ? 'head: ' : '') +
          cells
            .map(
              ({ column, columns, rows, blocks: own }) =>
                `${column}${columns > 1 ? `+${columns}` : ''}${rows > 1 ? `x${rows}` : ''} ${shown(own).join(' ¶ ')}`,
            )
            .join(' | '),
      )
    const { label, list, runs, heading } = block
    const before = [
      heading === undefined ? '' : '#'.repeat(heading) || 'title:',
      list ? `${'  '.repeat(list.level)}${list.mark}` : '',
      label && label !== list?.mark ? `[${label}]` : '',
    ]
    return [
      [...before.filter(Boolean), runs.map(showRun).join('')]
        .join(' ')
        .replaceAll('\t', '→')
        .replaceAll('\n', '↵'),
    ]
  })
}

export const apartOf = ({ apart }: TextDocument): Record<string, string[]> =>
  Object.fromEntries(
    apart.map(({ where }) => [
      where,
      apart.filter((each) => each.where === where).flatMap(({ blocks }) => shown(blocks)),
    ]),
  )
