/** A text at a place: points from the left and from the top of an A4 page. */
export type Placed = [left: number, top: number, text: string, size?: number]

const escaped = (text: string) => text.replace(/[\\()]/g, '\\$&').replace(/–/g, '\\226')

/** A PDF file with pages of texts in Helvetica (PDF 1.4). */
export function pdfOf(pages: Placed[][]): Uint8Array {
  const objects: string[] = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${pages.map((_, at) => `${4 + at * 2} 0 R`).join(' ')}] /Count ${pages.length} >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
  ]
  for (const [at, texts] of pages.entries()) {
    const stream = texts
      .map(
        ([left, top, text, size = 10]) =>
          `BT /F1 ${size} Tf ${left} ${842 - top} Td (${escaped(text)}) Tj ET`,
      )
      .join('\n')
    objects.push(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >> /Contents ${5 + at * 2} 0 R >>`,
    )
    objects.push(`<< /Length ${stream.length} >>\nstream\n${stream}\nendstream`)
  }
  let file = '%PDF-1.4\n'
  const places = objects.map((object, at) => {
    const place = file.length
    file += `${at + 1} 0 obj\n${object}\nendobj\n`
    return place
  })
  const table = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('')
  const end = `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${file.length}\n%%EOF`
  return Uint8Array.from(file + end, (sign) => sign.charCodeAt(0))
}
