const dash = '–'

/**
 * A span of time, drawn with its start above its end. The dash between them is there for screen
 * readers and for copying, and lets the line break.
 */
export function ClockTime({ time }: { time: string }) {
  const at = time.indexOf(dash)
  if (at < 0) return <b className="agenda-time__start">{time}</b>
  return (
    <span className="agenda-time">
      <b className="agenda-time__start">{time.slice(0, at)}</b>
      <span className="agenda-time__dash">{dash}</span>
      <wbr />
      <span className="agenda-time__end">{time.slice(at + dash.length)}</span>
    </span>
  )
}
