'use client'

import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { isTemporaryId } from '../../../core/builder/index.js'
import { sameId, withId } from '../../../core/ids.js'
import type { FieldChanges, SessionFields } from '../../../core/builder/index.js'
import type { SessionTexts } from '../../../core/types.js'
import type { LineDetails } from '../../../store/builder/readLine.js'
import type { BuilderLine } from '../builderLine.js'
import { useTell, type ShownCheck } from '../useChecks.js'
import { useWorkspace } from '../workspace/WorkspaceContext.js'

type Read = { of: string; details: LineDetails }

/**
 * The open line with the stored fields that the agenda does not include. They are read when the
 * panel opens and when somebody saves the line; the editor's own changes are kept.
 */
export function useLine(line: BuilderLine) {
  const workspace = useWorkspace()
  const { apiClient, builder, keyOf, rulebook } = workspace
  const { edit, tell, revisions, stored, violations } = builder
  const id = line.id
  const key = `${id}:${revisions[String(id)] ?? ''}`
  const [read, setRead] = useState<Read>()
  const [fault, setFault] = useState<string>()
  const isNew = isTemporaryId(id) || !withId(stored.sessions, id)
  // All that a new line has was typed here: once it is saved nothing has to be read first.
  const lastNew = useRef<string>(undefined)
  if (isNew) lastNew.current = keyOf(id)

  const look = useCallback(async () => {
    const answer = await apiClient.readLine(id)
    if ('refusal' in answer) return setFault(answer.refusal.message)
    setFault(undefined)
    tell(id, answer.texts)
    setRead({ of: key, details: answer })
  }, [apiClient, id, key, tell])
  useEffect(() => {
    if (!isNew) void look()
  }, [isNew, look])

  const details = read && read.of.startsWith(`${id}:`) ? read.details : undefined
  const texts: SessionTexts = line.texts ?? {}
  const set = (fields: FieldChanges<SessionFields>) => edit([{ type: 'set', id, fields }])
  const setText = (fields: SessionTexts) => set({ texts: fields })
  const inWords = useTell(rulebook)
  /** The checks of the line, by the field beside which they show. */
  const checks = useMemo(() => {
    const found = new Map<string, ShownCheck[]>()
    for (const violation of violations) {
      if (violation.rule === 'missingTranslation') continue
      for (const at of violation.at) {
        if (at.session === null || !sameId(at.session, id)) continue
        const [field = ''] = at.path.split('.')
        found.set(field, [...(found.get(field) ?? []), inWords(violation, id)])
      }
    }
    return found
  }, [violations, id])
  return {
    ...workspace,
    line,
    details,
    fault,
    look,
    /** Whether its stored texts have arrived: only then can they be edited. */
    ready: isNew || details !== undefined || lastNew.current === keyOf(id),
    isNew,
    texts,
    set,
    setText,
    checks,
  }
}

export type OpenedLine = ReturnType<typeof useLine>
