'use client'

import { Button } from '@payloadcms/ui'
import { type KeyboardEvent, type ReactNode, useEffect, useMemo, useRef, useState } from 'react'
import type { Edit } from '../../core/builder/index.js'
import { leftOver } from '../../core/import/coverage.js'
import { marksOf } from '../../core/import/marks.js'
import { languageName } from '../../core/phrases.js'
import { toEdits } from '../../core/import/toEdits.js'
import type { Agenda, Rulebook } from '../../core/types.js'
import { useTell } from '../builder/useRemarks.js'
import { useSay } from '../inputs/useSay.js'
import { type Ask, asksOf, type Option, optionsOf } from './asks.js'
import { BringHead } from './BringHead.js'
import { DocumentPane } from './DocumentPane.js'
import { DropZone } from './DropZone.js'
import { LeftOver } from './LeftOver.js'
import { NamesList } from './NamesList.js'
import { ProposedDays } from './ProposedDays.js'
import { QuestionCard } from './QuestionCard.js'
import { useOutcome } from './useOutcome.js'
import type { Brought } from './useProposal.js'

type Props = {
  brought: Brought
  /** What the lines go into. */
  agenda: Agenda
  /** The day of lines that say none. */
  day?: string
  rulebook: Rulebook
  /** The language in which texts are stored. */
  locale: string
  /** What is asked of the editor before the lines: the event that is made. */
  before?: ReactNode
  /** Whether the document's words on the event have a place: else they are left over. */
  ofEvent?: boolean
  busy?: boolean
  fault?: ReactNode
  mayApply?: boolean
  applyLabel: (count: number) => string
  onApply: (edits: Edit[]) => void
}

/** A document beside the agenda that it proposes: what is unsure first, and nothing stored before the editor says so. */
export function BringPanel(props: Props) {
  const { brought } = props
  if (!brought.imported || !brought.now) return <DropZone fault={brought.fault} onBring={(bringing) => void brought.bring(bringing)} reading={brought.reading} />
  return <Proposed {...props} imported={brought.imported} now={brought.now} />
}

