/**
 * The address of a text and, for a formatted one, which of its blocks (counted from 1) out of how
 * many.
 */
export type Place = { id: string; block?: number; blocks?: number }

const encode = (id: string) =>
  Array.from(id, (sign) =>
    sign === '/'
      ? ':'
      : /[A-Za-z0-9-]/.test(sign)
        ? sign
        : `_${sign.codePointAt(0)!.toString(16)}_`,
  ).join('')

const decode = (token: string) =>
  token
    .replaceAll(':', '/')
    .replace(/_([0-9a-f]{1,6})_/g, (_, hex: string) =>
      parseInt(hex, 16) <= 0x10ffff ? String.fromCodePoint(parseInt(hex, 16)) : '',
    )

/**
 * An address as XML takes it for an identifier (NMTOKEN, XML 1.0 section 2.3):
 * `sessions:12:description.2.5`.
 */
export const toToken = ({ id, block, blocks }: Place): string =>
  encode(id) + (block ? `.${block}.${blocks}` : '')

export function fromToken(token: string): Place {
  const [, id = token, block, blocks] = /^([^.]*)\.(\d{1,4})\.(\d{1,4})$/.exec(token) ?? []
  return { id: decode(id), ...(block ? { block: Number(block), blocks: Number(blocks) } : {}) }
}

/** An address as people see it in a table: `sessions/12/description#2/5`. */
export const toCell = ({ id, block, blocks }: Place): string =>
  id.replace(/[%#]/g, encodeURIComponent) + (block ? `#${block}/${blocks}` : '')

export function fromCell(cell: string): Place {
  const [, id = cell, block, blocks] = /^(.*)#(\d{1,4})\/(\d{1,4})$/.exec(cell) ?? []
  const plain = id.replace(/%23/g, '#').replace(/%25/g, '%')
  return { id: plain, ...(block ? { block: Number(block), blocks: Number(blocks) } : {}) }
}
