'use client'

import { Button } from '@payloadcms/ui'
import { spokenMoment } from '../inputs/wording.js'
import { useSay } from '../inputs/useSay.js'
import { type Leftover, Leftovers } from './Leftovers.js'

type Offer = {
  key: string
  at: number
  count: number
  /** Where it can be taken up, if not here. */
  elsewhere?: { label: string; href: string }
  /** Of these, what can only be copied. */
  leftovers?: Leftover[]
}

type Props = { offers: Offer[]; onTake: (key: string) => void; onDiscard: (key: string) => void }

/** What was not saved when this was open before: calm, above everything, until somebody decides. */
export function KeptBar({ offers, onTake, onDiscard }: Props) {
  const { say, language } = useSay()
  return (
    <div aria-live="polite">
      {offers.map(({ key, at, count, elsewhere, leftovers = [] }) => (
        <div className="agenda-builder__notice is-news" data-kept={key} key={key}>
          <p>
            {say(elsewhere ? 'kept:foundElsewhere' : 'kept:found', {
              when: spokenMoment(at, Date.now(), language),
              count,
              language: elsewhere?.label ?? '',
            })}
          </p>
          <Leftovers leftovers={leftovers} />
          <div className="agenda-builder__buttons">
            {elsewhere ? (
              <Button
                buttonStyle="secondary"
                el="anchor"
                margin={false}
                size="small"
                url={elsewhere.href}
              >
                {say('kept:goThere', { language: elsewhere.label })}
              </Button>
            ) : (
              <>
                {count > leftovers.length ? (
                  <Button margin={false} onClick={() => onTake(key)} size="small">
                    {say('kept:takeUp')}
                  </Button>
                ) : null}
                <Button
                  buttonStyle="secondary"
                  margin={false}
                  onClick={() => onDiscard(key)}
                  size="small"
                >
                  {say('kept:discard')}
                </Button>
              </>
            )}
          </div>
        </div>
      ))}
    </div>
  )
}
