'use client'

import { useCallback, useEffect, useRef, useState } from 'react'
import type { PublicationEntry } from '../../../api/builder/publicationEndpoints.js'
import type { PublicationDoor, Refusal } from '../door.js'

/** What would be published, looked at anew after each try, since a refusal may mean that it is something else now. */
export function usePublication(door: PublicationDoor, onPublished: () => void) {
  const [seen, setSeen] = useState<PublicationEntry>()
  const [refusal, setRefusal] = useState<Refusal>()
  const [publishing, setPublishing] = useState(false)
  const [done, setDone] = useState<number>()

  const [wanted, setWanted] = useState<string[]>()
  const latest = useRef(0)

  const look = useCallback(async () => {
    const mine = ++latest.current
    const answer = await door.look(wanted)
    // A slower answer to an earlier question is none to this one.
    if (mine !== latest.current) return
    if ('refusal' in answer) setRefusal(answer.refusal)
    else setSeen(answer)
  }, [door, wanted])
  useEffect(() => void look(), [look])
  const holdBack = wanted ?? seen?.readiness.flatMap(({ language, heldBack }) => (heldBack ? [language] : [])) ?? []

  const publish = async ({ note, acceptAdvice }: { note: string; acceptAdvice: boolean }) => {
    if (!seen || publishing) return
    setPublishing(true)
    setRefusal(undefined)
    const answer = await door.publish({ revisions: seen.revisions, note: note.trim() || undefined, acceptAdvice, holdBack })
    setPublishing(false)
    if ('refusal' in answer) setRefusal(answer.refusal)
    else {
      setDone(answer.number)
      // What was decided is what stands now.
      setWanted(undefined)
      onPublished()
    }
    await look()
  }
  return { seen, refusal, publishing, done, publish, holdBack, setHoldBack: setWanted }
}
