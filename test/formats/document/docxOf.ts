import { strToU8, zipSync } from 'fflate'

const namespaces = [
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"',
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"',
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'xmlns:v="urn:schemas-microsoft-com:vml"',
  'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"',
].join(' ')

const officeTypes = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const relations = (entries: string[]) =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${entries.join('')}</Relationships>`

export type DocxParts = {
  styles?: string
  numbering?: string
  footnotes?: string
  endnotes?: string
  comments?: string
  header?: string
  footer?: string
  /** Addresses of links by identifier. */
  links?: Record<string, string>
  title?: string
  /** Further entries of the archive. */
  files?: Record<string, Uint8Array>
}

const roots: Record<string, string> = { header: 'hdr', footer: 'ftr' }

/** The XML of a body as a .docx file; parts are what stands in their outermost elements. */
export function docxOf(
  body: string,
  { links = {}, title, files = {}, ...parts }: DocxParts = {},
): Uint8Array {
  const part = (name: string, content: string) =>
    `<?xml version="1.0"?><w:${name} ${namespaces}>${content}</w:${name}>`
  const own = Object.entries(parts as Record<string, string>)
  return zipSync({
    '_rels/.rels': strToU8(
      relations([
        `<Relationship Id="rId1" Type="${officeTypes}/officeDocument" Target="word/document.xml"/>`,
        ...(title
          ? [
              '<Relationship Id="rId2" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" Target="docProps/core.xml"/>',
            ]
          : []),
      ]),
    ),
    ...(title
      ? {
          'docProps/core.xml': strToU8(
            `<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${title}</dc:title></cp:coreProperties>`,
          ),
        }
      : {}),
    'word/document.xml': strToU8(part('document', `<w:body>${body}</w:body>`)),
    'word/_rels/document.xml.rels': strToU8(
      relations([
        ...own.map(
          ([name]) =>
            `<Relationship Id="part-${name}" Type="${officeTypes}/${name}" Target="${name}.xml"/>`,
        ),
        ...Object.entries(links).map(
          ([id, address]) =>
            `<Relationship Id="${id}" Type="${officeTypes}/hyperlink" Target="${address}" TargetMode="External"/>`,
        ),
      ]),
    ),
    ...Object.fromEntries(
      own.map(([name, content]) => [
        `word/${name}.xml`,
        strToU8(part(roots[name] ?? name, content)),
      ]),
    ),
    ...files,
  })
}

/** A paragraph of one run. */
export const p = (text: string, properties = '', run = ''): string =>
  `<w:p><w:pPr>${properties}</w:pPr><w:r><w:rPr>${run}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`

export const cell = (content: string, properties = ''): string =>
  `<w:tc><w:tcPr>${properties}</w:tcPr>${content}</w:tc>`
export const row = (...cells: string[]): string =>
  `<w:tr>${cells.map((each) => (each.startsWith('<w:tc>') || each.startsWith('<w:trPr>') ? each : cell(p(each)))).join('')}</w:tr>`
export const table = (...rows: string[]): string =>
  `<w:tbl><w:tblPr/><w:tblGrid/>${rows.join('')}</w:tbl>`
