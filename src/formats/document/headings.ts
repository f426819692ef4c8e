/**
 * Names of heading styles, as programs in the languages of the interface and some others write
 * them.
 */
const names =
  /^(?:heading|titre|título|encabezado|überschrift|titolo|cabeçalho|kop|rubrik|عنوان|العنوان)[ _]*(?:20_)?([1-9])\b/i

/** 1 to 9 for `Heading 2`, `Titre 2`; undefined for other names. */
export function headingOf(style: string): number | undefined {
  const [, level] = names.exec(style) ?? []
  return level ? Number(level) : undefined
}

/** The title of a document: `Title`, `Titre`. */
export const isTitle = (style: string): boolean =>
  /^(title|titre|título|titel|titolo|العنوان)$/i.test(style)
