import { type ReactNode } from 'react'

const names: Record<string, 'em' | 'strong' | 'u'> = { b: 'strong', i: 'em', u: 'u', a: 'u' }
const tag = /<(\/?)([a-z])(\d{1,4})(\/?)>/g

/** A paragraph as it reads, its formats shown beside the tags that stand for them. */
export function FormattedParagraph({ cell, rich }: { cell: string; rich: boolean }) {
  if (!rich) return <>{cell}</>
  const parts: ReactNode[] = []
  let read = 0
  const open: string[] = []
  const styled = (words: string, key: number) =>
    open.reduce<ReactNode>(
      (inner, letter) => {
        const Name = names[letter] ?? 'span'
        return <Name key={key}>{inner}</Name>
      },
      words.replace(/&lt;/g, '<').replace(/&amp;/g, '&'),
    )
  for (const { 0: written, 1: ends, 2: letter = '', 4: alone, index } of cell.matchAll(tag)) {
    if (index > read) parts.push(styled(cell.slice(read, index), parts.length))
    parts.push(
      <code className="agenda-translate__tag" dir="ltr" key={`t${parts.length}`}>
        {written}
      </code>,
    )
    if (ends) open.pop()
    else if (!alone) open.push(letter)
    read = index + written.length
  }
  if (read < cell.length) parts.push(styled(cell.slice(read), parts.length))
  return <>{parts}</>
}
