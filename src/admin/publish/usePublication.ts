'use client'

import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import type { Published } from '../../api/builder/publicationEndpoints.js'
import type { Id } from '../../core/types.js'
import type { PublicationApiClient, Refusal } from '../builder/apiClient.js'
import type { Entry } from './publicationTypes.js'
import { type Part, questionOf } from './publicationPart.js'

export type Done = Published & { leftOut: number }

/**
 * What would be published, looked at anew after each choice and each try, since a refusal may mean
 * that it is something else now.
 */
export function usePublication(
  apiClient: PublicationApiClient,
  part: Part,
  onPublished: () => void,
) {
  const [seen, setSeen] = useState<Entry>()
  const [refusal, setRefusal] = useState<Refusal>()
  const [looking, setLooking] = useState(true)
  const [publishing, setPublishing] = useState(false)
  const [done, setDone] = useState<Done>()
  const [wanted, setWanted] = useState<string[]>()
  const [leaveOut, setLeaveOut] = useState<Id[]>([])
  const question = useMemo(
    () => ({
      ...questionOf(part),
      holdBack: wanted,
      leaveOut: leaveOut.length ? leaveOut : undefined,
    }),
    [part, wanted, leaveOut],
  )
  const latest = useRef(0)

  const look = useCallback(async () => {
    const mine = ++latest.current
    setLooking(true)
    const answer = await apiClient.look(question)
    // A slower answer to an earlier question is none to this one.
    if (mine !== latest.current) return
    setLooking(false)
    if ('refusal' in answer) setRefusal(answer.refusal)
    else setSeen(answer)
  }, [apiClient, question])
  useEffect(() => void look(), [look])
  const holdBack =
    wanted ??
    seen?.readiness.flatMap(({ language, heldBack }) => (heldBack ? [language] : [])) ??
    []

  const publish = async ({ note, accepted }: { note: string; accepted: string[] }) => {
    if (!seen || publishing) return
    setPublishing(true)
    setRefusal(undefined)
    const answer = await apiClient.publish({
      ...question,
      holdBack: part.type === 'all' ? holdBack : undefined,
      revisions: seen.revisions,
      note: note.trim() || undefined,
      accepted,
    })
    setPublishing(false)
    if ('refusal' in answer) {
      setRefusal(answer.refusal)
      return look()
    }
    setDone({ ...answer, leftOut: leaveOut.length })
    onPublished()
  }
  return {
    seen,
    refusal,
    looking,
    publishing,
    done,
    publish,
    holdBack,
    setHoldBack: setWanted,
    leaveOut,
    setLeaveOut,
  }
}
