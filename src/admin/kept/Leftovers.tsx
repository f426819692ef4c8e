'use client'

import { useSay } from '../inputs/useSay.js'

/** Something that was written and has no place any more: where it stood, and its words. */
export type Leftover = { title: string; words: string }

/** Words to be copied: nothing else can become of them. */
export function Leftovers({ leftovers }: { leftovers: readonly Leftover[] }) {
  const { say, colon } = useSay()
  if (!leftovers.length) return null
  return (
    <>
      <p>{say('kept:leftovers')}</p>
      <ul>
        {leftovers.map(({ title, words }, index) => (
          <li key={index}>
            <bdi>{title}</bdi>
            {colon}
            <bdi>{words}</bdi>
          </li>
        ))}
      </ul>
    </>
  )
}
