import type { Written } from './measure.js'

const colours: Record<string, string> = {
  'add the lines': '#0b7a75',
  'publish them': '#b3261e',
  'change one': '#3f9c35',
  'publish it': '#b36b00',
}
const [width, height, left, top, bottom, right] = [720, 420, 80, 50, 60, 190]
const [low, high] = [0, 5]

/** Milliseconds by number of lines, both axes logarithmic: whole lines how long each write took, dashed ones the longest that a reader waited. */
export function plotWrites(rows: Written[], database: string): string {
  const sizes = [...new Set(rows.map(({ size }) => size))]
  const { log10 } = Math
  const span = log10(sizes.at(-1) ?? 10) - log10(sizes[0] ?? 1) || 1
  const x = (size: number) =>
    left + ((log10(size) - log10(sizes[0] ?? 1)) / span) * (width - left - right)
  const y = (value: number) =>
    top + (1 - (log10(value) - low) / (high - low)) * (height - top - bottom)
  const text = (at: [number, number], words: string, more = '') =>
    `<text x="${at[0].toFixed(1)}" y="${at[1].toFixed(1)}" ${more}>${words}</text>`
  const grid = [1, 10, 100, 1000, 10_000, 100_000].flatMap((value) => [
    `<line x1="${left}" x2="${width - right}" y1="${y(value)}" y2="${y(value)}" stroke="#ddd"/>`,
    text(
      [left - 8, y(value) + 4],
      value < 1000 ? `${value} ms` : `${value / 1000} s`,
      'text-anchor="end"',
    ),
  ])
  const lines = Object.entries(colours).flatMap(([what, colour]) => {
    const own = rows.filter((row) => row.what === what)
    const points = (of: (row: Written) => number) =>
      own.map((row): [number, number] => [x(row.size), y(Math.max(1, of(row)))])
    const line = (list: [number, number][], more = '') =>
      `<polyline fill="none" stroke="${colour}" stroke-width="2" ${more} points="${list.map((point) => point.map((v) => v.toFixed(1)).join(',')).join(' ')}"/>`
    const took = points((row) => row.took)
    const last = took.at(-1)
    return last
      ? [
          line(took),
          line(
            points((row) => row.readerWorst),
            'stroke-dasharray="4 4" opacity="0.6"',
          ),
          text([last[0] + 10, last[1] + 4], what, `fill="${colour}"`),
        ]
      : []
  })
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" font-family="system-ui, sans-serif" font-size="12">`,
    `<rect width="${width}" height="${height}" fill="#fff"/>`,
    text(
      [left, 24],
      `Writing an agenda, ${database}: how long it took, and (dashed) the longest wait of a reader of another`,
      'font-size="14" font-weight="600"',
    ),
    ...grid,
    ...sizes.map((size) =>
      text([x(size), height - bottom + 20], String(size), 'text-anchor="middle"'),
    ),
    text([(left + width - right) / 2, height - 16], 'lines', 'text-anchor="middle"'),
    ...lines,
    '</svg>\n',
  ].join('\n')
}
