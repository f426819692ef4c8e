const frame = {
  'aria-hidden': true,
  className: 'agenda-steps__picture',
  fill: 'none',
  viewBox: '0 0 96 56',
} as const

/** Lines of a page, their first letters where reading begins. */
const Lines = ({ at, tops }: { at: number; tops: readonly number[] }) => (
  <>
    {tops.map((top, index) => (
      <path d={`M${at} ${top}h${index === 0 ? 14 : 20}`} key={top} />
    ))}
  </>
)

/** A table as in an agenda: times, bars of colour, lines. */
const Table = ({ at, quiet }: { at: number; quiet?: boolean }) => (
  <>
    <rect height="44" rx="3" width="36" x={at} y="6" />
    {[16, 26, 36].map((top, index) => (
      <g key={top}>
        <path d={`M${at + 5} ${top}h6`} />
        <path className={quiet ? undefined : `is-bar-${index}`} d={`M${at + 14} ${top - 3}v6`} />
        <path d={`M${at + 18} ${top}h${[13, 10, 12][index]}`} />
      </g>
    ))}
  </>
)

/** A page of text becomes an agenda. */
export const BringPicture = () => (
  <svg {...frame}>
    <path d="M6 9a3 3 0 0 1 3-3h15l8 8v33a3 3 0 0 1-3 3H9a3 3 0 0 1-3-3Z" />
    <path d="M24 6v8h8" />
    <Lines at={9} tops={[22, 29, 36, 43]} />
    <path className="is-way" d="M38 28h10m-4-4 4 4-4 4" />
    <Table at={54} />
  </svg>
)

/** An agenda without lines yet. */
export const EmptyPicture = () => (
  <svg {...frame}>
    <rect height="44" rx="3" strokeDasharray="4 4" width="48" x="6" y="6" />
    <path className="is-way" d="M30 19v18M21 28h18" />
  </svg>
)

/** An agenda becomes another one. */
export const CopyPicture = () => (
  <svg {...frame}>
    <Table at={6} quiet />
    <path className="is-way" d="M45 28h6m-3-3 3 3-3 3" />
    <Table at={54} />
  </svg>
)
