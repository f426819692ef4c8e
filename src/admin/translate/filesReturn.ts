'use client'

import { useState } from 'react'
import type { Report, ReportLine } from '../../api/translations/toReport.js'
import { largest } from '../../formats/translation/faults.js'
import { useSay } from '../inputs/useSay.js'
import type { FilesApiClient } from './filesApiClient.js'
import { tally } from './filesRest.js'

/** A file that was brought: read once, so that what is stored is what was reported. */
type Brought = { name: string; content: Blob }

/**
 * The way of one file back: told what would become of it, then stored, then texts that had moved on
 * one by one.
 */
export function useReturn(apiClient: FilesApiClient, onStored: () => void) {
  const { say } = useSay()
  const [brought, setBrought] = useState<Brought>()
  const [report, setReport] = useState<Report>()
  const [failure, setFailure] = useState<string>()
  const [busy, setBusy] = useState<'reading' | 'storing'>()
  const [used, setUsed] = useState<ReadonlySet<string>>(new Set())

  const send = async ({ content }: Brought, dry: boolean) => {
    setBusy(dry ? 'reading' : 'storing')
    setFailure(undefined)
    const answer = await apiClient.bring(content, { dry })
    setBusy(undefined)
    if ('failure' in answer) return setFailure(answer.failure)
    setReport(answer)
    if (!dry && tally(answer).taken) onStored()
  }
  const bring = async (file: File) => {
    setReport(undefined)
    setUsed(new Set())
    if (file.size > largest) return setFailure(say('exchange:faults:tooLarge', { most: largest }))
    try {
      const next = { name: file.name, content: new Blob([await file.arrayBuffer()]) }
      setBrought(next)
      await send(next, true)
    } catch {
      // A folder, or a file that is gone: the browser cannot read it.
      setFailure(say('exchange:noFile'))
    }
  }
  const apply = () => (brought ? send(brought, false) : undefined)
  const use = async (line: ReportLine) => {
    if (!report) return
    setFailure(undefined)
    const answer = await apiClient.accept(report.from, line)
    if ('failure' in answer) return setFailure(answer.failure)
    const [saved] = answer.lines
    if (saved?.result !== 'taken' && saved?.result !== 'unchanged')
      return setFailure(saved?.message ?? say(`exchange:results:${saved?.result ?? 'unknownId'}`))
    setUsed((before) => new Set([...before, line.id]))
    onStored()
  }
  return { name: brought?.name ?? '', report, failure, busy, used, bring, apply, use }
}
