'use client'

import { memo, type MouseEvent, useMemo } from 'react'
import { elementOf } from '../elementOf.js'
import type { Block, Paragraph, TextDocument } from '../../core/import/document.js'
import { type Mark, markedRuns, type Marks } from '../../core/import/readMarks.js'

type ParagraphProps = { paragraph: Paragraph; marks?: readonly Mark[]; label?: readonly Mark[] }

const classOf = ({ question, sure }: Mark) => `is-${question ? 'asked' : sure}`

const sameProps = (a: ParagraphProps, b: ParagraphProps) =>
  a.paragraph === b.paragraph &&
  JSON.stringify([a.marks, a.label]) === JSON.stringify([b.marks, b.label])

/**
 * A paragraph as it reads, with what was read from it marked; drawn anew only when its marks
 * change.
 */
const MarkedParagraph = memo(function MarkedParagraph({ paragraph, marks, label }: ParagraphProps) {
  const { heading, list, align, rightToLeft } = paragraph
  const [onLabel] = label ?? []
  const before = paragraph.label ?? list?.mark
  return (
    <p
      className={heading !== undefined ? 'is-heading' : undefined}
      dir={rightToLeft ? 'rtl' : 'auto'}
      style={{
        ...(align ? { textAlign: align } : {}),
        ...(list ? { marginInlineStart: `${list.level + 1}em` } : {}),
      }}
    >
      {before ? (
        <span>
          {onLabel ? (
            <mark className={classOf(onLabel)} data-line={onLabel.line}>
              {before}
            </mark>
          ) : (
            before
          )}{' '}
        </span>
      ) : null}
      {markedRuns(paragraph, marks).map(
        ({ text, bold, italic, underline, strike, mark }, index) => {
          const look = {
            fontWeight: bold ? 600 : undefined,
            fontStyle: italic ? 'italic' : undefined,
            textDecoration: strike ? 'line-through' : underline ? 'underline' : undefined,
          }
          return mark ? (
            <mark
              className={classOf(mark)}
              data-line={mark.line}
              data-question={mark.question}
              key={index}
              style={look}
            >
              {text}
            </mark>
          ) : (
            <span key={index} style={look}>
              {text}
            </span>
          )
        },
      )}
    </p>
  )
}, sameProps)

function Blocks({ blocks, at, marks }: { blocks: readonly Block[]; at: string; marks: Marks }) {
  return blocks.map((block, index) => {
    const way = at ? `${at}.${index}` : String(index)
    if (block.type === 'paragraph')
      return (
        <MarkedParagraph
          key={way}
          label={marks.get(`${way}l`)}
          marks={marks.get(way)}
          paragraph={block}
        />
      )
    return (
      <div className="agenda-bring__table" key={way}>
        <table>
          <tbody>
            {block.rows.map((row, rowIndex) => (
              <tr key={rowIndex}>
                {row.cells.map((cell, cellIndex) => (
                  <td colSpan={cell.columns} key={cellIndex} rowSpan={cell.rows}>
                    <Blocks
                      at={`${way}.${rowIndex}.${cellIndex}`}
                      blocks={cell.blocks}
                      marks={marks}
                    />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    )
  })
}

type Props = { document: TextDocument; marks: Marks; label: string; onLine: (line: string) => void }

/** A document as it reads. */
export const DocumentPane = memo(function DocumentPane({ document, marks, label, onLine }: Props) {
  const choose = ({ target }: MouseEvent) => {
    const line = elementOf(target)?.closest<HTMLElement>('[data-line]')?.dataset.line
    if (line) onLine(line)
  }
  const blocks = useMemo(
    () => <Blocks at="" blocks={document.blocks} marks={marks} />,
    [document, marks],
  )
  return (
    <div
      aria-label={label}
      className="agenda-bring__paper"
      onClick={choose}
      role="document"
      tabIndex={0}
    >
      <div lang={document.language}>{blocks}</div>
    </div>
  )
})
