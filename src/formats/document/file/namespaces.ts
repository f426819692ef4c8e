/**
 * One prefix for each namespace, whatever the file calls it: Word’s older and its strict files
 * differ in addresses alone.
 */
const office = 'urn:oasis:names:tc:opendocument:xmlns:'
const ecma = 'http://schemas.openxmlformats.org/'
const strict = 'http://purl.oclc.org/ooxml/'

const prefixes: Record<string, string> = {
  [`${ecma}wordprocessingml/2006/main`]: 'w',
  [`${strict}wordprocessingml/main`]: 'w',
  [`${ecma}spreadsheetml/2006/main`]: 'x',
  [`${strict}spreadsheetml/main`]: 'x',
  [`${ecma}officeDocument/2006/relationships`]: 'r',
  [`${strict}officeDocument/relationships`]: 'r',
  [`${ecma}officeDocument/2006/math`]: 'm',
  [`${strict}officeDocument/math`]: 'm',
  [`${ecma}drawingml/2006/main`]: 'a',
  [`${strict}drawingml/main`]: 'a',
  [`${ecma}drawingml/2006/picture`]: 'pic',
  [`${strict}drawingml/picture`]: 'pic',
  [`${ecma}package/2006/relationships`]: 'rel',
  [`${ecma}package/2006/metadata/core-properties`]: 'cp',
  [`${ecma}markup-compatibility/2006`]: 'mc',
  'urn:schemas-microsoft-com:vml': 'v',
  'http://purl.org/dc/elements/1.1/': 'dc',
  'http://www.w3.org/XML/1998/namespace': 'xml',
  'http://www.w3.org/1999/xlink': 'xlink',
  [`${office}office:1.0`]: 'office',
  [`${office}text:1.0`]: 'text',
  [`${office}table:1.0`]: 'table',
  [`${office}style:1.0`]: 'style',
  [`${office}drawing:1.0`]: 'draw',
  [`${office}xsl-fo-compatible:1.0`]: 'fo',
  [`${office}meta:1.0`]: 'meta',
  [`${office}manifest:1.0`]: 'manifest',
}

/** `w:p`, also where the file writes `ns0:p`; `?p` in a namespace that nothing is read of. */
export const nameOf = (uri: string, local: string): string =>
  uri === '' ? local : `${prefixes[uri] ?? '?'}:${local}`
