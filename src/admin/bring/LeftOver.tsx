'use client'

import { useId } from 'react'
import { placeInEvent, placeInLine } from '../../core/import/placeLeftOver.js'
import type { ReadingStep, Left, Proposal, ProposedLine } from '../../core/import/proposal.js'
import { useSay } from '../inputs/useSay.js'

type Props = {
  proposal: Proposal
  left: readonly Left[]
  line: ProposedLine | undefined
  /** The event is made too, and has room for it. */ ofEvent: boolean
  open: boolean
  onChange: (changes: ReadingStep[]) => void
  onOpen: (open: boolean) => void
}

/**
 * What of the document is in no field: nothing of it is lost, and each can be put into the line
 * that is looked at.
 */
export function LeftOver({ proposal, left, line, ofEvent, open, onChange, onOpen }: Props) {
  const { say } = useSay()
  const hint = useId()
  if (!open) return null
  const title = line?.title.value || say('checks:untitled')
  return (
    <section
      aria-label={say('bring:left:heading', { count: left.length })}
      className="agenda-bring__left"
      onKeyDown={(event) => event.key === 'Escape' && (event.stopPropagation(), onOpen(false))}
    >
      {line ? null : (
        <p className="agenda-bring__quiet" id={hint}>
          {say('bring:left:chooseLine')}
        </p>
      )}
      <ul>
        {left.map((each, index) => (
          <li key={`${index} ${each.text}`}>
            <span dir="auto">{each.text}</span>
            {ofEvent ? (
              <>
                <button
                  onClick={() => onChange([placeInEvent(proposal.event, each, 'theme')])}
                  type="button"
                >
                  {say('bring:left:theme')}
                </button>
                <button
                  onClick={() => onChange([placeInEvent(proposal.event, each, 'introduction')])}
                  type="button"
                >
                  {say('bring:left:introduction')}
                </button>
              </>
            ) : null}
            {line ? (
              <>
                <button onClick={() => onChange([placeInLine(line, each, 'note')])} type="button">
                  {say('bring:left:note', { title })}
                </button>
                <button
                  onClick={() => onChange([placeInLine(line, each, 'description')])}
                  type="button"
                >
                  {say('bring:left:description', { title })}
                </button>
              </>
            ) : null}
          </li>
        ))}
        {proposal.apart
          .filter(({ text }) => text.trim())
          .map(({ where, text }, index) => (
            <li key={`apart ${index}`}>
              <small>{say('bring:left:apart', { where: say(`bring:where:${where}`) })}</small>{' '}
              <span dir="auto">{text}</span>
            </li>
          ))}
      </ul>
    </section>
  )
}
