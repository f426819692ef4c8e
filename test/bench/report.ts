import type { Measured } from './load.js'

export type Row = Measured & { what: string; size: number; connections: number; megabytes?: number }

const ms = (value: number) => (value < 10 ? value.toFixed(2) : value.toFixed(0))
const times = (value: number) => `${value < 10 ? value.toFixed(2) : value.toFixed(0)}×`

const find = (rows: Row[], what: string, size: number, connections = 1) =>
  rows.find((row) => row.what === what && row.size === size && row.connections === connections)

/** What else is read of an agenda. */
const formats = [
  'calendar',
  'jsonld',
  'schedule.xml',
  'schedule.json',
  'csv',
  'picture of the title',
  'page',
  'page, compressed',
]

/** What the figures say, as ratios within this run. */
function ratios(rows: Row[], sizes: number[]): string[] {
  const p50 = (what: string, size: number, connections?: number) =>
    find(rows, what, size, connections)?.p50 ?? Number.NaN
  const lines = sizes.flatMap((size) => {
    const floor = p50('empty Next route', size) + p50('one key by the driver', size)
    return [
      `${size} sessions:`,
      `  agenda / (empty Next route + one key)   ${times(p50('agenda', size) / floor)}`,
      `  stock REST / agenda                     ${times(p50('stock REST', size) / p50('agenda', size))} (16 connections: ${times(p50('stock REST', size, 16) / p50('agenda', size, 16))})`,
      `  agenda, through Next / the same floor   ${times(p50('agenda, through Next', size) / floor)}`,
      `  GraphQL / agenda                        ${times(p50('GraphQL', size) / p50('agenda', size))}`,
      `  GraphQL new / agenda, through Next      ${times(p50('GraphQL, never asked before', size) / p50('agenda, through Next', size))}`,
      ...formats
        .filter((what) => find(rows, what, size))
        .map(
          (what) =>
            `  ${`${what} / agenda`.padEnd(38)}  ${times(p50(what, size) / p50('agenda', size))} (16 connections: ${times(p50(what, size, 16) / p50('agenda', size, 16))})`,
        ),
      `  agenda / bare node:http                 ${times(p50('agenda', size) / p50('bare node:http', size))}`,
      `  empty Next route / bare node:http       ${times(p50('empty Next route', size) / p50('bare node:http', size))}`,
    ]
  })
  const [first, last] = [sizes[0] ?? 0, sizes.at(-1) ?? 0]
  const growth = [
    'agenda',
    'agenda, through Next',
    'GraphQL',
    'GraphQL, never asked before',
    'stock REST',
    'publish a session',
  ].map((what) => `  ${what.padEnd(38)}  ${times(p50(what, last) / p50(what, first))}`)
  return [...lines, `from ${first} to ${last} sessions:`, ...growth]
}

const series: [what: string, colour: string][] = [
  ['bare node:http', '#8a8a8a'],
  ['empty Next route', '#5f7d95'],
  ['agenda', '#0b7a75'],
  ['agenda, through Next', '#3f9c35'],
  ['GraphQL', '#b36b00'],
  ['stock REST', '#b3261e'],
]

/** Milliseconds by number of sessions, both axes logarithmic. */
function plot(rows: Row[], sizes: number[], database: string): string {
  const [width, height, left, top, bottom] = [720, 420, 70, 50, 60]
  const right = 190
  const log = Math.log10
  const x = (size: number) =>
    left +
    ((log(size) - log(sizes[0] ?? 1)) / (log(sizes.at(-1) ?? 10) - log(sizes[0] ?? 1) || 1)) *
      (width - left - right)
  const [low, high] = [-1, 4]
  const y = (value: number) =>
    top + (1 - (log(value) - low) / (high - low)) * (height - top - bottom)
  const text = (at: [number, number], words: string, more = '') =>
    `<text x="${at[0].toFixed(1)}" y="${at[1].toFixed(1)}" ${more}>${words}</text>`
  const grid = [0.1, 1, 10, 100, 1000, 10_000].flatMap((value) => [
    `<line x1="${left}" x2="${width - right}" y1="${y(value)}" y2="${y(value)}" stroke="#ddd"/>`,
    text([left - 8, y(value) + 4], `${value} ms`, 'text-anchor="end"'),
  ])
  const lines = series.flatMap(([what, colour]) => {
    const points = sizes.flatMap((size) => {
      const row = find(rows, what, size)
      return row ? [[x(size), y(row.p50)] as [number, number]] : []
    })
    const last = points.at(-1)
    if (!last) return []
    return [
      `<polyline fill="none" stroke="${colour}" stroke-width="2" points="${points.map((point) => point.map((v) => v.toFixed(1)).join(',')).join(' ')}"/>`,
      ...points.map(
        ([px, py]) =>
          `<circle cx="${px.toFixed(1)}" cy="${py.toFixed(1)}" r="3.5" fill="${colour}"/>`,
      ),
      text([last[0] + 10, last[1] + 4], what, `fill="${colour}"`),
    ]
  })
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" font-family="system-ui, sans-serif" font-size="12">`,
    `<rect width="${width}" height="${height}" fill="#fff"/>`,
    text(
      [left, 24],
      `One agenda, one connection, ${database}: median milliseconds by number of sessions`,
      'font-size="14" font-weight="600"',
    ),
    ...grid,
    ...sizes.map((size) =>
      text([x(size), height - bottom + 20], String(size), 'text-anchor="middle"'),
    ),
    text([(left + width - right) / 2, height - 16], 'sessions', 'text-anchor="middle"'),
    ...lines,
    '</svg>\n',
  ].join('\n')
}

export function report(rows: Row[], database: string): { text: string; svg: string } {
  const sizes = [...new Set(rows.map(({ size }) => size))]
  const header = [
    'what',
    'sessions',
    'connections',
    'p50 ms',
    'p99 ms',
    'per second',
    'bytes',
    'MB resident',
  ]
  const cells = rows.map((row) =>
    [
      row.what,
      row.size,
      row.connections,
      ms(row.p50),
      ms(row.p99),
      row.perSecond.toFixed(0),
      row.bytes,
      row.megabytes?.toFixed(0) ?? '',
    ].map(String),
  )
  const widths = header.map((name, n) =>
    Math.max(name.length, ...cells.map((row) => row[n]?.length ?? 0)),
  )
  const line = (row: string[]) =>
    row
      .map((cell, n) => (n === 0 ? cell.padEnd(widths[n] ?? 0) : cell.padStart(widths[n] ?? 0)))
      .join('  ')
  return {
    text: ['', line(header), ...cells.map(line), '', ...ratios(rows, sizes)].join('\n'),
    svg: plot(rows, sizes, database),
  }
}
