'use client'

import { Button } from '@payloadcms/ui'
import { type ReactNode, useMemo, useState } from 'react'
import type { Edit } from '../../core/builder/index.js'
import { leftOver } from '../../core/import/coverage.js'
import type { Remembered } from '../../core/import/rememberDocument.js'
import { languageName } from '../../core/phrases.js'
import { toEdits } from '../../core/import/toEdits.js'
import type { Agenda, Rulebook, SessionTexts } from '../../core/types.js'
import { useSay } from '../inputs/useSay.js'
import { LeftOver } from './LeftOver.js'
import { NamesList } from './NamesList.js'
import { Outcome } from './Outcome.js'
import { Panes } from './Panes.js'
import { ProposedDays } from './ProposedDays.js'
import { useAsking } from './useAsking.js'
import { useOutcome } from './useOutcome.js'
import type { Brought } from './useProposal.js'

/** A document that was read, and what the editor made of it so far. */
export type Read = { imported: NonNullable<Brought['imported']>; now: NonNullable<Brought['now']> }

export type BringProps = {
  brought: Brought
  /** What the lines go into. */
  agenda: Agenda
  /** The day of lines that say none. */
  day?: string
  rulebook: Rulebook
  /** The language in which texts are stored. */
  locale: string
  /** What is asked of the editor before the lines: the event that is made, what the document is. */
  before?: ReactNode
  /** The documents that the event came from. */
  documents?: readonly Remembered[]
  /** Whether the document's words on the event have a place: else they are left over. */
  ofEvent?: boolean
  busy?: boolean
  fault?: ReactNode
  mayApply?: boolean
  applyLabel: (count: number) => string
  /** `texts`: longer texts as they are stored, where edits change them. */
  onApply: (edits: Edit[], texts?: Readonly<Record<string, SessionTexts>>) => void
}

/**
 * A document beside the agenda that it proposes: what is unsure first, and nothing stored before
 * the editor says so.
 */
export function NewLines({
  brought,
  imported,
  now,
  agenda,
  day,
  rulebook,
  locale,
  before,
  documents,
  ofEvent = false,
  busy = false,
  fault,
  mayApply = true,
  applyLabel,
  onApply,
}: BringProps & Read) {
  const { say, language } = useSay()
  const [leftOpen, setLeftOpen] = useState(false)
  const { proposal, meant } = now
  const { document, known } = imported
  const { named, line: current, choose } = brought
  const { kinds } = rulebook
  const left = useMemo(
    () => (ofEvent ? proposal.left : leftOver(document, { ...proposal, event: {} })),
    [document, proposal, ofEvent],
  )
  const edits = useMemo(
    () =>
      toEdits(proposal, {
        agenda,
        known,
        meant,
        day,
        kinds,
        read: imported.proposal,
        remembered: documents,
      }),
    [proposal, agenda, known, meant, day, kinds, documents, imported],
  )
  const caused = useOutcome(agenda, edits, { named, meant, rulebook })
  const { asks, asked, card, press } = useAsking({ brought, proposal, named, meant, rulebook })
  const open = useMemo(() => new Set(asks.flatMap(({ line }) => line ?? [])), [asks])
  const line = proposal.lines.find(({ id }) => id === current)
  const dates = agenda.event.days.map(({ date }) => date)

  const another = proposal.language && proposal.language !== locale ? proposal.language : undefined
  const unnamed = proposal.lines.reduce(
    (sum, { people }) => sum + people.filter(({ who }) => who.value.label).length,
    0,
  )

  return (
    <Panes
      asked={asked}
      brought={brought}
      caused={caused}
      imported={imported}
      look={asks.length}
      onKeyDown={press}
      proposal={proposal}
      below={
        <LeftOver
          left={left}
          line={line}
          ofEvent={ofEvent}
          onChange={brought.change}
          onOpen={setLeftOpen}
          open={leftOpen}
          proposal={proposal}
        />
      }
      foot={
        <>
          {left.length ? (
            <button aria-expanded={leftOpen} onClick={() => setLeftOpen(!leftOpen)} type="button">
              {say('bring:left:heading', { count: left.length })}
            </button>
          ) : (
            <span className="agenda-bring__quiet">{say('bring:left:none')}</span>
          )}
          <div aria-live="polite">{fault}</div>
          <Button
            disabled={busy || !mayApply || !proposal.lines.length}
            margin={false}
            onClick={() => onApply(edits)}
            size="medium"
          >
            {busy ? say('bring:creating') : applyLabel(proposal.lines.length)}
          </Button>
        </>
      }
    >
      {ofEvent ? null : before}
      {another ? (
        <p className="agenda-bring__warning">
          {say('bring:otherLanguage', {
            document: languageName(another, language),
            here: languageName(locale, language),
          })}
        </p>
      ) : null}
      {card}
      {ofEvent ? before : null}
      {proposal.lines.length ? null : <p>{say('bring:noLines')}</p>}
      <ProposedDays
        dates={dates}
        line={current}
        onChange={brought.change}
        onChoose={choose}
        open={open}
        proposal={proposal}
        rulebook={rulebook}
      />
      <NamesList meant={meant} named={named} onMean={brought.mean} unnamed={unnamed} />
      <Outcome caused={caused} rulebook={rulebook} />
      <p className="agenda-bring__quiet">
        <small>{say('bring:question:keys')}</small>
      </p>
    </Panes>
  )
}
