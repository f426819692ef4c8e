'use client'

import { type KeyboardEvent, type ReactNode, useEffect, useMemo, useRef, useState } from 'react'
import { marksOf } from '../../core/import/readMarks.js'
import type { Proposal } from '../../core/import/proposal.js'
import type { Violation } from '../../core/types.js'
import { useSay } from '../inputs/useSay.js'
import { BringHead } from './BringHead.js'
import { DocumentPane } from './DocumentPane.js'
import type { Brought } from './useProposal.js'

type Props = {
  brought: Brought
  imported: NonNullable<Brought['imported']>
  proposal: Proposal
  /** How much is left to look at. */
  look: number
  caused?: readonly Violation[]
  /** The question that is asked, shown in the document. */
  asked?: string
  onKeyDown?: (event: KeyboardEvent) => void
  below?: ReactNode
  foot: ReactNode
  children: ReactNode
}

const noViolations: readonly Violation[] = []

/**
 * A document on one side, what becomes of it on the other: the line that is looked at is seen on
 * both.
 */
export function Panes({
  brought,
  imported,
  proposal,
  look,
  caused = noViolations,
  asked,
  onKeyDown,
  below,
  foot,
  children,
}: Props) {
  const { say } = useSay()
  const root = useRef<HTMLDivElement>(null)
  const [shown, setShown] = useState<'document' | 'lines'>('lines')
  const marks = useMemo(() => marksOf(proposal), [proposal])
  const { line: current, named } = brought
  const people = new Set(named.filter(({ kind }) => kind === 'people').map(({ key }) => key)).size
  const show = (selector: string) =>
    root.current
      ?.querySelectorAll(selector)
      .forEach((found) => found.scrollIntoView({ block: 'nearest' }))
  useEffect(() => {
    if (asked) show(`mark[data-question='${asked}']`)
  }, [asked])
  useEffect(() => {
    if (current)
      show(
        `[data-row='${current}'], mark[data-line='${current}']:not(mark[data-line='${current}'] ~ mark)`,
      )
  }, [current, shown])
  return (
    <div className="agenda-bring__panel" data-shown={shown} onKeyDown={onKeyDown} ref={root}>
      {current ? (
        <style>{`.agenda-bring mark[data-line='${CSS.escape(current)}'] { outline: 1px solid currentColor; }`}</style>
      ) : null}
      {asked ? (
        <style>{`.agenda-bring mark[data-question='${CSS.escape(asked)}'] { outline: 2px solid var(--theme-warning-500); }`}</style>
      ) : null}
      <BringHead
        brought={brought}
        caused={caused}
        lines={proposal.lines.length}
        look={look}
        onShow={setShown}
        people={people}
        shown={shown}
      />
      <div className="agenda-bring__panes">
        <DocumentPane
          document={imported.document}
          label={say('bring:document')}
          marks={marks}
          onLine={brought.choose}
        />
        <div className="agenda-bring__lines">
          {brought.fault ? (
            <p className="agenda-bring__fault" role="alert">
              {brought.fault}
            </p>
          ) : null}
          {imported.document.warnings.map((warning) => (
            <p className="agenda-bring__warning" key={warning}>
              {say(`bring:warnings:${warning}`)}
            </p>
          ))}
          {children}
        </div>
      </div>
      {below}
      <div className="agenda-bring__foot">{foot}</div>
    </div>
  )
}
