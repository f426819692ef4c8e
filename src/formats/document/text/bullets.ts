import type { Mark } from '../listMark.js'

const bullet = /^([•·▪▫◦‣●○■□◆❖✓✔➢➤→*–—-])[\s\u00a0]+(?=\S)/u
const numbered = /^(\(?(?:(\d{1,2})|([a-z])|([ivx]{1,5}))[.)])[\s\u00a0]+(?=\S)/u

export type Bullet = { mark: Mark; rest: string; number?: number }

/**
 * A bullet or number before a line of a list, and what follows it; a number counts only after the
 * one before it.
 */
export function bulletOf(
  text: string,
  level: number,
  before: number | undefined,
): Bullet | undefined {
  const sign = bullet.exec(text)
  if (sign)
    return {
      mark: { list: { level, mark: sign[1] ?? '•', ordered: false } },
      rest: text.slice(sign[0].length),
    }
  const match = numbered.exec(text)
  const [all = '', mark = '', digits, letter] = match ?? []
  const number = digits ? Number(digits) : letter ? letter.charCodeAt(0) - 96 : undefined
  if (!match || number === undefined || !(number === 1 || number === (before ?? 0) + 1))
    return undefined
  return {
    mark: { list: { level, mark, ordered: true }, label: mark },
    rest: text.slice(all.length),
    number,
  }
}