function Proposed({ brought, imported, now, agenda, day, rulebook, locale, before, ofEvent = false, busy = false, fault, mayApply = true, applyLabel, onApply }: Props & { imported: NonNullable<Brought['imported']>; now: NonNullable<Brought['now']> }) {
  const { say, language } = useSay()
  const tell = useTell(rulebook)
  const root = useRef<HTMLDivElement>(null)
  const [shown, setShown] = useState<'document' | 'lines'>('lines')
  const [at, setAt] = useState(0)
  const [alike, setAlike] = useState(false)
  const [leftOpen, setLeftOpen] = useState(false)
  const { proposal, meant } = now
  const { document, known } = imported
  const { named, line: current, choose } = brought
  const { kinds } = rulebook
  const marks = useMemo(() => marksOf(proposal), [proposal])
  const left = useMemo(() => (ofEvent ? proposal.left : leftOver(document, { ...proposal, event: {} })), [document, proposal, ofEvent])
  const edits = useMemo(() => toEdits(proposal, { agenda, known, meant, day, kinds }), [proposal, agenda, known, meant, day, kinds])
  const caused = useOutcome(agenda, edits, { named, meant, rulebook })
  const asks = useMemo(() => asksOf(proposal, named, meant), [proposal, named, meant])
  const open = useMemo(() => new Set(asks.flatMap(({ line }) => line ?? [])), [asks])
  const index = Math.min(at, Math.max(asks.length - 1, 0))
  const ask: Ask | undefined = asks[index]
  const options = ask ? optionsOf(ask, { kinds, language, say }) : []
  const line = proposal.lines.find(({ id }) => id === current)
  const titleOf = (id: string | undefined) => proposal.lines.find((each) => each.id === id)?.title.value
  const dates = agenda.event.days.map(({ date }) => date)

  /** What is asked about, or looked at, is seen on both sides. */
  const show = (selector: string) => root.current?.querySelectorAll(selector).forEach((found) => found.scrollIntoView({ block: 'nearest' }))
  useEffect(() => {
    if (ask?.line) choose(ask.line)
    if (ask && 'question' in ask) show(`mark[data-question='${ask.question.id}']`)
  }, [ask?.id])
  useEffect(() => {
    if (current) show(`[data-row='${current}'], mark[data-line='${current}']:not(mark[data-line='${current}'] ~ mark)`)
  }, [current, shown])

  const answer = ({ choose: way }: Option) => {
    if (!ask) return
    if ('reading' in way && 'question' in ask) brought.answer(ask.question, way.reading, alike)
    else if ('id' in way) brought.mean(ask.id, way.id)
    setAlike(false)
  }
  const step = (by: number) => asks.length && setAt((index + by + asks.length) % asks.length)
  const press = (event: KeyboardEvent) => {
    const { key, target, ctrlKey, metaKey, altKey } = event
    if (ctrlKey || metaKey || altKey || (target as HTMLElement).closest('input, select, textarea, summary')) return
    const backwards = getComputedStyle(event.currentTarget).direction === 'rtl' ? 'ArrowRight' : 'ArrowLeft'
    const chosen = /^[1-9]$/.test(key) ? options[Number(key) - 1] : key === 'Enter' && !(target as HTMLElement).closest('button, a') ? options[0] : undefined
    if (chosen) answer(chosen)
    else if (key === 'ArrowLeft' || key === 'ArrowRight') step(key === backwards ? -1 : 1)
    else return
    event.preventDefault()
  }
  const another = proposal.language && proposal.language !== locale ? proposal.language : undefined
  const unnamed = proposal.lines.reduce((sum, { people }) => sum + people.filter(({ who }) => who.value.label).length, 0)
  const people = new Set(named.filter(({ kind }) => kind === 'people').map(({ key }) => key)).size

  return (
    <div className="agenda-bring__panel" data-shown={shown} onKeyDown={press} ref={root}>
      {current ? <style>{`.agenda-bring mark[data-line='${CSS.escape(current)}'] { outline: 1px solid currentColor; }`}</style> : null}
      {ask && 'question' in ask ? <style>{`.agenda-bring mark[data-question='${CSS.escape(ask.question.id)}'] { outline: 2px solid var(--theme-warning-500); }`}</style> : null}
      <BringHead brought={brought} caused={caused} lines={proposal.lines.length} look={asks.length} onShow={setShown} people={people} shown={shown} />
      <div className="agenda-bring__panes">
        <DocumentPane document={document} label={say('bring:document')} marks={marks} onLine={choose} />
        <div className="agenda-bring__lines">
          {brought.fault ? <p className="agenda-bring__fault" role="alert">{brought.fault}</p> : null}
          {document.warnings.map((warning) => (
            <p className="agenda-bring__warning" key={warning}>{say(`bring:warnings:${warning}`)}</p>
          ))}
          {another ? <p className="agenda-bring__warning">{say('bring:otherLanguage', { document: languageName(another, language), here: languageName(locale, language) })}</p> : null}
          {ask ? (
            <QuestionCard about={titleOf(ask.line)} alike={alike} ask={ask} at={index} key={ask.id} mayGoBack={brought.past.length > 0} of={asks.length} onAlike={setAlike} onBack={brought.back} onChoose={answer} onStep={step} options={options} />
          ) : brought.past.length ? (
            <p className="agenda-bring__steps"><button onClick={brought.back} type="button">{say('bring:question:undo')}</button></p>
          ) : null}
          {before}
          {proposal.lines.length ? null : <p>{say('bring:noLines')}</p>}
          <ProposedDays dates={dates} line={current} onChange={brought.change} onChoose={choose} open={open} proposal={proposal} rulebook={rulebook} />
          <NamesList meant={meant} named={named} onMean={brought.mean} unnamed={unnamed} />
          {caused.length ? (
            <details>
              <summary>{say('bring:violations')} ({caused.length})</summary>
              <ul className="agenda-bring__rules">
                {caused.map((violation, number) => (
                  <li className={`is-${violation.level}`} key={number}>{tell(violation, violation.at[0]?.session ?? null).text}</li>
                ))}
              </ul>
            </details>
          ) : null}
          <p className="agenda-bring__quiet"><small>{say('bring:question:keys')}</small></p>
        </div>
      </div>
      <LeftOver left={left} line={line} ofEvent={ofEvent} onChange={brought.change} onOpen={setLeftOpen} open={leftOpen} proposal={proposal} />
      <div className="agenda-bring__foot">
        {left.length ? (
          <button aria-expanded={leftOpen} onClick={() => setLeftOpen(!leftOpen)} type="button">{say('bring:left:heading', { count: left.length })}</button>
        ) : (
          <span className="agenda-bring__quiet">{say('bring:left:none')}</span>
        )}
        <div aria-live="polite">{fault}</div>
        <Button disabled={busy || !mayApply || !proposal.lines.length} margin={false} onClick={() => onApply(edits)} size="medium">
          {busy ? say('bring:creating') : applyLabel(proposal.lines.length)}
        </Button>
      </div>
    </div>
  )
}
