import type { DocumentFault } from '../../../core/import/document.js'
import { Unreadable } from '../faults.js'
import { entriesOf } from './unzip.js'

export type FileKind = 'docx' | 'odt' | 'xlsx' | 'pdf' | 'text'

const startsWith = (bytes: Uint8Array, signs: number[], from = 0) =>
  signs.every((sign, index) => bytes[from + index] === sign)

/** How names stand in the directory of a compound file: in UTF-16. */
const wide = (name: string) => Array.from(name).join('\0')

/**
 * What is in a compound file of old Office programs ([MS-CFB]); also protected new ones are put
 * into such a file.
 */
function faultOfCompound(bytes: Uint8Array): DocumentFault {
  const text = new TextDecoder('latin1').decode(bytes)
  if (text.includes(wide('EncryptedPackage'))) return 'encrypted'
  if (text.includes(wide('WordDocument'))) return 'oldWord'
  return text.includes(wide('Workbook')) || text.includes(`${wide('Book')}\0\0`)
    ? 'oldExcel'
    : 'unknownFormat'
}

function kindOfArchive(bytes: Uint8Array): FileKind {
  const names = entriesOf(bytes).map((name) => name.replaceAll('\\', '/').replace(/^\//, ''))
  if (names.some((name) => /^word\/.*\.xml$/i.test(name))) return 'docx'
  if (names.some((name) => /^xl\/.*\.xml$/i.test(name))) return 'xlsx'
  if (names.includes('content.xml')) return 'odt'
  // Nothing can be said of an archive that ends before its first entry.
  throw new Unreadable(names.length ? 'unknownFormat' : 'broken')
}

/**
 * What a file is by what is in it, since its name may have been changed on the way. Throws
 * `Unreadable` for what is known and not read: `oldWord` (also RTF), `oldExcel`, `encrypted`,
 * `unknownFormat`, `broken`, `empty`.
 */
export function kindOf(bytes: Uint8Array): FileKind {
  if (!bytes.length) throw new Unreadable('empty')
  if (startsWith(bytes, [0x50, 0x4b, 0x03, 0x04])) return kindOfArchive(bytes)
  if (startsWith(bytes, [0x50, 0x4b])) throw new Unreadable('broken')
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) throw new Unreadable(faultOfCompound(bytes))
  const beginning = new TextDecoder('latin1').decode(bytes.subarray(0, 1024))
  if (beginning.includes('%PDF-')) return 'pdf'
  if (/^\s*\{\\rtf/.test(beginning)) throw new Unreadable('oldWord')
  const isWide = startsWith(bytes, [0xff, 0xfe]) || startsWith(bytes, [0xfe, 0xff])
  if (!isWide && bytes.subarray(0, 65_536).includes(0)) throw new Unreadable('unknownFormat')
  return 'text'
}
