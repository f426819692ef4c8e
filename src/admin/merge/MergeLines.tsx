'use client'

import type { ShownLine, ShownMerge } from '../../api/directory/toMergePreview.js'
import { languageName } from '../../core/phrases.js'
import { useSay } from '../inputs/useSay.js'
import type { Choices } from './apiClient.js'

type Props = {
  preview: ShownMerge
  choices: Choices
  onChoose: (address: string, side: 'keep' | 'remove') => void
}

function Value({ text, image, language }: { text: string; image?: string; language?: string }) {
  const { say } = useSay()
  if (!text) return <em>{say('merge:nothing')}</em>
  return (
    <>
      {/* What it shows is said beside it. */}
      {image ? <img alt="" src={image} /> : null}
      <span dir="auto" lang={language}>
        {text}
      </span>
    </>
  )
}

function Choice({ line, choices, onChoose }: Omit<Props, 'preview'> & { line: ShownLine }) {
  const { say, language } = useSay()
  const { address, label, state } = line
  const stays = choices[address] ?? line.stays
  const own = line.language === undefined ? undefined : languageName(line.language, language)
  return (
    <fieldset className="agenda-merge__line">
      <legend>
        {label}
        {own ? <small> {own}</small> : null}
      </legend>
      {(['keep', 'remove'] as const).map((side) => (
        <label
          className={state === 'joined' || stays === side ? 'is-chosen' : undefined}
          key={side}
        >
          {state === 'joined' ? null : (
            <input
              checked={stays === side}
              name={`merge-${address}`}
              onChange={() => onChoose(address, side)}
              type="radio"
            />
          )}
          <span>
            <Value {...line[side]} language={line.language} />
          </span>
        </label>
      ))}
      {state === 'joined' ? <p>{say('merge:bothStay')}</p> : null}
    </fieldset>
  )
}

/**
 * What two entries say, side by side: where they differ, which of it stays. What is equal is only
 * named.
 */
export function MergeLines({ preview, choices, onChoose }: Props) {
  const { say, language } = useSay()
  const same = preview.lines.filter(({ state }) => state === 'same')
  const order = ['differ', 'joined', 'one']
  const open = preview.lines
    .filter(({ state }) => state !== 'same')
    .toSorted((a, b) => order.indexOf(a.state) - order.indexOf(b.state))
  const named = ({ label, language: own }: ShownLine) =>
    own ? `${label} (${languageName(own, language)})` : label
  return (
    <section>
      <h3>{say('merge:choose')}</h3>
      {open.length ? <p>{say('merge:chooseNote')}</p> : null}
      {open.map((line) => (
        <Choice choices={choices} key={line.address} line={line} onChoose={onChoose} />
      ))}
      {same.length ? (
        <details>
          <summary>
            {say('merge:same', { fields: same.map(named).join(language === 'ar' ? '، ' : ', ') })}
          </summary>
          <dl>
            {same.map((line) => (
              <div key={line.address}>
                <dt>{named(line)}</dt>
                <dd>
                  <Value {...line.keep} language={line.language} />
                </dd>
              </div>
            ))}
          </dl>
        </details>
      ) : null}
    </section>
  )
}
