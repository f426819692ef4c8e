'use client'

import { useCallback, useEffect, useState } from 'react'
import type { PublicationEntry } from '../../../api/builder/publicationEndpoints.js'
import type { PublicationDoor, Refusal } from '../door.js'

/** What would be published, looked at anew after each try, since a refusal may mean that it is something else now. */
export function usePublication(door: PublicationDoor, onPublished: () => void) {
  const [seen, setSeen] = useState<PublicationEntry>()
  const [refusal, setRefusal] = useState<Refusal>()
  const [publishing, setPublishing] = useState(false)
  const [done, setDone] = useState<number>()

  const look = useCallback(async () => {
    const answer = await door.look()
    if ('refusal' in answer) setRefusal(answer.refusal)
    else setSeen(answer)
  }, [door])
  useEffect(() => void look(), [look])

  const publish = async ({ note, acceptAdvice }: { note: string; acceptAdvice: boolean }) => {
    if (!seen || publishing) return
    setPublishing(true)
    setRefusal(undefined)
    const answer = await door.publish({ revisions: seen.revisions, note: note.trim() || undefined, acceptAdvice })
    setPublishing(false)
    if ('refusal' in answer) setRefusal(answer.refusal)
    else {
      setDone(answer.number)
      onPublished()
    }
    await look()
  }
  return { seen, refusal, publishing, done, publish }
}
