'use client'

import { useId } from 'react'
import type { DocumentChange, FieldChange } from '../../core/import/compareDocuments.js'
import { partsOf } from '../../core/import/toChangeEdits.js'
import { useSay } from '../inputs/useSay.js'
import { fieldWords, peopleWords, personWords, valueWords, type Wording } from './changeWords.js'

type Props = {
  change: DocumentChange
  /** Which line it is: time and title. */
  heading: string
  wording: Wording
  chosen: boolean
  accepted: ReadonlySet<string>
  onAccept: (keys: readonly string[], accept: boolean) => void
  onChoose: (line: string) => void
}

/** What a field was, what it is in the newer document, and what was made of it here meanwhile. */
function Values({
  change,
  field: { field, before, after, now, conflict },
  wording,
}: {
  change: DocumentChange
  field: FieldChange
  wording: Wording
}) {
  const { say } = wording
  const isPeople = field === 'people'
  return (
    <span className="agenda-bring__values">
      {isPeople ? (
        peopleWords(change, wording).map(({ mark, text, before: was }, index) => (
          <span key={index}>
            {was ? (
              <del>
                <bdi>{was}</bdi>
              </del>
            ) : null}{' '}
            <span
              aria-label={say(
                `bring:newer:marks:${mark === '−' ? 'gone' : mark === '+' ? 'added' : 'other'}`,
              )}
              role="img"
            >
              {mark}
            </span>{' '}
            {mark === '−' ? (
              <del>
                <bdi>{text}</bdi>
              </del>
            ) : (
              <bdi>{text}</bdi>
            )}
          </span>
        ))
      ) : change.type === 'gone' ? null : (
        <span>
          {change.type === 'changed' && before !== undefined ? (
            <>
              <del>
                <bdi>{valueWords(field, before, wording)}</bdi>
              </del>{' '}
            </>
          ) : null}
          <bdi>{valueWords(field, after, wording)}</bdi>
        </span>
      )}
      {conflict ? (
        <span className="agenda-bring__there">
          {say('bring:newer:here')}{' '}
          <bdi>
            {isPeople
              ? change.people?.now?.map((row) => personWords(row, wording)).join(' · ') || '—'
              : valueWords(field, now, wording)}
          </bdi>
        </span>
      ) : null}
    </span>
  )
}

/** One line that a newer document changes, with what can be taken over of it, each on its own. */
export function ChangeCard({
  change,
  heading,
  wording,
  chosen,
  accepted,
  onAccept,
  onChoose,
}: Props) {
  const { say } = useSay()
  const id = useId()
  const parts = partsOf(change)
  const single = parts.length === 1 && parts[0]?.field === undefined ? parts[0] : undefined
  const { line } = change
  const isOpen = parts.some(({ conflict }) => conflict)
  const shown =
    single && change.type !== 'gone'
      ? change.fields.filter(
          ({ field }) =>
            !['day', 'time', 'title'].includes(field) &&
            !(field === 'status' && change.type === 'added'),
        )
      : single
        ? change.fields
        : []
  const withPeople =
    single &&
    change.people &&
    !shown.some(({ field }) => field === 'people') &&
    change.type !== 'gone'
      ? [...shown, { field: 'people' as const }]
      : shown
  return (
    <div
      aria-labelledby={id}
      className={`agenda-bring__group${chosen ? ' is-chosen' : ''}`}
      data-row={line}
      onFocus={() => line && onChoose(line)}
      role="group"
    >
      <div className="agenda-bring__which-line">
        {single ? (
          <label>
            <input
              checked={accepted.has(single.key)}
              onChange={({ target }) => onAccept([single.key], target.checked)}
              type="checkbox"
            />
            <span id={id}>
              <bdi>{heading}</bdi>
            </span>
          </label>
        ) : line ? (
          <button
            className="agenda-bring__plain"
            id={id}
            onClick={() => onChoose(line)}
            type="button"
          >
            <bdi>{heading}</bdi>
          </button>
        ) : (
          <span id={id}>
            <bdi>{heading}</bdi>
          </span>
        )}
        <span className={`agenda-bring__chip${isOpen ? ' is-look' : ''}`}>
          {say(isOpen ? 'bring:newer:editedHere' : `bring:newer:types:${change.type}`)}
        </span>
      </div>
      {change.type === 'changed' && change.session === undefined ? (
        <p className="agenda-bring__there">{say('bring:newer:takenOut')}</p>
      ) : null}
      {change.type === 'gone' ? (
        <p className="agenda-bring__quiet">{say('bring:newer:goneText')}</p>
      ) : null}
      {single ? (
        withPeople.length ? (
          <ul>
            {withPeople.map((field) => (
              <li className="agenda-bring__change" key={field.field}>
                <span className="agenda-bring__which">{fieldWords(field.field, say)}</span>{' '}
                <Values change={change} field={field} wording={wording} />
              </li>
            ))}
          </ul>
        ) : null
      ) : (
        <ul>
          {parts.map(({ key, field }) =>
            field ? (
              <li key={key}>
                <label className="agenda-bring__change">
                  <input
                    checked={accepted.has(key)}
                    onChange={({ target }) => onAccept([key], target.checked)}
                    type="checkbox"
                  />
                  <span className="agenda-bring__which">{fieldWords(field.field, say)}</span>
                  <Values change={change} field={field} wording={wording} />
                </label>
              </li>
            ) : null,
          )}
        </ul>
      )}
    </div>
  )
}
