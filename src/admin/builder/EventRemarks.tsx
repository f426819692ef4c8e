import type { Remark } from './useRemarks.js'

/** What the rules say of the event itself. */
export function EventRemarks({ remarks }: { remarks: ReadonlyMap<string, Remark[]> }) {
  return remarks.get('event')?.map(({ level, text }) => (
    <p className={`agenda-builder__remark is-${level}`} key={text}>
      {text}
    </p>
  ))
}
